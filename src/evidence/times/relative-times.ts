import type { Word } from '../../document/words.ts';
import { measureAfter } from '../quantities/measures.ts';
import { isLabelNumber } from '../quantities/not-quantities.ts';
import { type Numeral, readNumeral, startsWithDigit } from '../quantities/numerals.ts';
import { isOneDay } from '../quantities/periods.ts';
import { rangeAfter } from '../quantities/ranges.ts';
import { calendarUnits, directions, holidays } from '../words/calendar.ts';
import { unitWords } from '../words/units.ts';
import type { FrameRead } from './time.ts';

const comparisons: ReadonlyMap<string, string> = new Map([
  ['YoY', 'year'],
  ['YOY', 'year'],
  ['yoy', 'year'],
  ['QoQ', 'quarter'],
  ['QOQ', 'quarter'],
  ['qoq', 'quarter'],
  ['MoM', 'month'],
  ['WoW', 'week'],
]);

const days: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['yesterday', 'past'],
  ['tomorrow', 'future'],
]);

/** A frame that names no place in the calendar: a length, a rate, a comparison, or a time counted from now. */
export function readRelative(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const word = words[at] as Word;
  const { lower } = word;
  const compared = comparisons.get(word.text);
  if (compared) return { kind: 'comparison', unit: compared, first: at, last: at };
  const day = days.get(lower);
  if (day) return { kind: 'relative', unit: 'day', direction: day, first: at, last: at };
  if (directions.has(lower) || /^(?:first|final|initial)$/.test(lower)) return directed(prose, words, at);
  if (/^(?:per|each|every)$/.test(lower)) return rate(prose, words, at);
  if (lower === 'a' || lower === 'an') return article(prose, words, at);
  if (calendarUnits.has(lower)) return unitAt(prose, words, at);
  return holiday(words, at) ?? duration(prose, words, at);
}

const gapIsSpace = (prose: string, words: readonly Word[], at: number): boolean =>
  /^[\s-]+$/.test(prose.slice(words[at]?.end, words[at + 1]?.start));

/** The unit, also of “last week’s”. */
const unitOf = (word: Word | undefined): string | undefined =>
  word &&
  (calendarUnits.get(word.lower) ??
    (word.lower.endsWith("'s") ? calendarUnits.get(word.lower.slice(0, -2)) : undefined));

/** “last week”, “the next six months”, “this quarter”; not “last minute”, “the first week”, “next time”. */
function directed(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const direction = directions.get(words[at]?.lower ?? '');
  if (!words[at + 1] || !gapIsSpace(prose, words, at)) return undefined;
  const numeral = readNumeral(prose, words, at + 1);
  if (numeral) {
    const length = lengthOf(prose, words, numeral);
    // “the previous two-year high” compares and places nothing.
    if (length && words[length.last]?.joined) return { kind: 'duration', ...length, first: at + 1 };
    return length && { kind: 'relative', ...length, ...(direction && { direction }), first: at };
  }
  const few = words[at + 1]?.lower;
  if (few === 'few' || few === 'several' || few === 'couple') return undefined;
  const unit = unitOf(words[at + 1]);
  if (!direction || !unit || /^(?:second|minute|hour|half|season|day)$/.test(unit) || words[at + 2]?.joined)
    return undefined;
  if (/^(?:following|coming)$/.test(words[at]?.lower ?? '') && words[at - 1]?.lower !== 'the')
    return undefined;
  return { kind: 'relative', direction, unit, first: at, last: at + 1 };
}

interface Length {
  readonly amount: number;
  readonly upper?: number;
  readonly unit: string;
  readonly last: number;
}

/** Amount and unit of a length of time that begins with a number. */
function lengthOf(prose: string, words: readonly Word[], numeral: Numeral): Length | undefined {
  const own = measureAfter(prose, words, numeral);
  const upper = own ? undefined : rangeAfter(prose, words, numeral, false);
  const measure = own ?? (upper && measureAfter(prose, words, upper));
  if (measure?.kind !== 'duration') return undefined;
  return {
    amount: numeral.value,
    ...(upper && { upper: upper.value }),
    unit: measure.unit,
    last: measure.last,
  };
}

/** “six weeks”, “a 30-minute call”; “two weeks ago” and “3 days later” count from a time. */
function duration(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const numeral = readNumeral(prose, words, at);
  const length = numeral && lengthOf(prose, words, numeral);
  if (!numeral || !length || isLabelNumber(prose, words, numeral, true)) return undefined;
  if (length.unit === 'day' && isOneDay(words, numeral)) return undefined;
  return counted(words, { kind: 'duration', ...length, first: at });
}

