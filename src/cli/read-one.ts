import { resolveConfig } from '../config/resolve.ts';
import { Draft } from '../engine/draft.ts';
import type { KindId } from '../narratives/narrative.ts';
import { configsOnDisk, problemLines, uriOf } from './configs.ts';
import { type Input, readInputs } from './input.ts';
import type { Output } from './lint-command.ts';
import { UsageError } from './usage-error.ts';

/** How a draft is read: what wins over all that it says itself. */
export interface ReadOptions {
  readonly kind?: KindId;
  /** How it is printed. */
  readonly pageFormat?: string;
}

/** One draft, read as its configuration says. What is wrong with the configuration is told, and the rest holds. */
export async function readOne(
  path: string,
  { kind, pageFormat }: ReadOptions,
  { err }: Output,
): Promise<{ readonly file: Input; readonly draft: Draft }> {
  const { files, errors } = await readInputs([path]);
  const [file] = files;
  if (!file || errors.length > 0)
    throw new UsageError(errors[0] ?? `${path}: holds no markdown. Name a file.`);
  if (files.length > 1) throw new UsageError(`${path}: holds more than one draft. Name a file.`);
  const uri = uriOf(file.path);
  const { sources, files: read } = await configsOnDisk().load(uri);
  for (const line of problemLines(read)) err(`sixpager: ${line}\n`);
  const { config } = resolveConfig(sources, uri);
  const draft = new Draft(file.text, {
    kind,
    config,
    format: pageFormat,
    ...(file.path !== '-' && { path: file.path }),
  });
  return { file, draft };
}
