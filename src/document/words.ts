import type { Span } from './span.ts';

/** One word or number of the prose. Offsets count from the start of its block. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Glued to the word before it by `-`, `/`, `.` and the like, as `end` is in `back-end`. */
  readonly joined: boolean;
  /** Stands in a pair of double quotation marks: speech, or a term that is mentioned and not used. */
  readonly quoted: boolean;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const GLUE = 4;

/** Classes of the characters below U+0250; everything above is asked of Unicode. */
const classes = new Uint8Array(0x250);
for (let code = 0; code < classes.length; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(char)) classes[code] = LETTER;
  else if (/\d/.test(char)) classes[code] = DIGIT;
}
classes["'".charCodeAt(0)] = APOSTROPHE;
for (const char of '-/.@_&+:') classes[char.charCodeAt(0)] = GLUE;

const letterAbove = /^[\p{L}\p{M}\p{N}]$/u;

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < classes.length) return classes[code] as number;
  if (code === 0x2019) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011 || code === 0x2013) return GLUE;
  // Half of an astral character: a letter such as 𝐀 is rare enough to be no word.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  return letterAbove.test(text.charAt(at)) ? LETTER : OTHER;
}

const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Where the word that starts at `start` ends: over apostrophes between letters, separators between digits. */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start;
  for (;;) {
    while (at < limit && isWordy(classOf(text, at))) at++;
    if (at + 1 >= limit) return at;
    const next = classOf(text, at + 1);
    const here = text.charAt(at);
    const bridged =
      (classOf(text, at) === APOSTROPHE && next === LETTER && at > start) ||
      ((here === '.' || here === ',') && next === DIGIT && classOf(text, at - 1) === DIGIT);
    if (!bridged) return at;
    at++;
  }
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
    if (!isWordy(classOf(prose, at))) {
      at++;
      continue;
    }
    const stop = endOfWord(prose, at, end);
    while (quote < quotes.length && (quotes[quote] as Span).end <= at) quote++;
    const text = prose.slice(at, stop);
    words.push({
      start: at,
      end: stop,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      joined: last === at - 1 && last >= start && classOf(prose, last) === GLUE,
      quoted: quote < quotes.length && (quotes[quote] as Span).start <= at,
    });
    at = stop;
    last = stop;
  }
  return words;
}
