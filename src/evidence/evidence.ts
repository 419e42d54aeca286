import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Quantity, readQuantities } from './quantities/quantities.ts';
import type { Surroundings } from './surroundings.ts';
import { timeBelow, timesOver, type When } from './times/covering.ts';
import { saysWhen } from './times/time.ts';
import { leavesTopic } from './topic.ts';
import { measurable } from './words/metrics.ts';

/** What stands near a sentence and can answer a rule's question. */
export interface Evidence {
  /** The quantities of the sentence itself. */
  readonly quantities: readonly Quantity[];
  /** Those of the sentence before it in the paragraph. */
  readonly previous: readonly Quantity[];
  /** Those of the sentence after it, and of those that go on about the same: “Of these, 171 …”. */
  readonly next: readonly Quantity[];
  /** Those of the footnotes, tables and appendices that it names, and of a table beside it that has its words. */
  readonly referred: readonly Quantity[];
  /** The sentence introduces a list or a table, and that holds a number. */
  readonly enumerated: boolean;
  /** Says when, here or in the next sentence. */
  readonly dated: boolean;
  /** The time that it stands in: its own, or that of the opening sentence, of what introduces its list, of the heading. */
  readonly when: When | undefined;
  /** Where what answers the sentence is looked for: itself, those that go on, all that it refers to. */
  readonly window: readonly Said[];
}

/** A sentence and its block. */
export interface Said {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** A sentence with what stands near it: what the readings of this folder take. */
export interface Statement extends Said {
  readonly evidence: Evidence;
}

/** How sentences are told: a proposal promises, a story recalls, and weighs what was ahead then. */
export type Genre = 'proposal' | 'story';

const datedOf = perBlock((block) => block.sentences.map((sentence) => saysWhen(block, sentence)));

/** The evidence of each sentence of a block, in order. */
export function readEvidence(block: Block, surroundings: Surroundings): Evidence[] {
  const quantities = block.sentences.map((sentence) => readQuantities(block, sentence));
  const dates = datedOf(block);
  const times = timesOver(block, surroundings.covering && timeBelow(surroundings.covering));
  return block.sentences.map((sentence, at) => {
    const after = saidAfter(block, at);
    const referred = saidWhereReferred(block, at, surroundings);
    return {
      quantities: quantities[at] ?? [],
      previous: quantities[at - 1] ?? [],
      next: quantitiesOfAll(after),
      referred: quantitiesOfAll(referred),
      window: [{ block, sentence }, ...after, ...referred],
      enumerated:
        surroundings.following === 'numbers' &&
        at === block.sentences.length - 1 &&
        endsWithColon(block, sentence),
      dated: dates[at] === true || dates[at + 1] === true,
      when: times[at],
    };
  });
}

function endsWithColon(block: Block, sentence: Sentence): boolean {
  return /:\s*$/.test(block.prose.slice(sentence.start, sentence.end));
}

/** A sentence that says more of what the one before has counted. */
function goesOn({ words }: Sentence): boolean {
  const [first, second] = [words[0]?.lower ?? '', words[1]?.lower ?? ''];
  if (/^(?:of|among|amongst)$/.test(first)) return /^(?:these|those|them|which|whom)$/.test(second);
  return first === 'the' && /^(?:rest|remaining|remainder|others?)$/.test(second);
}

/** The next sentence, and those after it that go on about the same. */
function saidAfter(block: Block, at: number): readonly Said[] {
  const { sentences } = block;
  let last = at + 1;
  while (last + 1 < sentences.length && goesOn(sentences[last + 1] as Sentence)) last++;
  return sentences.slice(at + 1, last + 1).map((sentence) => ({ block, sentence }));
}

const nothingSaid: readonly Said[] = [];

/** A mark belongs to the last sentence that begins before it: it stands after the stop as often as before it. */
function saidWhereReferred(block: Block, at: number, { references, beside }: Surroundings): readonly Said[] {
  if (references.length === 0 && beside.length === 0) return nothingSaid;
  const sentence = block.sentences[at] as Sentence;
  const next = block.sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  const named = references
    .filter(({ start }) => start >= sentence.start && start < next)
    .flatMap(({ blocks }) => blocks);
  const tables = beside.filter((table) => sharesTopic(sentence, table));
  return [...named, ...tables].flatMap((each) =>
    each.sentences.map((said) => ({ block: each, sentence: said })),
  );
}

function quantitiesOfAll(said: readonly Said[]): readonly Quantity[] {
  return said.flatMap(({ block, sentence }) => readQuantities(block, sentence));
}

const wordsOf = perBlock(
  (block) => new Set(block.sentences.flatMap(({ words }) => words.map(({ lower }) => lower))),
);

/** Whether a table speaks of something that the sentence measures. */
function sharesTopic({ words }: Sentence, table: Block): boolean {
  const known = wordsOf(table);
  return words.some(({ lower }) => measurable.has(lower) && known.has(lower));
}

const measures = ({ period }: Quantity): boolean => !period;

/** Whether a quantity can say how much something changed; the size of a sample or a team cannot. */
const measuresChange = (quantity: Quantity): boolean => measures(quantity) && quantity.kind !== 'count';

/**
 * Whether a change that is claimed from word `at` on is measured: here, in the next sentence, or where it refers to.
 * A bare count measures it only after the claim: “31 analysts were faster” is as vague as before.
 */
export function isChangeMeasured(evidence: Evidence, at: number): boolean {
  const { quantities, referred, enumerated, window } = evidence;
  const [said, after] = window as readonly [Said, Said | undefined];
  const left = after?.block === said.block && leavesTopic(said.block, said.sentence, after.sentence);
  const next = left ? [] : evidence.next;
  const here = quantities.some((each) => measuresChange(each) || (measures(each) && each.at > at));
  return enumerated || here || next.some(measuresChange) || referred.some(measures);
}

/** Whether a number of any kind that says how much, and not only when, stands near. */
export function isMeasured({ quantities, next, referred, enumerated }: Evidence): boolean {
  return enumerated || [...quantities, ...next, ...referred].some(measures);
}

/** Where something was: “in two cities”, “across 40 stores”; how many there were says nothing of how good it was. */
const places = /^(?:in|across|at|from|among|amongst|for|to|over|through|throughout|all)$/;

const isPlace = ({ sentence }: Said, { kind, at }: Quantity): boolean =>
  kind === 'count' && places.test(sentence.words[at - 1]?.lower ?? '');

/** Whether a quality that is claimed is measured near it, the neighbours on both sides among it. */
export function isQualityMeasured(said: Said, evidence: Evidence): boolean {
  const { quantities, previous, next, referred, enumerated } = evidence;
  const here = quantities.some((each) => measures(each) && !isPlace(said, each));
  return enumerated || here || [...previous, ...next, ...referred].some(measures);
}
