import { ordinals } from '../words/calendar.ts';
import { type CalendarDate, type Cursor, pad } from './calendar-dates.ts';
import { halfOrQuarter, yearAfter } from './fiscal-years.ts';
import { yearShape } from './years.ts';

/** “the third quarter of 2025”, “the first half of the year”. */
export function ordinalDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const unit = cursor.lower(at + 1);
  const rank = ordinals.get(cursor.lower(at)) as number;
  if (!/^[\s-]+$/.test(cursor.gap(at)) || (unit !== 'quarter' && !(unit === 'half' && rank <= 2)))
    return undefined;
  const year = yearAfter(cursor, at + 1);
  const ofYear = ['of', 'the', 'year'].every((word, index) => cursor.lower(at + 2 + index) === word);
  if (unit === 'half' && !year && !ofYear) return undefined;
  const value = { ...(unit === 'half' ? { half: rank } : { quarter: rank }), ...year?.value };
  return { kind: unit, value, first: at, last: year?.last ?? (ofYear ? at + 4 : at + 1) };
}

/** “Q3”, “Q3 2025”, “Q3 FY25”, “H1 ’25”. */
export function quarterDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const match = /^(?:Q([1-4])|H([12]))$/.exec(cursor.text(at));
  const end = cursor.words[at]?.end ?? 0;
  const after = cursor.prose.slice(end, end + 2);
  // “Q2. What did it miss?” numbers a question.
  if (at === 0 && /^[.)](?:\s|$)/.test(after)) return undefined;
  if (!match || /^(?:tags?|headings?|headers?|elements?|database)$/.test(cursor.lower(at + 1)))
    return undefined;
  const year = yearAfter(cursor, at);
  return halfOrQuarter(match[1], match[2], { ...year?.value }, { first: at, last: year?.last ?? at });
}

/** “3Q25”, “2025Q3”, “2025-Q3”, “2025 Q3”, “2025-W21”. */
export function compactQuarter(cursor: Cursor, at: number): CalendarDate | undefined {
  const text = cursor.text(at);
  const glued = /^([1-4])Q(\d\d|\d{4})$|^([12])H(\d\d|\d{4})$/.exec(text);
  if (glued) {
    const [, quarter, year, half, yearOfHalf] = glued;
    return halfOrQuarter(quarter, half, { year: pad(year ?? yearOfHalf ?? '') }, { first: at, last: at });
  }
  const whole = /^((?:19|20)\d\d)(?:Q([1-4])|H([12]))$/.exec(text);
  if (whole) return halfOrQuarter(whole[2], whole[3], { year: Number(whole[1]) }, { first: at, last: at });
  if (!yearShape(cursor.words[at]) || !/^[\s\-/]{1,2}$/.test(cursor.gap(at))) return undefined;
  const next = /^(?:Q([1-4])|H([12])|W(\d\d?))$/.exec(cursor.text(at + 1));
  if (!next) return undefined;
  const place = { first: at, last: at + 1 };
  const year = { year: Number(text) };
  return next[3]
    ? { kind: 'week', value: { week: Number(next[3]), ...year }, ...place }
    : halfOrQuarter(next[1], next[2], year, place);
}
