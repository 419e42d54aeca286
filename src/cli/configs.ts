import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../config/disk.ts';
import { ConfigLoader, type FileProblems } from '../config/load.ts';

/** Reads the configuration of files, each config file once. */
export function configsOnDisk(): ConfigLoader {
  return new ConfigLoader(disk);
}

/** The uri of an input. Standard input is taken to lie in the working directory. */
export function uriOf(path: string): string {
  return pathToFileURL(resolve(path === '-' ? 'stdin.md' : path)).href;
}

/** What is wrong in config files, one line each, with its place. */
export function problemLines(files: readonly FileProblems[]): string[] {
  return files.flatMap(({ name, problems }) =>
    problems.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`),
  );
}
