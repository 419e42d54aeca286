import type { Word } from '../../document/words.ts';
import { startsWithDigit } from '../quantities/numerals.ts';
import { mayOpenDate } from '../quantities/openers.ts';
import { months, ordinals, weekdays } from '../words/calendar.ts';
import { type CalendarDate, Cursor } from './calendar-dates.ts';
import { fiscalDate, yearAfter, yearDate } from './fiscal-years.ts';
import { dayMonth, monthDate } from './month-dates.ts';
import { numericDate } from './numeric-dates.ts';
import { compactQuarter, ordinalDate, quarterDate } from './quarter-dates.ts';

/** The date that begins at word `at`: `3 May 2025`, `2025-05-03`, `Q3 2025`, `FY25`, `week 21`, `2024`. */
export function readDate(prose: string, words: readonly Word[], at: number): CalendarDate | undefined {
  const word = words[at];
  if (!word || !mayOpenDate(word)) return undefined;
  const cursor = new Cursor(prose, words);
  if (startsWithDigit(word)) {
    return (
      numericDate(cursor, at) ?? dayMonth(cursor, at) ?? compactQuarter(cursor, at) ?? yearDate(cursor, at)
    );
  }
  if (months.has(word.lower)) return monthDate(cursor, at);
  if (weekdays.has(word.lower)) return weekdayDate(cursor, at);
  if (ordinals.has(word.lower)) return ordinalDate(cursor, at);
  return quarterDate(cursor, at) ?? fiscalDate(cursor, at) ?? weekDate(cursor, at);
}

/** “Monday, 3 May 2025”; a bare weekday only where a preposition or “last” places it. */
function weekdayDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const { words, prose } = cursor;
  if (!/^\p{Lu}/u.test(cursor.text(at))) return undefined;
  const next = words[at + 1];
  const date =
    next && !weekdays.has(next.lower) && /^\.?,?\s+(?:the\s+)?$/.test(cursor.gap(at))
      ? readDate(prose, words, next.lower === 'the' ? at + 2 : at + 1)
      : undefined;
  if (date?.kind === 'date') return { ...date, first: at };
  const placed = /^(?:by|on|before|until|till|since|after|this|next|last|from)$/.test(cursor.lower(at - 1));
  return placed && cursor.text(at).length > 4
    ? { kind: 'weekday', value: {}, first: at, last: at }
    : undefined;
}

/** “week 21”, “CW21”, “the week of 3 May”. */
function weekDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const glued = /^(?:CW|KW|W)(\d\d)$/.exec(cursor.text(at));
  if (glued) return { kind: 'week', value: { week: Number(glued[1]) }, first: at, last: at };
  if (cursor.lower(at) !== 'week') return undefined;
  const week = /^\s$/.test(cursor.gap(at)) ? /^\d{1,2}$/.exec(cursor.text(at + 1))?.[0] : undefined;
  if (week)
    return {
      kind: 'week',
      value: { week: Number(week), ...yearAfter(cursor, at + 1)?.value },
      first: at,
      last: yearAfter(cursor, at + 1)?.last ?? at + 1,
    };
  if (cursor.lower(at + 1) !== 'of') return undefined;
  const date =
    at + 2 < cursor.words.length && cursor.lower(at + 2) !== 'week'
      ? readDate(cursor.prose, cursor.words, at + 2)
      : undefined;
  return date?.kind === 'date' ? { ...date, first: at, kind: 'week' } : undefined;
}
