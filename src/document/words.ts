import {
  APOSTROPHE,
  classAt,
  DIGIT,
  GLUE,
  JOINER,
  LETTER,
  MARK,
  SEPARATOR,
  UPPER,
  WORDY,
} from './characters.ts';
import type { Span } from './span.ts';

/** One word or number of the prose. Offsets count from the start of its block. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, with a straight apostrophe, without characters that have no width. */
  readonly lower: string;
  /** Glued to the word before it by `-`, `/`, `.` and the like, as `end` is in `back-end`. */
  readonly joined: boolean;
  /** Stands in a pair of quotation marks: speech, or a term that is mentioned and not used. */
  readonly quoted: boolean;
}

/** Nearly all that a word goes on with, so that it is asked first; it changes nothing but the speed. */
const isSmallLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Parts of a word, and what may stand between two of them. */
const within = WORDY | MARK;
const between = APOSTROPHE | JOINER | SEPARATOR;

/** Whether the character at `at`, of the class `bits`, stands within a word: between letters, or between digits. */
function bridges(text: string, at: number, bits: number): boolean {
  const next = classAt(text, at + 1);
  if (bits & SEPARATOR) return (classAt(text, at - 1) & next & DIGIT) !== 0;
  return (next & (bits & APOSTROPHE ? LETTER : within)) !== 0;
}

/** Most words are lower case already, and their classes say so. */
function lowerOf(text: string, bits: number): string {
  if (!(bits & (UPPER | APOSTROPHE | JOINER))) return text;
  const lower = text.toLowerCase();
  if (!(bits & (APOSTROPHE | JOINER))) return lower;
  return lower.replaceAll('’', "'").replace(/\u00ad|\u200c|\u200d|\u2060/g, '');
}

/** Index of the first span that ends after `at`; spans are in order. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words between `start` and `end` of a block's prose, in one pass.
 * `1,200`, `4.1`, `don’t` and `40ms` are one word each; `back-end` is two, the second `joined`.
 */
export function readWords(prose: string, { start, end }: Span, quotes: readonly Span[]): Word[] {
  const words: Word[] = [];
  let at = start;
  let last = -1;
  let quote = firstAfter(quotes, start);
  while (at < end) {
    let bits = classAt(prose, at);
    if (!(bits & WORDY)) {
      at++;
      continue;
    }
    const first = at;
    let seen = bits;
    while (++at < end) {
      if (isSmallLatin(prose.charCodeAt(at))) continue;
      bits = classAt(prose, at);
      if (!(bits & within || (bits & between && at + 1 < end && bridges(prose, at, bits)))) break;
      seen |= bits;
    }
    while (quote < quotes.length && (quotes[quote] as Span).end <= first) quote++;
    const text = prose.slice(first, at);
    words.push({
      start: first,
      end: at,
      text,
      lower: lowerOf(text, seen),
      joined: last === first - 1 && last >= start && (classAt(prose, last) & GLUE) !== 0,
      quoted: quote < quotes.length && (quotes[quote] as Span).start <= first,
    });
    last = at;
  }
  return words;
}

/** From the start of word `first` to the end of word `last`; both have to be there. */
export const spanOfWords = (
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): Span => ({ start: (words[first] as Word).start, end: (words[last] as Word).end });

/** Whether a word that begins in the span is quoted. */
export const isQuotedIn = (words: readonly Word[], { start, end }: Span): boolean =>
  words.some((word) => word.quoted && word.start >= start && word.start < end);
