import { type CalendarDate, type CalendarValue, type Cursor, pad } from './calendar-dates.ts';
import { isYear, yearShape } from './years.ts';

export interface YearFound {
  readonly value: CalendarValue;
  readonly last: number;
}

/** The year after a date: “ 2025”, “, 2025”, “ of 2025”, “ ’25”, “-2025”, “ FY25”. */
export function yearAfter(cursor: Cursor, at: number): YearFound | undefined {
  const gap = cursor.gap(at);
  const of = /^(?:of|in)$/.test(cursor.lower(at + 1)) && /^\s+$/.test(gap);
  const next = of ? at + 2 : at + 1;
  const word = cursor.words[next];
  if (!word) return undefined;
  if (yearShape(word) && (of || /^\.?,?\s+\(?$|^[-/‐‑]$/.test(gap))) {
    // “In July 2025 returns fell”; “in July, 2025 sellers left” counts them.
    const sure = of || !gap.includes(',') || isYear(cursor.prose, cursor.words, next);
    return sure ? { value: { year: Number(word.text) }, last: next } : undefined;
  }
  if (/^\d\d$/.test(word.text) && /^\s?['’]$/.test(gap))
    return { value: { year: pad(word.text) }, last: next };
  const fiscal = fiscalDate(cursor, next);
  return fiscal && (of || /^[\s,/-]+$/.test(gap)) ? { value: fiscal.value, last: fiscal.last } : undefined;
}

/** “2024”, “2024/25”, “1990s”, “the 90s”. */
export function yearDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const decade = /^((?:19|20)\d0|\d0)'?s$/.exec(cursor.lower(at));
  if (decade) {
    const short = decade[1]?.length === 2;
    if (short && cursor.lower(at - 1) !== 'the') return undefined;
    const year = Number(decade[1]);
    return {
      kind: 'decade',
      value: { year: short ? (year >= 30 ? 1900 : 2000) + year : year },
      first: at,
      last: at,
    };
  }
  if (!isYear(cursor.prose, cursor.words, at)) return undefined;
  const year = Number(cursor.text(at));
  const second = cursor.text(at + 1);
  const season =
    /^[-/–]$/.test(cursor.gap(at)) && /^\d\d$/.test(second) && Number(second) === (year + 1) % 100;
  return { kind: 'year', value: { year }, first: at, last: season ? at + 1 : at };
}

/** “FY25”, “FY25Q3”, “FY 2025”, “FY25 Q3”, “fiscal 2025”, “fiscal year 2025”. */
export function fiscalDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const joined = /^FY(\d\d)(?:Q([1-4])|H([12]))$/.exec(cursor.text(at));
  if (joined) {
    const [, two = '', quarter, half] = joined;
    return halfOrQuarter(quarter, half, { year: pad(two), fiscal: true }, { first: at, last: at });
  }
  const glued = /^[FC]Y(\d\d|\d{4})$/.exec(cursor.text(at));
  let last = at;
  let year = glued?.[1];
  if (/^(?:FY|CY)$/.test(cursor.text(at)) || cursor.lower(at) === 'fiscal') {
    last = cursor.lower(at + 1) === 'year' ? at + 2 : at + 1;
    year = /^(?:\d\d|(?:19|20)\d\d)$/.exec(cursor.text(last))?.[0];
    if (!/^\s?['’]?$|^-$/.test(cursor.gap(last - 1))) year = undefined;
  }
  if (!year) return undefined;
  const value = { year: pad(year), ...(!/^c/i.test(cursor.text(at)) && { fiscal: true }) };
  const part = /^[\s-]$/.test(cursor.gap(last)) ? /^(?:Q([1-4])|H([12]))$/.exec(cursor.text(last + 1)) : null;
  if (part) return halfOrQuarter(part[1], part[2], value, { first: at, last: last + 1 });
  return { kind: 'year', value, first: at, last };
}

/** A quarter if it has one, else a half. */
export function halfOrQuarter(
  quarter: string | undefined,
  half: string | undefined,
  year: CalendarValue,
  place: { readonly first: number; readonly last: number },
): CalendarDate {
  return quarter
    ? { kind: 'quarter', value: { quarter: Number(quarter), ...year }, ...place }
    : { kind: 'half', value: { half: Number(half), ...year }, ...place };
}
