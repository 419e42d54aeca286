import type { When } from './covering.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; February of an unknown year the most that it can have. */
export function daysIn(month: number, year: number | undefined): number {
  return month === 2 && (year === undefined || isLeap(year)) ? 29 : (monthLengths[month - 1] ?? 31);
}

/** Days since 1 March of the year 0. Source: Howard Hinnant, chrono-compatible low-level date algorithms. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1
  );
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (dayOf: number): number => ((dayOf + 2) % 7) + 1;

/** The first and the last day that a time can mean, as day numbers. */
export type Days = readonly [first: number, last: number];

/** The days of a date of any grain; nothing without its year, for fiscal years and for what counts from now. */
export function daysOf({
  kind,
  year,
  month,
  day,
  dayTo,
  quarter,
  half,
  fiscal,
  part,
}: When): Days | undefined {
  if (year === undefined || fiscal || part !== undefined) return undefined;
  const span = (from: number, to: number): Days => [
    dayNumber(year, from, 1),
    dayNumber(year, to, daysIn(to, year)),
  ];
  if (kind === 'date' && month !== undefined && day !== undefined)
    return [dayNumber(year, month, day), dayNumber(year, month, dayTo ?? day)];
  if (kind === 'month' && month !== undefined) return span(month, month);
  if (kind === 'quarter' && quarter !== undefined) return span(quarter * 3 - 2, quarter * 3);
  if (kind === 'half' && half !== undefined) return span(half * 6 - 5, half * 6);
  return kind === 'year' ? span(1, 12) : undefined;
}
