import { type CalendarDate, type CalendarValue, type Cursor, pad } from './calendar-dates.ts';
import { yearShape } from './years.ts';

/** 2025-05-03, 2025/05/03, 2025-05, 03/05/2025, 03.05.2025, 2025-05-03T10:00. */
export function numericDate(cursor: Cursor, at: number): CalendarDate | undefined {
  const { words } = cursor;
  const dotted = /^(\d{4})\.(\d\d)\.(\d\d)$|^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(cursor.text(at));
  if (dotted) {
    const [, y, m, d, day, month, year] = dotted;
    return dateOf(at, at, { year: Number(y ?? year), month: Number(m ?? month), day: Number(d ?? day) });
  }
  const mark = cursor.gap(at);
  if (!/^[-/‐‑]$/.test(mark) || words[at]?.joined) return undefined;
  const [a, b, c] = [at, at + 1, at + 2].map((index) => cursor.text(index)) as [string, string, string];
  const three = cursor.gap(at + 1) === mark;
  if (yearShape(words[at])) {
    if (!/^\d\d$/.test(b) || Number(b) < 1 || Number(b) > 12) return undefined;
    const day = three ? /^(\d\d)(?:[tT]\d\d?)?$/.exec(c)?.[1] : undefined;
    if (day)
      return dateOf(at, endOfTime(cursor, at + 2), { year: Number(a), month: Number(b), day: Number(day) });
    // “2011-12” may be a season: a month only with a hyphen, and where the second year would not follow the first.
    const season = Number(a) % 100 === Number(b) - 1;
    return mark === '-' && !three && !season
      ? { kind: 'month', value: { year: Number(a), month: Number(b) }, first: at, last: at + 1 }
      : undefined;
  }
  if (mark === '/' && !three && /^(?:0?[1-9]|1[0-2])$/.test(a) && yearShape(words[at + 1]))
    return { kind: 'month', value: { month: Number(a), year: Number(b) }, first: at, last: at + 1 };
  if (!three || !/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(c))
    return undefined;
  if (cursor.gap(at + 2) === mark) return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (x < 1 || y < 1 || Math.min(x, y) > 12 || Math.max(x, y) > 31) return undefined;
  // “03/05/2025” is May in Britain and March in America; “25/05/2025” can be read in one way.
  const value =
    x === y ? { day: x, month: y } : x > 12 ? { day: x, month: y } : y > 12 ? { day: y, month: x } : {};
  return dateOf(at, at + 2, { year: pad(c), ...value });
}

function dateOf(first: number, last: number, value: CalendarValue): CalendarDate | undefined {
  const { month = 1, day = 1 } = value;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'date', value, first, last }
    : undefined;
}

/** Past the clock time that is glued to a date: `T10:00:00`. */
function endOfTime(cursor: Cursor, at: number): number {
  let last = at;
  while (/t/i.test(cursor.text(at)) && last < at + 3 && /^[:]$/.test(cursor.gap(last))) last++;
  return last;
}
