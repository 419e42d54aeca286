import {
  type Abbreviation,
  abbreviationOf,
  afterHour,
  beforePerson,
  lettered,
  months,
  shortWords,
  starters,
} from './abbreviations.ts';
import { classAt, DIGIT, GLUE, LETTER, LOWER, OPENER, SPACE, skip, UPPER, WORDY } from './characters.ts';

/** Stops and what stands around them, as offsets into a block's prose. */
export interface Stops {
  /** The first of them. */
  readonly at: number;
  /** After the last of them. */
  readonly end: number;
  /** After the closing marks that follow. */
  readonly closed: number;
  /** Where the next word starts, or the marks before it. */
  readonly next: number;
  /** Where the sentence starts. */
  readonly from: number;
  /** Where the text ends. */
  readonly limit: number;
}

/** No abbreviation and no word that matters is longer; a long run of letters costs no more than this. */
const reach = 24;

/** What stands before a full stop up to the white space, without opening marks. */
interface Token {
  readonly start: number;
  readonly text: string;
  /** The last part of it, as of “non-U.S.” and “mid-Jan.”, in lower case. */
  readonly lower: string;
  /** Begins with a small letter. */
  readonly small: boolean;
}

function tokenBefore(text: string, at: number, from: number): Token {
  const least = Math.max(from, at - reach);
  let start = at;
  let part = -1;
  let seen = 0;
  while (start > least) {
    const bits = classAt(text, start - 1);
    if (bits & SPACE) break;
    start--;
    seen |= bits;
    if (part < 0 && bits & GLUE && isJoint(text.charCodeAt(start))) part = start + 1;
  }
  while (start < at && !(classAt(text, start) & WORDY)) start++;
  const token = text.slice(start, at);
  const last = part > start && part < at - 1 ? text.slice(part, at) : token;
  const lower = seen & UPPER ? last.toLowerCase() : last;
  return { start, text: token, lower, small: (classAt(last, 0) & LOWER) !== 0 };
}

const isJoint = (code: number): boolean => code === 0x2d || code === 0x2f || code === 0x2013;

function spaceBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && classAt(text, start - 1) & SPACE) start--;
  return start;
}

const previousToken = (text: string, { start }: Token, from: number): Token =>
  tokenBefore(text, spaceBefore(text, start, from), from);

/** Whether nothing but marks stands between the start of the sentence and the token. */
function isFirst(text: string, { start }: Token, from: number): boolean {
  let at = start;
  while (at > from && classAt(text, at - 1) & (SPACE | OPENER)) at--;
  return at <= from;
}

/** The letters or the digits at `at`, after opening marks. */
export function wordAt(text: string, at: number, limit: number): string {
  const start = skip(text, at, { bits: OPENER, end: limit });
  const bits = classAt(text, start) & LETTER ? LETTER : DIGIT;
  return text.slice(start, skip(text, start, { bits, end: Math.min(limit, start + reach) }));
}

/** Whether a word starts sentences: “It”, and not the department “IT”. */
export function isStarter(word: string): boolean {
  return starters.has(word.toLowerCase()) && (classAt(word, 1) & UPPER) === 0;
}

/** Whether a number follows, also as “#5”, “$5M” and “~40”. */
function isNumberAt(text: string, at: number): boolean {
  const first = /[#$€£¥~§]/.test(text.charAt(at)) ? at + 1 : at;
  return (classAt(text, first) & DIGIT) !== 0;
}

/** What the word is if it is an abbreviation and written like one: “mass”, “sun” and “CA” are none. */
function kindOf({ text, lower, small }: Token): Abbreviation | undefined {
  const capitals = (classAt(text, text.length - 1) & UPPER) !== 0;
  if (capitals && text.length === 1) return undefined;
  const kind = abbreviationOf(lower);
  if (kind === 'place') return small || capitals ? undefined : kind;
  if (kind === 'introducer' && capitals && !text.includes('.')) return undefined;
  if (kind === 'calendar' || kind === 'section') return small ? undefined : kind;
  // “next gen.” and “in MS.” are seldom titles.
  if (kind === 'title') return small || capitals ? 'either' : kind;
  // “a.k.a”, “J.K”, “J.-P”: letters, each with a stop.
  return kind ?? (text.charAt(1) === '.' && /^(?:\p{L}\.-?){1,6}\p{L}$/u.test(text) ? 'either' : undefined);
}

/** Whether a full stop belongs to an abbreviation, an initial or a number, and ends nothing before a capital. */
export function belongsToWord(text: string, stops: Stops): boolean {
  const token = tokenBefore(text, stops.at, stops.from);
  const kind = kindOf(token);
  if (stops.closed > stops.end) return kind !== undefined && closesWithin(text, kind, stops);
  if (kind) return continues(text, token, { kind, stops });
  if (token.text.length === 1 && classAt(token.text, 0) & LETTER) return isInitial(text, token, stops);
  return token.text.length <= 12 && isOrdinal(text, token, stops);
}

/** “(Acme Inc.) Sellers”: in brackets within a sentence, as in quotation marks, an abbreviation may end nothing. */
function closesWithin(text: string, kind: Abbreviation, stops: Stops): boolean {
  if (isStarter(wordAt(text, stops.next, stops.limit))) return false;
  return kind === 'either' || closesBracket(text, stops);
}

/** Whether the stops are followed by a closing bracket that was not opened where the sentence starts. */
export function closesBracket(text: string, { end, closed, from, limit }: Stops): boolean {
  const first = text.charAt(skip(text, from, { bits: SPACE, end: limit }));
  return closed > end && /[)\]]/.test(text.charAt(end)) && first !== '(' && first !== '[';
}

