import type { Word } from '../../document/words.ts';

/** What of the calendar a date names. */
export type CalendarKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'week'
  | 'weekday';

/** A place in the calendar, as far as it is said. Months count from 1; weeks are those of the writer, ISO or not. */
export interface CalendarValue {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of “3–5 May”. */
  readonly dayTo?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly week?: number;
  /** The year is a fiscal one. */
  readonly fiscal?: boolean;
}

/** A date of any grain, as words of a sentence. */
export interface CalendarDate {
  readonly kind: CalendarKind;
  readonly value: CalendarValue;
  readonly first: number;
  readonly last: number;
}

/** The words around a place, asked for by distance. */
export class Cursor {
  readonly prose: string;
  readonly words: readonly Word[];

  constructor(prose: string, words: readonly Word[]) {
    this.prose = prose;
    this.words = words;
  }

  /** What stands between word `at` and the next one; empty at the end. */
  gap(at: number): string {
    const next = this.words[at + 1];
    return next && at >= 0 ? this.prose.slice(this.words[at]?.end, next.start) : '';
  }

  lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  text(at: number): string {
    return this.words[at]?.text ?? '';
  }
}

/** A year from its last two digits or all four: those of this century. */
export const pad = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The day of a month, `3` or `3rd`. */
export const dayNumber = (text: string): number | undefined => {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};
