import type { Block } from '../../document/block.ts';
import type { Span } from '../../document/span.ts';
import { spanOfWords, type Word } from '../../document/words.ts';
import type { Said } from '../evidence.ts';
import type { Quantity } from '../quantities/quantities.ts';

/** A sign of evidence in a sentence. Its span counts from the start of the block; `detail` says of which sort. */
export interface Cue<Detail extends string> extends Span {
  readonly detail: Detail;
}

/** What every reading of this folder takes: a sentence, its block, and the quantities of the sentence. */
export interface Place extends Said {
  readonly quantities: readonly Quantity[];
}

/** The word at an index in lower case; empty beyond either end. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** A cue from word `first` to word `last` of a sentence. */
export function cueOf<Detail extends string>(
  words: readonly Word[],
  first: number,
  last: number,
  detail: Detail,
): Cue<Detail> {
  return { ...spanOfWords(words, { first, last }), detail };
}

/** What stands between a word and the word before it. */
export function gapBefore(prose: string, words: readonly Word[], at: number): string {
  const word = words[at];
  const before = words[at - 1];
  return word && before ? prose.slice(before.end, word.start) : '';
}

/** Quoted words from this number on are speech; fewer are a term that the writer uses or mentions. */
const speechWords = 6;

/** Whether a word stands in quoted speech: what somebody says is no act of the writer. */
export function inSpeech(block: Block, word: Word | undefined): boolean {
  if (!word?.quoted) return false;
  const quote = block.quotes.find((span) => span.start <= word.start && word.end <= span.end);
  if (!quote) return false;
  return block.prose.slice(quote.start, quote.end).split(/\s+/, speechWords).length >= speechWords;
}

/** Index of the last word before the next clause mark after word `at`. A comma ends a clause only if asked. */
export function clauseEnd(prose: string, words: readonly Word[], at: number, comma = false): number {
  const mark = comma ? /[,;:()—]/ : /[;:()—]/;
  let last = at;
  while (last + 1 < words.length && !mark.test(gapBefore(prose, words, last + 1))) last++;
  return last;
}

/** The first amount whose number stands among the words from `from` to `to`, both included; no period of time. */
export function amountBetween(
  quantities: readonly Quantity[],
  from: number,
  to: number,
): Quantity | undefined {
  return quantities.find(({ at, period }) => !period && at >= from && at <= to);
}

/** Whether one of the `reach` words before `at` denies what follows. */
export function deniedBefore(words: readonly Word[], at: number, reach = 3): boolean {
  for (let near = Math.max(0, at - reach); near < at; near++) {
    if (isDenial(lowerAt(words, near))) return true;
  }
  return false;
}

const denials = new Set('not no never nor without cannot neither none nobody nothing hardly'.split(' '));

/** “not”, “never”, “didn’t”. */
export const isDenial = (lower: string): boolean => denials.has(lower) || lower.endsWith("n't");

/** The open slots of a sentence that ask for what a cue would say; `details` maps the words of a slot. */
export function slotCues<Detail extends string>(
  { block, sentence }: Pick<Place, 'block' | 'sentence'>,
  details: ReadonlyMap<string, Detail>,
): Cue<Detail>[] {
  if (block.slots.length === 0) return [];
  return block.slots.flatMap(({ start, end }) => {
    if (start < sentence.start || end > sentence.end) return [];
    const detail = details.get(block.prose.slice(start + 1, end - 1).replaceAll('’', "'"));
    return detail ? [{ start, end, detail }] : [];
  });
}

/** In the order of the text; of two that begin at one place, the longer; none overlaps another. */
export function inOrder<Detail extends string>(cues: readonly Cue<Detail>[]): readonly Cue<Detail>[] {
  if (cues.length < 2) return cues;
  const sorted = [...cues].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((cue) => {
    if (cue.start < end) return false;
    end = cue.end;
    return true;
  });
}
