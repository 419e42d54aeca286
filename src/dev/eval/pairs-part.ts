import { existsSync, readFileSync } from 'node:fs';
import { lint } from '../../engine/draft.ts';
import type { Finding } from '../../engine/finding.ts';
import { table } from '../generate/markdown.ts';

const folder = 'test/eval/sentences';
/** Told apart and flagged when the sentences were first read, before anything was mended after them. */
const atFirstSight: Readonly<Record<string, readonly [pairs: string, nearMisses: string]>> = {
  a: ['33%', '10.0%'],
  b: ['35%', '6.7%'],
  c: ['32%', '6.7%'],
  d: ['23%', '4.2%'],
  e: ['23%', '4.2%'],
};
/** What is asked of a whole draft is not asked of a sentence. */
const ofDrafts =
  /^(?:section-missing|section-hollow|over-length|hard-question-missing|no-.*|bullets-not-narrative|metric-set-lopsided)$/;

/** Passages with one fault beside the same without it, and passages that only look as if they had one; by an author who had not seen the rules. */
export function pairsPart(): string[] {
  const sets = Object.keys(atFirstSight).filter((set) => existsSync(`${folder}/pairs-${set}.tsv`));
  return [
    '## Pairs of sentences',
    'Passages of one to three sentences with one fault and, beside them, the same without it, and passages that look as if they had a fault and have none. Their author had not seen the rules. A pair is told apart if the first is flagged at info or above and the second is not. The sets “a”, “c” and “d” have been read since, and of “e” every second row; the set “b” has not: its number is the one to go by.',
    table(
      ['Set', 'Pairs told apart at first sight', 'Today', 'Near-misses flagged at first sight', 'Today'],
      sets.map((set) => {
        const [pairs, nearMisses] = atFirstSight[set] ?? ['', ''];
        return [set, pairs, toldApart(set), nearMisses, flagged(set)];
      }),
    ),
  ];
}

function toldApart(set: string): string {
  const rows = rowsOf(`pairs-${set}`);
  const apart = rows.filter(([, , bad = '', good = '']) => told(bad).length > 0 && told(good).length === 0);
  return `${apart.length} of ${rows.length} (${Math.round((apart.length / rows.length) * 100)}%)`;
}

function flagged(set: string): string {
  const rows = rowsOf(`near-misses-${set}`);
  const wrong = rows.filter(([, , text = '']) => told(text).length > 0);
  return `${wrong.length} of ${rows.length} (${((wrong.length / rows.length) * 100).toFixed(1)}%)`;
}

const rowsOf = (name: string): string[][] =>
  readFileSync(`${folder}/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const head = '# Sorting\n\n## Body\n\n';

const told = (text: string): Finding[] =>
  lint(`${head}${text}\n`, { kind: 'six-pager' }).filter(
    ({ rule, code, severity, span }) =>
      severity !== 'hint' && span.start >= head.length && !ofDrafts.test(rule) && code !== 'none',
  );
