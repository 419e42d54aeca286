import { assessmentTemplate, publicPromptNames } from '../narratives/assessment-template.ts';
import { kindNamed, kinds } from '../narratives/kinds.ts';
import type { Output } from './lint-command.ts';
import { UsageError } from './usage-error.ts';
import { createFile } from './write-file.ts';

export interface NewOptions {
  readonly file: string | undefined;
  /** The prompt of a writing assessment: `invention`, `judgment`, or its text. */
  readonly prompt: string | undefined;
}

/** Prints the template of a kind, or writes it to a file that is not there yet. */
export function newCommand(kind: string, { file, prompt }: NewOptions, { out, err }: Output): number {
  const template = templateFor(kind, prompt);
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

function templateFor(kind: string, prompt: string | undefined): string | undefined {
  const narrative = kindNamed(kind);
  if (prompt === undefined) return narrative?.template;
  if (narrative?.id !== 'writing-assessment')
    throw new UsageError('only a writing assessment answers a prompt: leave out --prompt.');
  if (prompt.trim() === '')
    throw new UsageError(`the prompt is empty. Give its text, or one of: ${publicPromptNames.join(', ')}.`);
  return assessmentTemplate(prompt);
}
