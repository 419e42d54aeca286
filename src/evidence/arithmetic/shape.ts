import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { boundBefore } from '../quantities/bounds.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { readTimeFrames } from '../times/time.ts';
import { type Figure, halfOf } from './figures.ts';

/**
 * A sentence with its numbers and times taken out: “orders rose #0, from #1 @ to #2 @”. What a writer says of numbers
 * is told by the words between them, and these are read here once for all.
 */
export interface Shape {
  /** Lower case, one space between words, `#n` for figure n, `@` for a time; rates (“a day”) are left out. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

const timeOpener = /(?:in|within|for|over|during|last|past|next|first|after|every|than)\s+$/i;

/** A length of time that says when: “in two years”; in “fell from 6 days” it is what is measured. */
function saysWhen(prose: string, { period, start, end, kind }: Quantity): boolean {
  return (
    kind === 'duration' &&
    period &&
    (timeOpener.test(prose.slice(Math.max(0, start - 10), start)) ||
      /^\s+(?:ago|later|earlier)\b/.test(prose.slice(end, end + 10)))
  );
}

/** A sentence with more numbers than this is a list that no reader adds up, and slow to look through. */
export const mostFigures = 24;

/** The shape of a sentence; kept with it. A length that says when, as in “over two years”, is a time in it. */
export const readShape: (block: Block, sentence: Sentence) => Shape = perSentence((block, sentence) =>
  shapeOf(block, sentence, { lengths: false, marks: [] }),
);

/** The shape with the lengths of time that say when among its figures: the 31 of “idle for 31 days”. Kept too. */
export const shapeWithLengths: (block: Block, sentence: Sentence) => Shape = perSentence((block, sentence) =>
  shapeOf(block, sentence, { lengths: true, marks: [] }),
);

/** A word or phrase that stands for a sign in the shape, such as a metric. */
export interface Mark extends Span {
  readonly text: string;
}

interface Wanted {
  /** Lengths that say when are figures too. */
  readonly lengths: boolean;
  readonly marks: readonly Mark[];
}

/** The shape of a sentence with other things taken out besides. */
export function shapeOf(block: Block, sentence: Sentence, { lengths, marks }: Wanted): Shape {
  const { prose } = block;
  const figures: Figure[] = [];
  const pieces: Mark[] = [];
  for (const quantity of readQuantities(block, sentence)) {
    const { value, start, end, at } = quantity;
    if (value === undefined || (!lengths && saysWhen(prose, quantity))) continue;
    const text = prose.slice(start, end);
    const quoted = sentence.words[at]?.quoted === true;
    pieces.push({ start, end, text: `#${figures.length}` });
    const bound = quantity.bound ?? boundBefore(prose, sentence.words, at);
    figures.push({ ...quantity, value, half: halfOf(quantity, text), text, quoted, ...(bound && { bound }) });
  }
  if (figures.length === 0) return { text: '', figures };
  const others = [
    ...marks,
    ...readTimeFrames(block, sentence).map(({ start, end, kind }) => ({
      start,
      end,
      text: kind === 'rate' ? '' : '@',
    })),
  ];
  for (const other of others) {
    if (!pieces.some(({ start, end }) => start < other.end && other.start < end)) pieces.push(other);
  }
  pieces.sort((a, b) => a.start - b.start);
  return { text: joined(prose, sentence, pieces), figures };
}

const preposition =
  /\b(?:in|on|by|since|during|at|for|over|until|within|between|before|after|early|late|the)\s+@/g;

function joined(prose: string, { start, end }: Span, pieces: readonly Mark[]): string {
  let text = '';
  let done = start;
  for (const piece of pieces) {
    text += prose.slice(done, piece.start) + piece.text;
    done = piece.end;
  }
  return (text + prose.slice(done, end))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[“”"*]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .replace(preposition, '@')
    .trim();
}
