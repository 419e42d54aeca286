import type { Span } from '../../document/span.ts';
import type { When } from '../../evidence/times/covering.ts';
import { daysOf } from '../../evidence/times/day-numbers.ts';

/** A time of the day that opens a line or a row. */
export interface ClockRow extends Span {
  readonly kind: 'clock';
  readonly text: string;
  /** Minutes of the day. */
  readonly minute: number;
}

/** A day or a month that opens one. */
export interface DayRow extends Span {
  readonly kind: 'day';
  readonly text: string;
  readonly when: When & { readonly month: number };
}

/** The first and the last that a row can mean, in minutes or days. */
type Times = readonly [first: number, last: number];

const night = { from: 18 * 60, to: 9 * 60 };
const minutesOfDay = 24 * 60;

/** Clock times of one run: after midnight they go on counting. */
export function pastMidnight(rows: readonly ClockRow[]): Times[] {
  let days = 0;
  return rows.map(({ minute }, at) => {
    const before = rows[at - 1]?.minute ?? minute;
    if (minute < before && before >= night.from && minute <= night.to) days++;
    const counted = minute + days * minutesOfDay;
    return [counted, counted];
  });
}

/** In days of 31 to the month: more than half a year back is the next year. */
const halfYear = 186;
/** Any year that has a 29 February, for runs in which no year is told. */
const leapYear = 2000;

/**
 * Days of one run, in years that go together. A day without a year is of that of the row above, or of the next where
 * it would be more than half a year before it; those that open the run lead up to the first year that is told.
 */
export function inYears(rows: readonly DayRow[]): Times[] {
  const places = rows.map(({ when: { month, day = 1 } }) => month * 31 + day);
  const turns = rows.map(({ when }, at) => {
    const back = (places[at - 1] ?? 0) - (places[at] ?? 0);
    // The first year that is told is another than that of the days above it, if these would come after it.
    const leadsUp = when.year !== undefined && rows[at - 1]?.when.year === undefined;
    return back > (leadsUp ? 0 : halfYear) ? 1 : 0;
  });
  const opening = rows.findIndex(({ when }) => when.year !== undefined);
  const before = turns.slice(0, opening + 1).reduce<number>((sum, turn) => sum + turn, 0);
  let year = (rows[opening]?.when.year ?? leapYear) - before;
  return rows.map(({ when }, at) => {
    year = when.year ?? year + (turns[at] ?? 0);
    return daysOf({ ...when, year }) ?? [0, 0];
  });
}

/** The row that breaks the order of a run, and the one that it is set against. */
export interface Slip {
  readonly at: number;
  readonly against: number;
  /** The order would hold as well without the other. */
  readonly either: boolean;
}

/** The slip in a run whose other rows go from early to late. */
export function slipIn(times: readonly Times[]): Slip | undefined {
  let latest = 0;
  for (const [at, [first, last]] of times.entries()) {
    const [sofar = first] = times[latest] ?? [];
    if (last >= sofar) {
      if (first >= sofar) latest = at;
      continue;
    }
    const other = isOrdered(times, latest);
    if (isOrdered(times, at)) return { at, against: latest, either: other };
    return other ? { at: latest, against: at, either: false } : undefined;
  }
  return undefined;
}

/** Whether the times run from early to late, but for one. */
function isOrdered(times: readonly Times[], but: number): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const [at, [first, last]] of times.entries()) {
    if (at === but) continue;
    if (last < latest) return false;
    latest = Math.max(latest, first);
  }
  return true;
}
