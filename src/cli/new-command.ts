import { kindNamed, kinds } from '../narratives/kinds.ts';
import type { Output } from './lint-command.ts';
import { UsageError } from './usage-error.ts';
import { createFile } from './write-file.ts';

/** Prints the template of a kind, or writes it to a file that is not there yet. */
export function newCommand(kind: string, file: string | undefined, { out, err }: Output): number {
  const template = kindNamed(kind)?.template;
  if (template === undefined) {
    const known = kinds.filter((each) => each.template !== undefined).map(({ id }) => id);
    throw new UsageError(`there is no template for “${kind}”. Choose one of: ${known.join(', ')}.`);
  }
  if (file === undefined) {
    out(template);
  } else {
    createFile(file, template);
    err(`Wrote ${file}. Fill the [bracketed] slots, then run: sixpager lint ${file}\n`);
  }
  return 0;
}
