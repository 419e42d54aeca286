import { defaultFormat, type PageFormat } from '../../../src/pages/format.ts';
import { changed } from '../../../src/pages/format-changes.ts';
import { parseFormat } from '../../../src/pages/parse-format.ts';

/** The formats that the meter is proved in, as a writer puts them. */
export const formatTexts = [
  'Letter, Calibri 11pt',
  'Letter, Calibri 10pt, line numbers',
  'Letter, Times New Roman 12pt',
  'A4, Times New Roman 11pt, 2cm margins',
  'A4, Arial 10pt',
  'Letter, Arial 11pt, 1.15 spacing',
] as const;

export function formatOf(text: string): PageFormat {
  const { changes, problems } = parseFormat(text);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return changed(defaultFormat, changes);
}
