import type { Word } from '../../document/words.ts';
import {
  calendarUnits,
  directions,
  holidays,
  months,
  ordinals,
  parts,
  seasons,
  weekdays,
} from '../words/calendar.ts';
import { magnitudes, multiples, smallNumbers, tens } from '../words/numerals.ts';

const dates: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...ordinals.keys(),
  ...['fy', 'cy', 'fiscal', 'week'],
]);

const numbers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...magnitudes.keys(),
  ...multiples.keys(),
  ...['a', 'half', 'none'],
]);

const frames: ReadonlySet<string> = new Set([
  ...dates,
  ...numbers,
  ...parts.keys(),
  ...seasons,
  ...directions.keys(),
  ...calendarUnits.keys(),
  ...Array.from(holidays.keys(), (name) => name.split(' ')[0] as string),
  ...['first', 'final', 'initial', 'per', 'each', 'every', 'an', 'yesterday', 'tomorrow'],
  ...['eoy', 'eoq', 'eom', 'eow', 'eod', 'yoy', 'qoq', 'mom', 'wow'],
]);

/** `2025`, `3rd`, `Q3`, `FY25`: few words have a digit at an end, and most of these are worth a look. */
const hasDigit = ({ text }: Word): boolean =>
  isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a date can begin with the word. Cheap, so that the readings look closer at few words only. */
export const mayOpenDate = (word: Word): boolean => hasDigit(word) || dates.has(word.lower);

/** Whether a number or a share can begin with the word. */
export const mayOpenNumber = (word: Word): boolean => hasDigit(word) || numbers.has(word.lower);

/** Whether a time frame can begin with the word. */
export const mayOpenFrame = (word: Word): boolean => hasDigit(word) || frames.has(word.lower);
