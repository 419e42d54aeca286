import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './input.ts';
import { UsageError } from './usage-error.ts';

/** Replaces a file as a whole: whoever reads it sees the old text or the new one, never half. Follows links. */
export function replaceFile(path: string, text: string): void {
  withTemporary(path, text, (temporary, target) => {
    chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
  });
}

/** Writes a file that is not there yet; one that is there is never touched. */
export function createFile(path: string, text: string | Uint8Array): void {
  // A link to the finished file fails if the name is taken, and so cannot overwrite.
  withTemporary(path, text, (temporary, target) => linkSync(temporary, target));
}

/** Writes a file as a whole, whether it is there or not. Follows links. */
export function writeOver(path: string, data: Uint8Array): void {
  withTemporary(path, data, (temporary, target) => {
    const there = statSync(target, { throwIfNoEntry: false });
    // A name can be taken away from a file that may not be written: that is not what is wanted here.
    if (there) accessSync(target, constants.W_OK);
    if (there) chmodSync(temporary, there.mode);
    renameSync(temporary, target);
  });
}

function withTemporary(
  path: string,
  text: string | Uint8Array,
  put: (temporary: string, target: string) => void,
): void {
  const target = realTarget(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    // From here on the temporary file is ours to remove.
    try {
      writeWhole(file, text);
      put(temporary, target);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function writeWhole(file: number, text: string | Uint8Array): void {
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
