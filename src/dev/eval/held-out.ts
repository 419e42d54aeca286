import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Draft } from '../../engine/draft.ts';
import { table } from '../generate/markdown.ts';
import { toldIn } from './told.ts';

const folder = 'test/eval/heldout';

/** What was found in each set when it was first read, before anything was mended after it. */
const atFirstSight: Readonly<Record<string, string>> = {
  first: '4.4 in 1,000 words; 31 of 162 (19%)',
  second: '5.3 in 1,000 words; 14 of 97 (14%)',
  third: '3.8 in 1,000 words; 10 of 104 (10%)',
  fourth: '1.8 in 1,000 words; 21 of 104 (20%)',
};

interface Planted {
  readonly line: number;
  readonly words: string;
}

/** Narratives by authors who had not seen the rules: good ones, and their twins with faults on known words. */
export function heldOutPart(): string[] {
  const sets = existsSync(folder) ? readdirSync(folder) : [];
  if (sets.length === 0) return ['## Held-out narratives', 'None is at hand.'];
  return [
    '## Held-out narratives',
    'Pairs by authors who had not seen the rules: an excellent narrative, and a twin with 10 to 14 subtle faults that change as few words as possible. A fault is met by a finding at info or above on its words. The numbers at first sight are those that count: after it the texts were read and rules were mended, so that today’s are no measure of what a new text will show.',
    table(
      [
        'Set',
        'Pairs',
        'At first sight: false alarms; faults met',
        'Today: false alarms',
        'Today: faults met',
      ],
      sets.map(rowOf),
    ),
  ];
}

function rowOf(set: string): string[] {
  const names = readdirSync(`${folder}/${set}`).filter((file) => file.endsWith('-good.md'));
  const sums = { words: 0, alarms: 0, faults: 0, met: 0 };
  for (const name of names) {
    const good = draftOf(`${set}/${name}`);
    sums.words += good.report().words;
    sums.alarms += toldIn(good).length;
    const { faults, met } = faultsMet(set, name.replace('-good.md', ''));
    sums.faults += faults;
    sums.met += met;
  }
  const share = Math.round((sums.met / sums.faults) * 100);
  return [
    set,
    String(names.length),
    atFirstSight[set] ?? 'not noted',
    `${((sums.alarms / sums.words) * 1000).toFixed(1)} in 1,000 words`,
    `${sums.met} of ${sums.faults} (${share}%)`,
  ];
}

const draftOf = (path: string): Draft => new Draft(readFileSync(`${folder}/${path}`, 'utf8'), { path });

function faultsMet(set: string, name: string): { readonly faults: number; readonly met: number } {
  const faulty = draftOf(`${set}/${name}-faulty.md`);
  const findings = toldIn(faulty);
  const lines = faulty.text.split('\n');
  const planted = JSON.parse(readFileSync(`${folder}/${set}/${name}.faults.json`, 'utf8')) as Planted[];
  const met = planted.filter(({ line, words }) => {
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const start = before + (lines[line - 1] ?? '').indexOf(words);
    return findings.some(({ span }) => span.start < start + words.length && span.end > start);
  });
  return { faults: planted.length, met: met.length };
}
