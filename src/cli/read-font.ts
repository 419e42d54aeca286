import { readFileSync } from 'node:fs';
import { reasonOf } from './input.ts';
import { UsageError } from './usage-error.ts';

/** Beside the bundle, and in a checkout where the packages of the fonts are. */
const folders = ['./fonts/', '../../node_modules/@expo-google-fonts/'];

/** Reads a font that comes with the package. */
export async function readFont(file: string): Promise<Uint8Array> {
  const [name = '', face = ''] = file.replace(/\.ttf$/, '').split(/_(.*)/s);
  const paths = [`${folders[0]}${file}`, `${folders[1]}${name.toLowerCase()}/${face}/${file}`];
  let reason: unknown;
  for (const path of paths) {
    try {
      return new Uint8Array(readFileSync(new URL(path, import.meta.url)));
    } catch (error) {
      reason ??= error;
    }
  }
  throw new UsageError(`the font ${file} that comes with Six-Pager: ${reasonOf(reason)}`);
}
