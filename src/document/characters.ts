/**
 * What a UTF-16 unit can be in a text, one bit each, so that a question about it is one lookup and one test.
 * A character may be several things: `.` glues the parts of a word and ends a sentence.
 */
export const LETTER = 1;
export const DIGIT = 2;
/** A combining mark: goes on with a word, begins none. */
export const MARK = 4;
export const APOSTROPHE = 8;
/** Between two words that are written as one. */
export const GLUE = 16;
/** Has no width and belongs to the word around it: soft hyphen, zero width joiner. */
export const JOINER = 32;
export const SPACE = 64;
/** Ends a sentence. */
export const STOP = 128;
/** Ends a sentence without a space after it. */
export const UNSPACED = 256;
/** May stand between a stop and the space after it. */
export const CLOSER = 512;
/** May stand before the first letter of a sentence. */
export const OPENER = 1024;
export const UPPER = 2048;
export const LOWER = 4096;
/** Asks, as a stop. */
export const ASKING = 8192;

/** Between the digits of a number. */
export const SEPARATOR = 16384;

export const WORDY = LETTER | DIGIT;

/** Bidirectional marks have no width and no side: they may stand on both sides of a stop. */
const bidirectional = '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

const marks: readonly (readonly [characters: string, bits: number])[] = [
  ["'’", APOSTROPHE],
  ['-/.@_&+:‐‑–', GLUE],
  ['.,', SEPARATOR],
  ['\u00ad\u200c\u200d\u2060', JOINER],
  ['\u200b', SPACE],
  ['.!?…‽⁇⁈⁉؟۔।', STOP],
  ['。！？｡', STOP | UNSPACED],
  ['?‽⁇⁈⁉؟？', ASKING],
  // In German “ and ‘ close.
  [`"”“’‘'›»)]}*_」』）】》${bidirectional}`, CLOSER],
  [`"“„‘’'‹«([{*_¿¡—–-「『（【《${bidirectional}`, OPENER],
];

const marked = new Map<string, number>();
for (const [characters, bits] of marks) {
  for (const char of characters) marked.set(char, (marked.get(char) ?? 0) | bits);
}

const properties: readonly (readonly [pattern: string, bits: number])[] = [
  ['\\s', SPACE],
  ['\\d', DIGIT],
  ['\\p{M}', MARK],
  ['\\p{L}', LETTER],
  // The numbers of Latin-1 are ½ and ², parts of a number; those above, as Ⅷ and ①, stand alone.
  ['(?=\\p{N})[^\\0-\\u024f]', LETTER],
  ['\\p{Changes_When_Lowercased}', UPPER],
  ['\\p{Ll}', LOWER],
];

/** Latin to the general punctuation: nearly all units of a European text. */
const known = 0x2070;
const table = new Uint16Array(known);
const text = String.fromCharCode(...table.keys());
for (const [pattern, bits] of properties) {
  for (const { 0: run, index } of text.matchAll(new RegExp(`(?:${pattern})+`, 'gu'))) {
    for (let code = index; code < index + run.length; code++) table[code] = (table[code] as number) | bits;
  }
}
for (const [char, bits] of marked) {
  const code = char.charCodeAt(0);
  if (code < known) table[code] = (table[code] as number) | bits;
}

const tests = properties.map(([pattern, bits]) => [new RegExp(`^${pattern}$`, 'u'), bits] as const);

/** What a whole character beyond the table is. */
function read(char: string): number {
  let found = marked.get(char) ?? 0;
  for (const [test, bits] of tests) if (test.test(char)) found |= bits;
  return found;
}

/** What the unit at `at` is: 0 beyond the text, and on both halves of an astral character what the whole is. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < known ? (table[code] as number) : classAbove(text, at, code);
}

function classAbove(text: string, at: number, code: number): number {
  if (!(code >= 0xd800 && code <= 0xdfff)) return Number.isNaN(code) ? 0 : read(text.charAt(at));
  const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
  return whole > 0xffff ? read(String.fromCodePoint(whole)) : 0;
}

/** The first place from `at` on, and before `end`, whose unit is none of `bits`. */
export function skip(text: string, at: number, { bits, end }: { bits: number; end: number }): number {
  let next = at;
  while (next < end && classAt(text, next) & bits) next++;
  return next;
}
