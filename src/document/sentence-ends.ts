import { continuers, exclaimed } from './abbreviations.ts';
import { CLOSER, classAt, LETTER, LOWER, OPENER, SPACE, STOP, skip, UNSPACED, UPPER } from './characters.ts';
import {
  belongsToWord,
  closesBracket,
  endsBeforeSmall,
  isStarter,
  type Stops,
  wordAt,
} from './full-stops.ts';
import { numberedLines } from './numbered-lines.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** Where a sentence ends, and how many words stand before that place. */
export interface SentenceEnd {
  readonly at: number;
  readonly words: number;
}

/**
 * Where the sentences between `start` and `end` stop. All stops lie between words, so nothing else is looked at.
 * `breaks` are places, in order, where a sentence stops in any case.
 */
export function sentenceEnds(
  prose: string,
  { start, end }: Span,
  { words, breaks }: { readonly words: readonly Word[]; readonly breaks: readonly number[] },
): SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  let from = start;
  let first = 0;
  const items = numberedLines(prose, words);
  const lines = items.length > 0 ? [...breaks, ...items].sort((a, b) => a - b) : breaks;
  for (const limit of [...lines, end]) {
    if (limit <= from || limit > end) continue;
    first = addEnds(ends, prose, { words, first, from, limit });
    from = limit;
  }
  return ends;
}

interface Line {
  readonly words: readonly Word[];
  /** Index of its first word. */
  readonly first: number;
  readonly from: number;
  readonly limit: number;
}

/** Adds the ends of the sentences of one line, the last of which is its own, and gives the index of the next word. */
function addEnds(ends: SentenceEnd[], text: string, { words, first, from, limit }: Line): number {
  let index = first;
  let begin = skip(text, from, { bits: SPACE, end: limit });
  let at = from;
  for (;;) {
    const until = Math.min(words[index]?.start ?? limit, limit);
    for (at = nextStop(text, at, until); at < until; at = nextStop(text, at, until)) {
      const stops = stopsAt(text, at, { from: begin, limit });
      at = stops.closed;
      if (!isEnd(text, stops)) continue;
      ends.push({ at, words: index });
      begin = stops.next;
    }
    if (until === limit) break;
    at = (words[index] as Word).end;
    index++;
  }
  ends.push({ at: limit, words: index });
  return index;
}

function nextStop(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && !(classAt(text, next) & STOP)) next++;
  return next;
}

function stopsAt(text: string, at: number, { from, limit }: { from: number; limit: number }): Stops {
  let end = skip(text, at, { bits: STOP, end: limit });
  // “. . .” is one ellipsis.
  while (text.charCodeAt(end) === 0x20 && isLoneDot(text, end + 1, limit)) end += 2;
  let closed = skip(text, end, { bits: CLOSER, end: limit });
  let next = skip(text, closed, { bits: SPACE, end: limit });
  // A closing mark after blanks: what was masked stands before it.
  while (next < limit && (classAt(text, next) & (CLOSER | OPENER)) === CLOSER) {
    closed = skip(text, next, { bits: CLOSER, end: limit });
    next = skip(text, closed, { bits: SPACE, end: limit });
  }
  return { at, end, closed, next, from, limit };
}

function isLoneDot(text: string, at: number, limit: number): boolean {
  return (
    at < limit && text.charCodeAt(at) === 0x2e && (at + 1 >= limit || (classAt(text, at + 1) & SPACE) !== 0)
  );
}

/** Whether a sentence ends with these stops. */
function isEnd(text: string, stops: Stops): boolean {
  const { at, end, closed, next, limit } = stops;
  if (next >= limit) return true;
  if (next === closed) return (classAt(text, at) & UNSPACED) !== 0 || isGlued(text, stops);
  const single = end === at + 1 && text.charCodeAt(at) === 0x2e;
  const first = skip(text, next, { bits: OPENER, end: limit });
  // “iPad” and “eBay” begin a sentence as a capital does.
  const small = classAt(text, first) & LOWER && !(classAt(text, first + 1) & UPPER);
  if (small) return single ? beginsSmall(text, stops) : beginsMasked(text, stops);
  if (single) return !belongsToWord(text, stops);
  return !isAside(text, stops);
}

/** “We sell lockers, boxes, etc....They are cheap.” */
function isGlued(text: string, { at, end, closed }: Stops): boolean {
  const ellipsis = end - at > 2 || text.charAt(at) === '…';
  if (!ellipsis || closed > end || !(classAt(text, at - 1) & LETTER)) return false;
  return (classAt(text, end) & UPPER) !== 0 && (classAt(text, end + 1) & LOWER) !== 0;
}

/**
 * Whether a sentence begins with a small letter after a full stop: “It works. npm is fast.”, “we ship. it works.”
 * After “!” and “?” none does: “Yahoo! was bought.”, “So what? we asked.”
 */
function beginsSmall(text: string, stops: Stops): boolean {
  const { end, closed, next, limit } = stops;
  if (closed > end || !endsBeforeSmall(text, stops)) return false;
  if (/[([]/.test(text.charAt(next))) return true;
  return beginsMasked(text, stops) || !continuers.has(wordAt(text, next, limit));
}

/** So many blanks are no space and no markers: code or a link stood there. */
const masked = ' '.repeat(6);

/** Whether the next sentence begins with something that was masked: “`kubectl` prints it.” */
function beginsMasked(text: string, { at, end, closed, next, limit }: Stops): boolean {
  if (next - closed < masked.length || !text.slice(closed, next).includes(masked)) return false;
  const ellipsis = text.charAt(end - 1) === '…' || (end > at + 1 && text.charAt(end - 1) === '.');
  return !ellipsis && !/^wh(?:ich|om?|ose)$/.test(wordAt(text, next, limit));
}

/** Whether “?”, “!” or an ellipsis stands within a sentence that goes on with a capital. */
function isAside(text: string, stops: Stops): boolean {
  const { at, end, closed, next, limit } = stops;
  const follower = wordAt(text, next, limit);
  if (isStarter(follower)) return false;
  if (closesBracket(text, stops)) return true;
  if (closed > end) return reporting.test(text.slice(next, next + longestReport));
  return text.charAt(at) === '!' && exclaimed.has(wordBefore(text, at));
}

const wordBefore = (text: string, at: number): string =>
  /\p{L}+$/u.exec(text.slice(Math.max(0, at - 10), at))?.[0].toLowerCase() ?? '';

const longestReport = 60;
/** “Is it late?” Ana Ruiz asked. */
const reporting =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?:add(?:s|ed)|answer(?:s|ed)|ask(?:s|ed)|repl(?:ies|ied)|said|says|told|wonder(?:s|ed)|wrote)\b/u;
