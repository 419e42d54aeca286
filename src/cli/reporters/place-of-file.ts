import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path from the working directory, with forward slashes; undefined for a file that is not below it. */
export function pathFromHere(path: string): string | undefined {
  const from = relative('.', path);
  // On Windows, the way to another drive is absolute.
  const isOutside = isAbsolute(from) || from === '..' || from.startsWith(`..${sep}`);
  return isOutside ? undefined : from.split(sep).join('/');
}

/** A path as a relative URI reference. Colons are encoded, since the part before one would be read as a scheme. */
export function relativeUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A path as a `file:` URI. Node leaves characters that URLs suffer and RFC 3986 does not. */
export function fileUri(path: string): string {
  return pathToFileURL(resolve(path)).href.replace(/[[\]^|]/g, encodeURIComponent);
}
