import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Draft } from '../../engine/draft.ts';
import { table } from '../generate/markdown.ts';
import { toldIn } from './told.ts';

const folder = 'test/eval/drafts';

/** First drafts as people write them, neither clean nor planted with faults, by an author who had not seen the rules. */
export function draftsPart(): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  if (files.length === 0) return [];
  const rows = files.map((file) => {
    const draft = new Draft(readFileSync(`${folder}/${file}`, 'utf8'), { path: file });
    return { file, words: draft.report().words, told: toldIn(draft).length };
  });
  const words = rows.reduce((sum, each) => sum + each.words, 0);
  const told = rows.reduce((sum, each) => sum + each.told, 0);
  return [
    '## Natural drafts',
    'First drafts as people write them, by an author who had not seen the rules. When they were first read by eye, 17 of the 64 findings were wrong; 15 of those are mended, each as what it is an example of. No reader has written notes into their margins yet, so what is missed is not known.',
    table(
      ['Draft', 'Words', 'Findings', 'In 1,000 words'],
      [...rows, { file: '**All**', words, told }].map((each) => [
        each.file,
        String(each.words),
        String(each.told),
        ((each.told / each.words) * 1000).toFixed(1),
      ]),
    ),
  ];
}
