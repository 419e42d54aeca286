import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { magnitudes, smallNumbers, tens } from '../words/numerals.ts';
import { scales } from '../words/units.ts';

/** A number as it is written, in digits or in words. */
export interface Numeral extends Span {
  readonly value: number;
  /** Indexes of its first and last word among the words of the sentence. */
  readonly first: number;
  readonly last: number;
  /** In digits, and not in words. */
  readonly digits: boolean;
  /** Letters glued to the digits that are no scale: `ms` of `40ms`. */
  readonly suffix: string;
  /** Multiplied by a scale already: `5k`, `2 million`. */
  readonly scaled: boolean;
}

/** Longer runs of digits are keys and serial numbers. */
const mostDigits = 18;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const startsWithDigit = (word: Word | undefined): boolean =>
  word !== undefined && isDigit(word.text.charCodeAt(0));

export const isDigits = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.text);

/**
 * The value of digits with their separators: `1,200`, `1.5`, `12,00,000`, `1.200,50`, `0,5`; nothing for a version such
 * as `2.1.3` or a list such as `1,2,3`. A single point is a decimal point, also in `1.200`.
 */
export function valueOfDigits(text: string): number | undefined {
  if (text.length > mostDigits) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text))
    return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3},\d{1,2}$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

/** The number that begins at word `at`, with its scale: `1,200`, `1 200`, `2.5M`, `half a million`, `twenty-five`. */
export function readNumeral(prose: string, words: readonly Word[], at: number): Numeral | undefined {
  const word = words[at];
  if (!word) return undefined;
  return startsWithDigit(word) ? digitsAt(prose, words, at) : wordsAt(prose, words, at);
}

function digitsAt(prose: string, words: readonly Word[], at: number): Numeral | undefined {
  const word = words[at] as Word;
  let length = 0;
  while (length < word.text.length && /[\d.,]/.test(word.text.charAt(length))) length++;
  let value = valueOfDigits(word.text.slice(0, length));
  if (value === undefined) return undefined;
  let suffix = word.text.slice(length);
  let last = at;
  if (!suffix) {
    last = endOfGroups(prose, words, at);
    if (last > at)
      value = Number(
        words
          .slice(at, last + 1)
          .map(({ text }) => text)
          .join(''),
      );
  }
  let scale = scales.get(suffix) ?? 1;
  if (scale > 1) suffix = '';
  const next = words[last + 1];
  if (scale === 1 && !suffix && next && isGap(prose.slice(words[last]?.end, next.start))) {
    const large = next.lower === 'dozen' ? undefined : magnitudes.get(next.lower);
    // “5 K” is a scale, “5 m” a length.
    scale = large ?? (next.text.length > 1 || /[KMB]/.test(next.text) ? (scales.get(next.text) ?? 1) : 1);
    if (scale > 1) last++;
  }
  return finish(prose, words, {
    first: at,
    last,
    value: value * scale,
    digits: true,
    suffix,
    scaled: scale > 1,
  });
}

