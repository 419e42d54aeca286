import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { perSentence } from '../per-sentence.ts';
import { readDate } from '../times/dates.ts';
import type { Bound } from '../words/bounds.ts';
import { magnitudes } from '../words/numerals.ts';
import { unitWords } from '../words/units.ts';
import { compoundOf } from './compound-durations.ts';
import { nounAfter, singular } from './counted-nouns.ts';
import { readNumber } from './numbers.ts';
import { mayOpenNumber } from './openers.ts';
import { readShare } from './shares.ts';

export type QuantityKind =
  | 'percent'
  | 'currency'
  | 'ratio'
  | 'multiple'
  | 'duration'
  /** In a unit that is neither time nor money: `5 GB`, `12 km`, `40 rps`. */
  | 'measure'
  | 'count'
  | 'slot';

/**
 * A number that answers “how many” or “how much”. Years, versions, section numbers and names are none.
 * The span runs over number, sign, suffix and unit (`about` and the counted noun stay outside): `<5 ms`, `$4–5M`, `14 of 20`.
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /**
   * The number in its canonical unit: 12000 of `12k`, 5 of `5%`, 1/3 of `a third`, -5 of `-5%`. Of a range, its lower
   * end. Nothing for a slot, and where the writing leaves it open (`5m`).
   */
  readonly value: number | undefined;
  /** The upper end of a range: 18 of `12–18 months`. */
  readonly upper?: number;
  /** The whole that `value` is a part of: 20 of `14 of 20`; 1000 of `3 per 1,000 orders`. */
  readonly of?: number;
  /** `%`, `pp`, `bps`, `USD`, `ms`, `day`, `GB`, `x`; of a count the singular noun; empty if not known. */
  readonly unit: string;
  /** Of a rate, what it is counted by: `week` of “1,200 orders per week”. */
  readonly per?: string;
  /** The number does not claim to be exact; `bound` says in which direction. */
  readonly approximate: boolean;
  readonly bound?: Bound;
  /** 2 of `40 ± 2 ms`. */
  readonly tolerance?: number;
  /** What of a distribution it is: `p99`, `median`, `average`. */
  readonly statistic?: string;
  /** The noun that is counted, lower case, where one follows: `sellers` in “171 active sellers”. */
  readonly noun: string;
  /** Index of its first word among the words of the sentence; of a slot, the word it stands before. */
  readonly at: number;
  /** Says when, and not how much: “over the last six weeks”. */
  readonly period: boolean;
}

/** The quantities of one sentence, in order. */
export const readQuantities: (block: Block, sentence: Sentence) => readonly Quantity[] =
  perSentence(quantitiesIn);

function quantitiesIn(block: Block, sentence: Sentence): Quantity[] {
  const { prose } = block;
  const { words } = sentence;
  const found: Quantity[] = [];
  // Index of the last number that named a thing; -1 while none has.
  let labelled = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const date = readDate(prose, words, at);
    if (date) {
      at = date.last;
      continue;
    }
    if (!mayOpenNumber(word)) continue;
    const share = shareAt(prose, words, at);
    const number = share ? undefined : readNumber(prose, words, at, labelled);
    if (number?.label) labelled = number.last;
    const quantity = share ?? number?.quantity;
    if (quantity) add(prose, found, quantity);
    at = Math.max(at, number?.last ?? at);
    if (share) at = share.last;
  }
  return slotsIn(block, sentence, found);
}

/** Adds a quantity, without what the one before it has taken: “1 $ 20” is odd and no reason to count a sign twice. */
function add(prose: string, found: Quantity[], quantity: Quantity): void {
  const before = found.at(-1);
  const compound = before && compoundOf(prose, before, quantity);
  if (compound) {
    found[found.length - 1] = compound;
    return;
  }
  const start = Math.max(quantity.start, before?.end ?? 0);
  if (start < quantity.end) found.push(start === quantity.start ? quantity : { ...quantity, start });
}

function slotsIn(block: Block, sentence: Sentence, found: Quantity[]): Quantity[] {
  for (const slot of block.slots) {
    if (slot.evidence !== 'quantity' || slot.start < sentence.start || slot.end > sentence.end) continue;
    const at = sentence.words.findIndex((word) => word.end > slot.start);
    found.push({
      start: slot.start,
      end: slot.end,
      kind: 'slot',
      value: undefined,
      unit: '',
      approximate: false,
      noun: '',
      at,
      period: false,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** “a third of them”, “half an hour”, “twice”, as a quantity. */
function shareAt(
  prose: string,
  words: readonly Word[],
  at: number,
): (Quantity & { last: number }) | undefined {
  const next = words[at + 1]?.lower ?? '';
  if (words[at]?.lower === 'half' && next === 'a' && magnitudes.has(words[at + 2]?.lower ?? ''))
    return undefined;
  const share = readShare(prose, words, at);
  if (!share) return undefined;
  const unit = /^an?$/.test(next) ? unitWords.get(words[at + 2]?.lower ?? '') : undefined;
  const time = share.value === 0.5 && unit?.kind === 'duration';
  const last = time ? at + 2 : share.last;
  const noun = nounAfter(prose, words, words[share.last + 1]?.lower === 'of' ? share.last + 1 : share.last);
  return {
    start: (words[at] as Word).start,
    end: (words[last] as Word).end,
    kind: time ? 'duration' : share.kind,
    value: share.value,
    ...(share.of !== undefined && { of: share.of }),
    unit: time ? unit.unit : share.kind === 'multiple' ? 'x' : singular(noun),
    approximate: false,
    noun: nounAfter(prose, words, share.last),
    at,
    period: false,
    last,
  };
}
