import { classAt, OPENER, SPACE, WORDY } from './characters.ts';
import type { Span } from './span.ts';

const straight = 0x22;
const low = 0x201e;
const open = 0x201c;
const closed = 0x201d;
const singleOpen = 0x2018;
const singleClosed = 0x2019;

/**
 * Pairs of quotation marks in a block's prose, the marks included, in order, not nested.
 * An apostrophe is none: “don’t … that’s” is no quotation. Single curly marks are quotation marks only as a clear
 * pair; straight single marks never.
 * A double mark that is opened and not closed holds to the end of the block, as in speech that goes on in the next
 * paragraph; a straight one only if it looks like an opening.
 */
export function readQuotes(prose: string): Span[] {
  const quotes: Span[] = [];
  let at = 0;
  while (at < prose.length) {
    const code = prose.charCodeAt(at);
    const end = code === straight || code >= singleOpen ? endOfQuote(prose, at, code) : 0;
    if (end > 0) quotes.push({ start: at, end });
    at = end || at + 1;
  }
  return quotes;
}

/** Where the quotation that opens at `at` ends, or 0 if none does. */
function endOfQuote(prose: string, at: number, code: number): number {
  if (code === singleOpen) return endOfSingle(prose, at);
  const opens = code === open || code === low || (code === straight && mayOpen(prose, at));
  // An inch mark stands after a digit; a straight mark that opens is followed by text.
  if (!opens || at + 1 >= prose.length || classAt(prose, at + 1) & SPACE) return 0;
  for (let next = at + 1; next < prose.length; next++) {
    const mark = prose.charCodeAt(next);
    if (mark === closed || mark === straight || (mark === open && code === low)) return next + 1;
  }
  return prose.length;
}

/** Whether the text before `at` lets a quotation begin there: white space, an opening bracket, a dash. */
function mayOpen(prose: string, at: number): boolean {
  return (
    at === 0 || (prose.charCodeAt(at - 1) !== straight && (classAt(prose, at - 1) & (SPACE | OPENER)) !== 0)
  );
}

/**
 * Where single quotation marks close: ‘not now’. The mark is also the apostrophe, so it closes only after a word or a
 * stop and before none; after an “s” it may be a plural’s (‘the sellers’ choice’), and a later one is preferred.
 */
function endOfSingle(prose: string, at: number): number {
  if (!mayOpen(prose, at) || !(classAt(prose, at + 1) & WORDY) || isElision(prose, at + 1)) return 0;
  let plural = 0;
  for (let next = at + 2; next < prose.length; next++) {
    const mark = prose.charCodeAt(next);
    if (mark === singleOpen) break;
    if (mark !== singleClosed || classAt(prose, next + 1) & WORDY || classAt(prose, next - 1) & SPACE)
      continue;
    if (!isPlural(prose, next)) return next + 1;
    plural ||= next + 1;
  }
  return plural;
}

/** Whether the mark at `at` may be the apostrophe of a plural: “the sellers’ choice”. */
function isPlural(prose: string, at: number): boolean {
  const follows = classAt(prose, at + 1) & SPACE && classAt(prose, at + 2) & WORDY;
  return /s/i.test(prose.charAt(at - 1)) && follows !== 0;
}

/** An apostrophe that a word processor has turned the wrong way: ‘90s, ‘tis, ‘n’. */
function isElision(prose: string, at: number): boolean {
  return /^(?:\d\ds?|tis|twas|em|til|cause|n)(?![\p{L}\d])/iu.test(prose.slice(at, at + 7));
}

/** Whether what stands between two offsets is long enough to be speech: six words, parted by space. */
export function isSpeech(prose: string, { start, end }: Span): boolean {
  return prose.slice(start, end).trim().split(/\s+/).length >= 6;
}
