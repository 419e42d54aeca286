import type { PageReport } from '../engine/page-report.ts';
import { formatInWords } from '../pages/format-words.ts';
import type { Output } from './lint-command.ts';
import { Lines } from './place.ts';
import { type ReadOptions, readOne } from './read-one.ts';

/** Prints how many pages a draft has, and the words with which each of them ends. */
export async function pagesCommand(path: string, options: ReadOptions, output: Output): Promise<number> {
  const { file, draft } = await readOne(path, options, output);
  const { pages } = draft.report();
  const lines = new Lines(file.text);
  const ends = pages.pageEnds.map(({ page, offset }) => {
    const place = lines.placeOf(offset);
    return `  page ${page} ends at ${place.line}:${place.column} ${lastWords(file.text, offset)}`.trimEnd();
  });
  output.out(`${file.path}: ${pagesText(pages)}, ${formatInWords(pages.format)}\n${ends.join('\n')}\n`);
  return 0;
}

/** `about 5.83 of 6 pages`. */
export function pagesText({ pages, pageLimit, about }: PageReport): string {
  const of = pageLimit === undefined ? '' : ` of ${pageLimit}`;
  return `${about ? 'about ' : ''}${pages}${of} ${(pageLimit ?? pages) === 1 ? 'page' : 'pages'}`;
}

function lastWords(text: string, offset: number): string {
  const words = text.slice(Math.max(0, offset - 200), offset).match(/\S+/g) ?? [];
  return words.length === 0 ? '' : `“…${words.slice(-5).join(' ')}”`;
}
