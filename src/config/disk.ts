import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigHost } from './load.ts';
import { folderOf, parentOf } from './uri.ts';

/** A configuration is a page or two: what is longer was not meant to be one. */
const mostBytes = 1_000_000;

/** Config files on disk, for who is run in a folder. */
export const disk: ConfigHost = {
  async read(uri, within) {
    try {
      const file = fileURLToPath(uri);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat?.isFile() || stat.size > mostBytes) return undefined;
      if (within !== undefined && !isInside(realpathSync(file), realpathSync(fileURLToPath(within))))
        return undefined;
      return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  },
  topFor: (document) => topOf(folderOf(document) ?? ''),
  rootFor: (config) => projectOf(folderOf(config) ?? ''),
  nameOf: (uri) => {
    const file = fileURLToPath(uri);
    const near = relative('.', file);
    return isInside(file, process.cwd()) ? near : file;
  },
};

function topOf(folder: string): string {
  const above = parentOf(folder);
  return above === undefined ? folder : topOf(above);
}

/** The repository that a folder is in, else the working directory if it lies below, else the folder itself. */
function projectOf(folder: string): string {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    if (existsSync(join(fileURLToPath(at), '.git'))) return at;
  }
  const here = `${pathToFileURL(process.cwd()).href}/`;
  return folder.startsWith(here) ? here : folder;
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
