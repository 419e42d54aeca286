import type { Word } from '../../document/words.ts';
import { longUnits, timeOpeners } from '../words/units.ts';
import type { Numeral } from './numerals.ts';

const near = /^(?:about|around|approximately|roughly|nearly|almost|some|least|most|only|just)$/;

/** Whether the duration from word `from` to word `last` says when: “the last 6 weeks”, “two weeks ago”, “in six weeks”. */
export function isPeriod(words: readonly Word[], from: number, last: number): boolean {
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.lower);
  const unit = words[last + 1]?.lower ?? '';
  const after = words[last + 2]?.lower ?? '';
  if (/^(?:ago|later|earlier)$/.test(after) || unit === 'ago') return true;
  if (before.some((word) => timeOpeners.has(word))) return true;
  const preposition = before.reverse().find((word) => !near.test(word)) ?? '';
  const long = longUnits.has(unit.replace(/s$/, '')) || /^centur/.test(unit);
  return long && /^(?:in|within|for|over|during|after|every)$/.test(preposition);
}

/** “one day we will”: no length of time. After “in”, “took” and the like it is one. */
export function isOneDay(words: readonly Word[], { first, value, digits }: Numeral): boolean {
  if (digits || value !== 1 || words[first]?.lower !== 'one') return false;
  return !/^(?:in|within|for|takes?|took|than|after|least|only|about|under|to|from|every|just|by|of|over|up|and|nearly|almost|exactly|is|was|needs?|or|last|next|first)$/.test(
    words[first - 1]?.lower ?? '',
  );
}
