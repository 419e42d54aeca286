import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { saysWhen } from './time.ts';

/** What stands near a sentence and can answer a rule's question. */
export interface Evidence {
  /** The quantities of the sentence itself. */
  readonly quantities: readonly Quantity[];
  /** Those of the sentences before and after it in the paragraph. */
  readonly previous: readonly Quantity[];
  readonly next: readonly Quantity[];
  /** The sentence introduces a list or a table, and that holds a number. */
  readonly enumerated: boolean;
  /** Says when, here or in the next sentence. */
  readonly dated: boolean;
}

/** A sentence with what stands near it: what the readings of this folder take. */
export interface Statement {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly evidence: Evidence;
}

/** How sentences are told: a proposal promises, a story recalls, and weighs what was ahead then. */
export type Genre = 'proposal' | 'story';

/** What follows a block whose last sentence ends with a colon. */
export type Following = 'nothing' | 'words' | 'numbers';

/** The evidence of each sentence of a block, in order. */
export function readEvidence(block: Block, following: Following): Evidence[] {
  const quantities = block.sentences.map((sentence) => readQuantities(block, sentence));
  const dates = block.sentences.map((sentence) => saysWhen(block, sentence));
  return block.sentences.map((sentence, at) => ({
    quantities: quantities[at] ?? [],
    previous: quantities[at - 1] ?? [],
    next: quantities[at + 1] ?? [],
    enumerated:
      following === 'numbers' && at === block.sentences.length - 1 && endsWithColon(block, sentence),
    dated: dates[at] === true || dates[at + 1] === true,
  }));
}

export function endsWithColon(block: Block, sentence: Sentence): boolean {
  return /:\s*$/.test(block.prose.slice(sentence.start, sentence.end));
}

/** Whether a quantity can say how much something changed; the size of a sample or a team cannot. */
const measuresChange = ({ kind, period }: Quantity): boolean => !period && kind !== 'count';

/**
 * Whether a change that is claimed from word `at` on is measured, here or in the next sentence. A bare count
 * measures it only after the claim: “31 analysts were faster” is as vague as before.
 */
export function isChangeMeasured({ quantities, next, enumerated }: Evidence, at: number): boolean {
  const here = quantities.some((each) => measuresChange(each) || (!each.period && each.at > at));
  return enumerated || here || next.some(measuresChange);
}

/** Whether a number of any kind that says how much, and not only when, stands in the sentence or the next. */
export function isMeasured({ quantities, next, enumerated }: Evidence): boolean {
  return enumerated || [...quantities, ...next].some((quantity) => !quantity.period);
}