function continues(text: string, token: Token, place: { kind: Abbreviation; stops: Stops }): boolean {
  const { kind, stops } = place;
  if (kind === 'introducer' || kind === 'title') return true;
  if (kind === 'closing') return false;
  if (kind === 'calendar') return isNumberAt(text, stops.next);
  if (token.lower === 'no') return rank.test(text.slice(stops.next, stops.next + reach));
  const word = wordAt(text, stops.next, stops.limit);
  if (kind === 'reference' || kind === 'section') return isNumberAt(text, stops.next) || isPlace(word, token);
  if (kind === 'hour') return afterHour.has(word.toLowerCase()) || months.has(word.toLowerCase());
  const counted = classAt(text, spaceBefore(text, token.start, stops.from) - 1) & DIGIT;
  return !(kind === 'measure' && counted) && !isStarter(word);
}

/** “No. 5”, and not the answer “No. 40% of them stay.” */
const rank = /^#?\d+(?![\d,.]*\s?%)/;

/** “Sec. IV”, “Fig. B”; “fig. A” may be a fruit and a sentence. */
const isPlace = (word: string, { small }: Token): boolean =>
  (small ? /^(?:[B-HJ-Z]|[IVX]{2,4})$/ : /^(?:[A-Z]|[IVX]{2,4})$/).test(word);

/** “J. Smith”, “Mary J. Smith”, “by J. Smith”, “c. 1990”: an initial stands first, or where a name may. */
function isInitial(text: string, token: Token, { from, next, limit }: Stops): boolean {
  if (isFirst(text, token, from)) return true;
  if (token.small) return /[bcd]/.test(token.lower) && isNumberAt(text, next);
  const before = previousToken(text, token, from);
  if (token.lower === 'i' || lettered.has(before.lower) || isStarter(wordAt(text, next, limit))) return false;
  if (!beforePerson.has(before.lower)) return (classAt(before.text, 0) & UPPER) !== 0;
  // “vitamins A and B”
  return previousToken(text, before, from).text.length !== 1;
}

/**
 * “1. First”, “3.2.1. Scope”, “iv. Costs”, “Q1. Why”: the number of a list that was written in a line of text.
 * “on 3. May”: a day, as it is written in much of Europe.
 */
function isOrdinal(text: string, token: Token, { from, next, limit }: Stops): boolean {
  if (isFirst(text, token, from)) {
    return /^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[aq]\d{1,2})$/.test(token.text.toLowerCase());
  }
  if (token.text.length > 2 || !(classAt(token.text, 0) & DIGIT)) return false;
  return months.has(wordAt(text, next, limit).toLowerCase());
}

/** Whether a full stop ends a sentence though a small letter follows: the word before it is no abbreviation. */
export function endsBeforeSmall(text: string, { at, from }: Stops): boolean {
  const token = tokenBefore(text, at, from);
  const { lower } = token;
  // “The answer is no. we do not ship.”
  if (lower === '' || lower === 'no') return true;
  // “We need 1. speed, 2. cost”
  if (kindOf(token) || /^(?:\d{1,2}|[ivx]{1,4})$/.test(token.text)) return false;
  if (token.text.length === 1) return lettered.has(previousToken(text, token, from).lower);
  if (!/^\p{Ll}+$/u.test(lower) || !token.small) return true;
  return lower.length < 3 ? shortWords.has(lower) : !/^[b-df-hj-np-tv-xz]{3,5}$/.test(lower);
}
