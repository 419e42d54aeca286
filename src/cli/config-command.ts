import { describeConfig } from '../config/describe.ts';
import type { KindId } from '../narratives/narrative.ts';
import { configsOnDisk, uriOf } from './configs.ts';
import { readInputs } from './input.ts';
import type { Output } from './lint-command.ts';
import { UsageError } from './usage-error.ts';

/** Prints every value that holds for a file, and where it comes from. */
export async function configCommand(
  path: string,
  kind: KindId | undefined,
  { out }: Output,
): Promise<number> {
  const { files, errors } = await readInputs([path]);
  const [file] = files;
  if (!file) throw new UsageError(errors[0] ?? `${path}: holds no markdown. Name a file.`);
  const uri = uriOf(file.path);
  const { sources, files: read } = await configsOnDisk().load(uri);
  out(describeConfig({ name: file.path, uri, text: file.text, kind, sources, files: read }));
  return read.some(({ problems }) => problems.length > 0) ? 2 : 0;
}