/** “1 200 000” and “1'200”: groups of three digits after a shorter one, one space or apostrophe between. */
function endOfGroups(prose: string, words: readonly Word[], at: number): number {
  const first = words[at] as Word;
  if (!/^[1-9]\d{0,2}$/.test(first.text) || (isDigits(words[at - 1]) && !first.joined)) return at;
  let last = at;
  for (let next = words[last + 1]; next; next = words[last + 1]) {
    if (
      !/^\d{3}$/.test(next.text) ||
      !/^[ \u00a0\u2009\u202f'’]$/.test(prose.slice(words[last]?.end, next.start))
    )
      break;
    last++;
  }
  const after = words[last + 1];
  const runs = after && isDigits(after) && after.start - (words[last]?.end ?? 0) === 1;
  return runs && !/^[-‐‑–]$/.test(prose.slice(words[last]?.end, after.start)) ? at : last;
}

const isGap = (gap: string): boolean => /^(?:\s{1,3}|[-‐‑])$/.test(gap);

/** The value so far of a number in words, and what may come next. */
interface Sum {
  total: number;
  current: number;
  last: number;
  scaled: boolean;
}

function wordsAt(prose: string, words: readonly Word[], at: number): Numeral | undefined {
  const word = (words[at] as Word).lower;
  const next = words[at + 1]?.lower ?? '';
  const sum: Sum = { total: 0, current: 0, last: -1, scaled: false };
  if (word === 'half' && next === 'a' && magnitudes.has(words[at + 2]?.lower ?? '')) {
    sum.current = 0.5;
    sum.last = at + 1;
  } else if (word === 'a') {
    if (!magnitudes.has(next)) return undefined;
    sum.current = 1;
    sum.last = at;
  } else if (!smallNumbers.has(word) && !tens.has(word) && !magnitudes.has(word)) return undefined;
  // “several hundred” is as vague as several.
  else if (
    magnitudes.has(word) &&
    /^(?:several|few|many|couple|per|some|of)$/.test(words[at - 1]?.lower ?? '')
  )
    return undefined;
  addWords(prose, words, sum.last < 0 ? at : sum.last + 1, sum);
  if (sum.last < at) return undefined;
  const value = sum.total + sum.current;
  return finish(prose, words, {
    first: at,
    last: sum.last,
    value,
    digits: false,
    suffix: '',
    scaled: sum.scaled,
  });
}

/** Adds “two hundred and twenty-five thousand” word by word; “two, three” are two numbers. */
function addWords(prose: string, words: readonly Word[], from: number, sum: Sum): void {
  let before: 'none' | 'small' | 'tens' | 'large' = sum.last < 0 ? 'none' : 'small';
  for (let at = from; at < words.length; at++) {
    if (at > from && !isGap(prose.slice(words[at - 1]?.end, words[at]?.start))) return;
    const word = words[at]?.lower ?? '';
    const small = smallNumbers.get(word);
    const ten = tens.get(word);
    const large = magnitudes.get(word);
    if (
      small !== undefined &&
      (before === 'none' || before === 'large' || (before === 'tens' && small > 0 && small < 10))
    ) {
      sum.current += small;
      before = 'small';
    } else if (ten !== undefined && (before === 'none' || before === 'large')) {
      sum.current += ten;
      before = 'tens';
    } else if (large !== undefined && (before !== 'none' || at === from)) {
      if (large > 100) {
        sum.total += (sum.current || 1) * large;
        sum.current = 0;
      } else sum.current = (sum.current || 1) * large;
      sum.scaled = true;
      before = 'large';
    } else if (word === 'and' && before === 'large' && isSmall(words[at + 1])) {
      continue;
    } else return;
    sum.last = at;
  }
}

const isSmall = (word: Word | undefined): boolean =>
  word !== undefined && (smallNumbers.has(word.lower) || tens.has(word.lower));

/** With the half that may follow: “two and a half”, “2½”. */
function finish(prose: string, words: readonly Word[], numeral: Omit<Numeral, 'start' | 'end'>): Numeral {
  const start = (words[numeral.first] as Word).start;
  const end = (words[numeral.last] as Word).end;
  const part = fractionChars.get(prose.charAt(end));
  if (part && !numeral.suffix) return { ...numeral, start, end: end + 1, value: numeral.value + part };
  const after = words.slice(numeral.last + 1, numeral.last + 4);
  const half = ['and', 'a', 'half'].every((word, index) => after[index]?.lower === word);
  // “£9,400 and a half-time post”: the half is that of another thing.
  const tied = /^[-‐‑]/.test(prose.slice(after[2]?.end ?? 0, (after[2]?.end ?? 0) + 1));
  if (!half || tied || numeral.suffix) return { ...numeral, start, end };
  return {
    ...numeral,
    last: numeral.last + 3,
    start,
    end: (after[2] as Word).end,
    value: numeral.value + 0.5,
  };
}

const fractionChars: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);
