import type { Word } from '../../document/words.ts';
import { isPlural } from '../quantities/counted-nouns.ts';
import { doubtfulMonths, months } from '../words/calendar.ts';
import { type CalendarDate, type Cursor, dayNumber } from './calendar-dates.ts';
import { yearAfter } from './fiscal-years.ts';
import { yearShape } from './years.ts';

/** A month by its name, with a capital, and no surname or verb: “May” and “Mar” need a date beside them. */
function isMonthName(prose: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !months.has(word.lower) || !/^\p{Lu}/u.test(word.text)) return false;
  const next = words[at + 1];
  const gap = next ? prose.slice(word.end, next.start) : '';
  const dated =
    next !== undefined &&
    /^\.?[\s,-]{1,3}['’]?$/.test(gap) &&
    (dayNumber(next.text) !== undefined || yearShape(next));
  const before = words[at - 1]?.lower ?? '';
  if (dated || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)) return true;
  if (!doubtfulMonths.has(word.lower)) return !(word.lower === 'march' && at === 0);
  // “In May we left”; after “of May”, “by May” and the like there is no other reading.
  if (
    /^(?:in|by|since|until|till|last|this|next|mid|early|late|of|through|during|before|after|from|between)$/.test(
      before,
    )
  )
    return true;
  return word.lower !== 'may' && /^[/–-]$/.test(gap) && months.has(next?.lower ?? '');
}

/** “3 May 2025”, “3rd of May”, “3–5 May”. */
export function dayMonth(cursor: Cursor, at: number): CalendarDate | undefined {
  const day = dayNumber(cursor.lower(at));
  if (day === undefined) return undefined;
  let month = at + 1;
  let dayTo: number | undefined;
  if (/^\s?[-‐‑–]\s?$/.test(cursor.gap(at)) || /^(?:to|and|or|until|through)$/.test(cursor.lower(at + 1))) {
    const second = /^[a-z]/.test(cursor.lower(at + 1)) ? at + 2 : at + 1;
    dayTo = dayNumber(cursor.lower(second));
    // “Stays at £19 until 31 March”: the first is an amount.
    const amount = /[\p{Sc}#]$/u.test(cursor.prose.slice(0, cursor.words[at]?.start));
    if (dayTo !== undefined && !amount) month = second + 1;
  }
  if (cursor.lower(month) === 'of') month++;
  const name = cursor.words[month];
  if (!name || !months.has(name.lower) || !/^\p{Lu}/u.test(name.text)) return undefined;
  if (!/^[\s\-‐‑/]+$/.test(cursor.gap(month - 1))) return undefined;
  const year = yearAfter(cursor, month);
  const value = { month: months.get(name.lower) as number, day, ...(dayTo && { dayTo }), ...year?.value };
  return { kind: 'date', value, first: at, last: year?.last ?? month };
}

/** “May 2025”, “May 3, 2025”, “May 3–5”, “May”. */
export function monthDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const { prose, words } = cursor;
  if (!isMonthName(prose, words, at)) return undefined;
  const month = months.get(cursor.lower(at)) as number;
  const day = /^\.?\s+$|^-$/.test(cursor.gap(at)) ? dayNumber(cursor.lower(at + 1)) : undefined;
  // “In May 12 stores opened”: the number counts.
  if (day !== undefined && !(isPlural(words[at + 2]) && /^\s+$/.test(cursor.gap(at + 1)))) {
    const to = /^\s?[-‐‑–]\s?$/.test(cursor.gap(at + 1)) ? dayNumber(cursor.lower(at + 2)) : undefined;
    const last = to === undefined ? at + 1 : at + 2;
    const year = yearAfter(cursor, last);
    return {
      kind: 'date',
      value: { month, day, ...(to && { dayTo: to }), ...year?.value },
      first: at,
      last: year?.last ?? last,
    };
  }
  const year = yearAfter(cursor, at);
  return { kind: 'month', value: { month, ...year?.value }, first: at, last: year?.last ?? at };
}
