import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCorpus } from '../../../src/dev/bench/texts.ts';
import { root } from '../support/paths.ts';

/** The line of a draft that the keys go to. */
export const blank = 'Here something is written.';

/** What is typed there; its last letter makes both ask. */
export const asked = 'We are world-class';

export const shortDraft = `---\nkind: prfaq\n---\n\n# Orders\n\n## FAQ\n\n### Is it free?\n\nIt is.\n\n${blank}\n`;

/** So many narratives, good and weak in turn, no two with the same name. */
export function narratives(count: number): readonly (readonly [name: string, text: string])[] {
  const files = globSync('test/golden/{clean,weak}/*.md', { cwd: root }).sort();
  return Array.from({ length: count }, (_, nth) => {
    const file = files[nth % files.length] ?? '';
    return [`${nth + 1}-${file.replace(/.*\//, '')}`, readFileSync(join(root, file), 'utf8')] as const;
  });
}

/** A PR/FAQ of a hundred pages, with a line to type into in its middle. */
export function hundredPages(): string {
  const { hundredPages: text } = ownCorpus();
  const middle = text.indexOf('\n\n', text.length / 2);
  return `---\nkind: prfaq\n---\n\n${text.slice(0, middle)}\n\n${blank}${text.slice(middle)}`;
}

/** What a writer types in a minute: some of it is asked about, some is not. */
export function prose(letters: number): string {
  const sentence =
    'We met many sellers in May and asked what they lose. It might possibly help them to see the count of 412 boxes. ';
  return sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters);
}

/** Lines count from 1. */
export const lineOf = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;
