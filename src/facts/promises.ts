import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { type Quantity, readQuantities } from '../evidence/quantities/quantities.ts';

/** A number that a release promises: what is gained, what it costs, in how many places it is. Spans are the block's. */
export interface Promised extends Span {
  readonly kind: 'gain' | 'price' | 'places';
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** What is said to change, in lower case: “fuel”, “costs”. */
  readonly words: readonly string[];
}

const gained =
  /\b(?:cut(?:s|ting)?|reduc\w+|lower(?:s|ed)?|sav(?:es?|ed|ing)|rais(?:es?|ed)|lift(?:s|ed)?|increas\w+|improv\w+|shorten\w*|boost\w*|doubl\w+|eliminat\w+)\b/i;
const priced =
  /\b(?:costs?|pric(?:e|ed|es)|pays?|charges?|subscription|fee|from [$€£])\b|\ba(?:n)? (?:month|year|week|day|order|seat|user|visit|parcel|person)\b|\bper\b/i;
const placeNoun =
  /^(?:cit(?:y|ies)|countr(?:y|ies)|states?|stores?|shops?|branch(?:es)?|stations?|regions?|markets?|clinics?|hospitals?|schools?|buildings?|towns?|counties|languages?|airports?|depots?)$/;

/** The promises of a paragraph of a release; what somebody is quoted with and what has its source beside it are none. */
export const promisesIn: (block: Block) => readonly Promised[] = perBlock((block) =>
  block.sentences.flatMap((sentence) => {
    if (sentence.question || block.marks.length > 0) return [];
    const text = block.prose.slice(sentence.start, sentence.end);
    const sourced = cuesIn.source(block, sentence).length > 0;
    return readQuantities(block, sentence).flatMap((quantity): Promised[] => {
      const { start, end } = quantity;
      if (quantity.value === undefined || quantity.period) return [];
      if (block.quotes.some((quote) => quote.start <= start && start < quote.end)) return [];
      const kind = kindOf(quantity, { before: text.slice(0, start - sentence.start), text, sourced });
      const words = objectOf(text.slice(0, start - sentence.start));
      return kind ? [{ kind, quantity, sentence, words, start, end }] : [];
    });
  }),
);

/** The words between the verb of the gain and “by”. */
function objectOf(before: string): readonly string[] {
  const object =
    new RegExp(`${gained.source} ((?:[\\p{L}-]+ ){1,4})by (?:\\w+ )?$`, 'iu').exec(before)?.[1] ?? '';
  return object.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

interface Around {
  readonly before: string;
  readonly text: string;
  readonly sourced: boolean;
}

function kindOf(quantity: Quantity, { before, text, sourced }: Around): Promised['kind'] | undefined {
  if (quantity.kind === 'currency' && priced.test(text) && !/\bsav/i.test(before)) return 'price';
  if (
    quantity.kind === 'count' &&
    placeNoun.test(quantity.noun) &&
    /\b(?:available|live|open\w*|launch\w*|starts?|in|across)\b/i.test(before)
  )
    return 'places';
  const share = quantity.kind === 'ratio' && quantity.of === undefined && /\bby (?:\w+ )?$/.test(before);
  const measures = quantity.kind === 'percent' || quantity.kind === 'multiple' || share;
  const saved = quantity.kind === 'duration' && /\bsav(?:es?|ing)\b/i.test(before);
  return !sourced && (saved || (measures && gained.test(clauseOf(before)))) ? 'gain' : undefined;
}

/** What stands before the number in its clause. */
const clauseOf = (before: string): string =>
  before.slice(Math.max(...[';', ':', ',', '—', '.'].map((mark) => before.lastIndexOf(mark))) + 1);

/** Whether two numbers of one unit say the same: they are as near as two ways of rounding are. */
export const isNearly = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.02;

/** Shares in percent; counts without their nouns. */
export function plain({ kind, value, of, unit }: Quantity): { value: number; unit: string } | undefined {
  if (value === undefined) return undefined;
  if (kind === 'ratio') return { value: (of ? value / of : value) * 100, unit: '%' };
  return { value, unit: kind === 'count' ? '' : unit };
}

/** All numbers of a block, and the changes that two of them make: 80% of “from 41% to 8%”. */
export const numbersTold: (block: Block) => readonly Quantity[] = perBlock((block) =>
  block.sentences.flatMap((sentence) => {
    const told = readQuantities(block, sentence).filter(({ value }) => value !== undefined);
    return told.flatMap((from, at) => {
      const to = told[at + 1];
      if (!to || from.unit !== to.unit || !from.value || to.value === undefined) return [from];
      const percent = Math.abs((to.value - from.value) / from.value) * 100;
      return [from, { ...from, kind: 'percent' as const, unit: '%', value: percent }];
    });
  }),
);
