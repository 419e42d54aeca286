import type { Word } from '../../document/words.ts';
import { unitSymbols, unitWords } from '../words/units.ts';

const times = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'year',
  'person',
  'sprint',
]);
const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** What a rate is counted by. `amount` is the 1,000 of “per 1,000 orders”. */
export interface Per {
  readonly unit: string;
  readonly last: number;
  readonly at: number;
}

/** “per week”, “/month”, “a day”, “each week”, “weekly”, within five words after word `last`. */
export function perAfter(prose: string, words: readonly Word[], last: number): Per | undefined {
  for (let at = last + 1; at <= last + 5; at++) {
    const word = words[at];
    if (!word) return undefined;
    const gap = prose.slice(words[at - 1]?.end, word.start);
    if (/[.,;:()—]/.test(gap)) return undefined;
    if (gap === '/' && !/^\d/.test(word.text)) return { unit: unitName(word.lower), last: at, at };
    const next = words[at + 1];
    if (word.lower === 'per' && next) return { unit: unitName(next.lower), last: at + 1, at: at + 1 };
    const article = /^(?:a|an|each|every)$/.test(word.lower);
    if (article && times.has(next?.lower ?? '') && !words[at + 2]?.joined)
      return { unit: next?.lower ?? '', last: at + 1, at: at + 1 };
    const adverb = adverbs.get(word.lower);
    if (adverb && !words[at + 1]?.lower.match(/^(?:active|rate|report|reports|meetings?)$/))
      return { unit: adverb, last: at, at };
    if (article || /^(?:in|to|by|from|at|on|and|or|the|for|with|over|than|is|are|was|were)$/.test(word.lower))
      return undefined;
  }
  return undefined;
}

function unitName(word: string): string {
  const known = word === 's' || word === 'h' ? unitSymbols.get(word) : unitWords.get(word);
  return known?.kind === 'duration' ? known.unit : word;
}
