import { beforeDigit, beforeName, either, starters } from './abbreviations.ts';
import type { Span } from './span.ts';
import { readWords, type Word } from './words.ts';

/** One sentence of a block. Offsets count from the start of the block. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** Ends with a question mark. */
  readonly question: boolean;
}

const closers = /["”’')\]}»*_]/;
const openers = /["“‘'([{«*_—–-]/;
/** “Plan B. We …”: a single letter that names a thing, and no initial. */
const lettered =
  /(?:plan|option|appendix|exhibit|type|team|group|phase|series|class|grade|tier|vitamin|part|version|variant)\s+$/i;

/** How far back a name before an initial is looked for; without an end, a line of initials takes forever. */
const longestName = 60;

/** The run of non-space characters before `at`, without opening marks, lower case. */
function tokenBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && !/\s/.test(text.charAt(start - 1))) start--;
  return text
    .slice(start, at)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or a number and so ends nothing. */
function stopInside(text: string, dot: number, from: number, next: number): boolean {
  const token = tokenBefore(text, dot, from);
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(next, next + 40))?.[0] ?? '';
  if (beforeName.has(token)) return true;
  if (beforeDigit.has(token)) return /^\d/.test(after);
  // “J.K. Rowling”: letters and stops alone are one abbreviation more.
  if (either.has(token) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return !starters.has(after.toLowerCase());
  if (/^\p{L}$/u.test(token) && token !== 'i') {
    const before = text.slice(Math.max(from, dot - longestName), dot - 1);
    if (lettered.test(before)) return false;
    // “J. Smith”, “Mary J. Smith”: an initial stands first, or after a name.
    return /(?:^|\p{Lu}[\p{L}.]*\s+|\p{Lu}\.)$/u.test(before) && !starters.has(after.toLowerCase());
  }
  // “1. First”: the number of a list that was written in a line of text.
  return (
    /^\d{1,2}$/.test(token) &&
    tokenBefore(text, dot - token.length, from) === '' &&
    text.slice(from, dot - token.length).trim() === ''
  );
}

/** Whether a sentence may begin with the character at `at`: not with a small letter, but with “iPad”. */
function canBegin(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && openers.test(text.charAt(next))) next++;
  return !/^\p{Ll}\P{Lu}?$/u.test(text.slice(next, next + 2));
}

function endOfStops(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && /[.!?…]/.test(text.charAt(stop))) stop++;
  // Markers that were masked stand as spaces between the stop and a closing mark: “**fast**.)”
  while (stop < end && closers.test(text.charAt(stop))) stop++;
  return stop;
}

/** Where the sentences between `start` and `end` stop. `breaks` are places where one stops in any case. */
function boundaries(prose: string, { start, end }: Span, breaks: readonly number[]): number[] {
  const found: number[] = [];
  let from = start;
  let nextBreak = 0;
  for (let at = start; at < end; at++) {
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) < at) nextBreak++;
    if (breaks[nextBreak] === at) {
      found.push(at);
      from = at;
    }
    if (!/[.!?…]/.test(prose.charAt(at))) continue;
    const stop = endOfStops(prose, at, end);
    let next = stop;
    while (next < end && /\s/.test(prose.charAt(next))) next++;
    const ends =
      next >= end ||
      (next > stop &&
        canBegin(prose, next) &&
        !(prose.charAt(at) === '.' && stop === at + 1 && stopInside(prose, at, from, next)));
    if (ends) {
      found.push(stop);
      from = next;
    }
    at = stop - 1;
  }
  found.push(end);
  return found;
}

/**
 * No writer's sentence has so many words. Text without a stop is cut there, so that a rule that looks from each
 * word of a sentence to the others stays quick.
 */
const mostWords = 400;

/** The sentences of a block's prose between `start` and `end`, trimmed, none without a word. */
export function readSentences(
  prose: string,
  range: Span,
  { quotes, breaks }: { readonly quotes: readonly Span[]; readonly breaks: readonly number[] },
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = range.start;
  for (const stop of boundaries(prose, range, breaks)) {
    const start = from + (/^\s*/.exec(prose.slice(from, stop))?.[0].length ?? 0);
    const words = readWords(prose, { start, end: stop }, quotes);
    for (let at = 0; at < words.length; at += mostWords) {
      const next = words[at + mostWords];
      sentences.push(
        sentenceOf(prose, words.slice(at, at + mostWords), {
          start: at === 0 ? start : (words[at] as Word).start,
          end: next ? next.start : stop,
        }),
      );
    }
    from = stop;
  }
  return sentences;
}

function sentenceOf(prose: string, words: readonly Word[], { start, end }: Span): Sentence {
  const text = prose.slice(start, end).trimEnd();
  return { start, end: start + text.length, words, question: /\?["”’')\]*_\s]*$/.test(text) };
}