/** Makes a relative frame of a length that “ago” and the like follow. */
function counted(words: readonly Word[], length: FrameRead): FrameRead {
  const next = words[length.last + 1]?.lower ?? '';
  const past = next === 'ago' || next === 'earlier' || next === 'prior';
  const future =
    next === 'later' || next === 'hence' || (next === 'from' && words[length.last + 2]?.lower === 'now');
  if (!past && !future) return length;
  const last = length.last + (next === 'from' ? 2 : 1);
  return { ...length, kind: 'relative', direction: past ? 'past' : 'future', last };
}

/** “a year ago”, “within a month”; “12 orders a day” is a rate. */
function article(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const unit = unitOf(words[at + 1]);
  const numeral = readNumeral(prose, words, at);
  if (numeral) return duration(prose, words, at);
  if (
    !unit ||
    /^(?:second|half|season|spring|fall)$/.test(unit) ||
    words[at + 2]?.joined ||
    !gapIsSpace(prose, words, at)
  )
    return undefined;
  // “a quarter acre”, “a quarter of it”.
  if (
    unit === 'quarter' &&
    /^(?:of|acre|mile|inch|million|billion|pound|century|turn|hour|full|tank)$/.test(
      words[at + 2]?.lower ?? '',
    )
  )
    return undefined;
  const length = counted(words, {
    kind: 'duration',
    amount: 1,
    unit: frameUnit(unit),
    first: at,
    last: at + 1,
  });
  if (length.kind === 'relative') return length;
  if (
    /^(?:in|within|for|over|after|during|about|than|least|takes?|took|waits?|waited|lasts?|lasted|spends?|spent|another)$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
    return length;
  // “it took him a year”.
  if (/^(?:takes?|took|taken)$/.test(words[at - 2]?.lower ?? '')) return length;
  const often = words
    .slice(Math.max(0, at - 4), at)
    .some(
      (word) =>
        startsWithDigit(word) ||
        /^(?:once|twice|times|two|three|four|five|six|ten|twenty|dozen)$/.test(word.lower),
    );
  return often ? { ...length, kind: 'rate', preposition: 'a' } : undefined;
}

const frameUnit = (unit: string): string => unitWords.get(unit)?.unit ?? unit;

/** “per week”, “each month”, “every two weeks”. */
function rate(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const preposition = words[at]?.lower ?? '';
  if (!words[at + 1] || !gapIsSpace(prose, words, at)) return undefined;
  const numeral = readNumeral(prose, words, at + 1);
  const length = numeral && lengthOf(prose, words, numeral);
  if (length) return { kind: 'rate', ...length, preposition, first: at };
  const unit = unitOf(words[at + 1]) ?? unitWords.get(words[at + 1]?.lower ?? '')?.unit;
  const known = unit && unitWords.get(unit)?.kind === 'duration' ? unit : unitOf(words[at + 1]);
  if (!known || words[at + 2]?.joined) return undefined;
  return { kind: 'rate', amount: 1, unit: frameUnit(known), preposition, first: at, last: at + 1 };
}

/** “year over year”, “week-on-week”; “/month”. */
function unitAt(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const unit = calendarUnits.get(words[at]?.lower ?? '') as string;
  if (
    /^(?:over|on)$/.test(words[at + 1]?.lower ?? '') &&
    words[at + 2]?.lower === words[at]?.lower &&
    unit === words[at]?.lower
  )
    return { kind: 'comparison', unit, first: at, last: at + 2 };
  const slash = words[at]?.joined && prose.charAt((words[at]?.start ?? 0) - 1) === '/';
  return slash && unit === words[at]?.lower && !words[at + 1]?.joined
    ? { kind: 'rate', amount: 1, unit: frameUnit(unit), preposition: '/', first: at, last: at }
    : undefined;
}

const nameAt = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');

/** “by Christmas”: a holiday that a preposition places, or a year. */
function holiday(words: readonly Word[], at: number): FrameRead | undefined {
  const word = words[at] as Word;
  if (!/^\p{Lu}/u.test(word.text)) return undefined;
  const size = [3, 2, 1].find(
    (length) => at + length <= words.length && holidays.has(nameAt(words, at, length)),
  );
  if (!size) return undefined;
  const value = holidays.get(nameAt(words, at, size));
  const placed = /^(?:by|before|until|till|since|after|on|at|over|this|next|last)$/.test(
    words[at - 1]?.lower ?? '',
  );
  const last = at + size - 1;
  const noun = /^\p{Ll}/u.test(words[last + 1]?.text ?? '') && /s$/.test(words[last + 1]?.lower ?? '');
  if (!value || !placed || noun) return undefined;
  return { kind: 'date', ...value, first: at, last };
}
