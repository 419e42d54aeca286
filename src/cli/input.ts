import { readFileSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './usage-error.ts';

/** A text to lint, and how it is called in the output. */
export interface Input {
  readonly path: string;
  readonly text: string;
}

/** What could be read and what could not; the one never hides the other. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly string[];
}

/** Reads files, folders (all markdown below them), globs, and `-` for standard input. */
export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const files: Input[] = [];
  const errors: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await expand(path).catch((error: unknown) => told(error, errors));
    for (const each of found ?? []) {
      const place = each === '-' ? each : resolve(each);
      if (seen.has(place)) continue;
      seen.add(place);
      try {
        files.push({ path: each, text: readText(each) });
      } catch (error) {
        told(error, errors);
      }
    }
  }
  return { files, errors };
}

/** Notes what the user can put right, and goes on. */
function told(error: unknown, errors: string[]): void {
  if (!(error instanceof UsageError)) throw error;
  errors.push(error.message);
}

const ignore = ['**/node_modules/**'];

/** What packages bring along is nobody's draft. `ignore` misses it for a pattern that leads out of the folder. */
const isOwn = (file: string): boolean => !/(?:^|[\\/])node_modules[\\/]/.test(file);

async function expand(path: string): Promise<readonly string[]> {
  if (path === '-') return ['-'];
  const stat = statOf(path);
  if (stat?.isDirectory()) {
    const found = await glob(['**/*.md', '**/*.markdown'], { cwd: path, ignore });
    return found.sort().map((each) => tidy(resolve(path, each), path));
  }
  if (stat || !isDynamicPattern(path)) return [path];
  const found = (await glob([path], { ignore, absolute: isAbsolute(path) })).filter(isOwn);
  if (found.length === 0)
    throw new UsageError(`${path}: no file matches. Quote the pattern, and check the folder you are in.`);
  return found.sort();
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

/** As the user would write it: relative where the folder was given so. */
function tidy(file: string, given: string): string {
  return isAbsolute(given) ? file : relative('.', file);
}

function readText(path: string): string {
  const name = path === '-' ? 'standard input' : path;
  try {
    return decode(readFileSync(path === '-' ? 0 : path), name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name}: ${reasonOf(error)}`);
  }
}

/** Never guesses: a file that is no UTF-8 would come back changed if it were written. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: is not UTF-8 text. Save it as UTF-8 and run again.`);
  }
}

/** What went wrong with a file, and what to do, in the user's words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file. Check the path and the folder you are in.';
  if (code === 'EROFS') return 'the place is read-only. Choose another.';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied. Check who may read and write it.';
  if (code === 'EISDIR') return 'is a folder. Name a file.';
  if (code === 'EEXIST') return 'already exists and is left as it is. Choose another name.';
  if (code === 'ENOSPC') return 'the disk is full. Make room and run again.';
  return String((error as Error).message);
}
