import { type Block, lastFrom, type PlacedBlock } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { type Span, shift } from '../../document/span.ts';
import { blocksWhere, tally } from '../../document/tally.ts';
import { readQuantities } from '../../evidence/quantities/quantities.ts';

/** A number where it stands, and whether “the” says that the reader knows it already. */
export interface Told extends Span {
  readonly value: number;
  /** Of a part, its whole too: 6,120 and 38,400. */
  readonly kind: string;
  readonly noun: string;
  /** Neither rounded by a word nor one end of a range, and in nobody’s mouth. */
  readonly exact: boolean;
  /** “the 410”, “all 50 stores”: told before. */
  readonly definite: boolean;
  /** It is said which ones are meant, so that they need not be known: “the 412 that left”. */
  readonly specified: boolean;
}

const leastTelling = 13;

/** “the 410”, “of the 6,120”, “all 50”, “those 300”; not “the other 430”. */
const before = /\b(?:the|those|these|all|all the)\s+$/i;

/** What says which ones are meant, so that they need not be known: “the 412 that left”, “the 97 in town”. */
const after =
  /^(?: [a-z'’-]+){0,2}? (?:that|who|which|whom|whose|where|we|I|they|it|between|without|with|in|from|at|on|of|below|above|near|left|already|now)\b/;

/** The numbers of a block that can be known again. */
export const numbersIn: (block: Block) => readonly Told[] = perBlock((block) =>
  block.sentences.flatMap((sentence) =>
    readQuantities(block, sentence).flatMap((quantity): Told[] => {
      const { value, of, upper, kind, start, end, noun, period, statistic, bound, at } = quantity;
      if (value === undefined || period) return [];
      const measured = kind === 'count' || kind === 'ratio' ? 'count' : `${kind} ${quantity.unit}`;
      const plain =
        bound === undefined && upper === undefined && statistic === undefined && !sentence.words[at]?.quoted;
      const definite =
        plain && block.kind === 'paragraph' && before.test(block.prose.slice(Math.max(0, start - 12), start));
      const specified = after.test(block.prose.slice(end, end + 40));
      const told = {
        start,
        end,
        kind: measured,
        noun,
        specified,
        exact: plain && quantity.per === undefined,
      };
      const whole =
        of === undefined
          ? []
          : [
              {
                ...told,
                ...wholeOf(block, quantity),
                value: of,
                definite: plain && isDefiniteWhole(block, quantity),
              },
            ];
      return [
        { ...told, value, definite: definite && of === undefined },
        ...whole,
        ...(upper === undefined ? [] : [{ ...told, value: upper, definite: false }]),
      ];
    }),
  ),
);

/** “1,830 of the 6,120”: where the whole stands. */
function wholeOf({ prose }: Block, { start, end }: Span): Span {
  const match = /\S+$/.exec(prose.slice(start, end));
  return match ? { start: start + match.index, end } : { start, end };
}

const isDefiniteWhole = (block: Block, { start, end }: Span): boolean =>
  block.kind === 'paragraph' && /\bof (?:the|those|these|all) /i.test(block.prose.slice(start, end));

/** A number that is spoken of as known, is told nowhere, and the one that it seems to be. */
export interface Dangling {
  readonly here: Span;
  readonly text: string;
  readonly there: Span;
  readonly other: string;
  /** The two have the same digits, in another order. */
  readonly swapped: boolean;
  /** The other stands in the same paragraph, and it is the same that is counted. */
  readonly beside?: boolean;
}

/** Numbers so far apart are not mistaken for each other. */
const nearest = 1.35;

const numbered = blocksWhere((block) => numbersIn(block).length > 0);

/** How often each number stands in a document. */
const countsOf = tally<Map<number, number>>({
  empty: () => new Map(),
  add: (counts, block) => {
    for (const { value } of numbersIn(block)) counts.set(value, (counts.get(value) ?? 0) + 1);
  },
  remove: (counts, block) => {
    for (const { value } of numbersIn(block)) {
      const left = (counts.get(value) ?? 0) - 1;
      if (left > 0) counts.set(value, left);
      else counts.delete(value);
    }
  },
});

const spokenOf = perBlock((block): readonly Told[] =>
  numbersIn(block).filter(({ value, definite }) => definite && value >= leastTelling),
);

const speaking = blocksWhere((block) => spokenOf(block).length > 0);

export function danglingIn(document: Document): Dangling[] {
  const count = countsOf(document);
  const blocks = numbered(document);
  return speaking(document).flatMap((placed) =>
    spokenOf(placed.block).flatMap((told) =>
      (count.get(told.value) ?? 0) > 1 ? [] : danglingOf(told, placed, { document, blocks }),
    ),
  );
}

interface Around {
  readonly document: Document;
  /** Those with numbers. */
  readonly blocks: readonly PlacedBlock[];
}

function danglingOf(told: Told, placed: PlacedBlock, { document: { text }, blocks }: Around): Dangling[] {
  const { value } = told;
  const there = onlyTwin(told, placed, blocks);
  const here = shift(told, placed.start);
  if (!there || there.start > here.start) return [];
  const swapped = areTransposed(value, there.value);
  const at = lastFrom(blocks, placed.start);
  if (!swapped && isMade(value, blocks.slice(Math.max(0, at - 1), at + 1))) return [];
  const { start, end } = there;
  const other = text.slice(start, end);
  return [{ here, text: text.slice(here.start, here.end), there, other, swapped }];
}

/** The first number up to the end of a block that another one may be meant for, if all such numbers have one value. */
function onlyTwin(
  told: Told,
  { start: last }: PlacedBlock,
  blocks: readonly PlacedBlock[],
): (Span & { readonly value: number }) | undefined {
  let twin: (Span & { readonly value: number }) | undefined;
  for (const { block, start } of blocks) {
    if (start > last) break;
    for (const other of numbersIn(block)) {
      if (!isTwin(told, other)) continue;
      if (twin && twin.value !== other.value) return undefined;
      twin ??= { value: other.value, ...shift(other, start) };
    }
  }
  return twin;
}

/** “fell from 71 minutes to 43 … 26 of the 28 saved”: what two others make is known from them. */
function isMade(value: number, placed: readonly PlacedBlock[]): boolean {
  const values = placed.flatMap(({ block }) => numbersIn(block).map((told) => told.value));
  const known = new Set(values);
  return values.some(
    (each) => each > 0 && (known.has(value + each) || (each < value && known.has(value - each))),
  );
}

function isTwin(told: Told, other: Told): boolean {
  if (told.kind !== other.kind || told.value === other.value) return false;
  const ratio = told.value / other.value;
  const far = ratio > nearest || ratio < 1 / nearest;
  if (told.noun !== '' && told.noun === other.noun && areTransposed(told.value, other.value)) return true;
  if (told.specified || far) return false;
  return (
    told.noun === other.noun ||
    (told.noun === '' && told.kind !== 'count') ||
    (told.noun === '' && isLong(told) && isLong(other))
  );
}

/** 2,310 and 2,130: the same digits, two of them changed over, as fingers do. */
function areTransposed(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length || x.length < 2) return false;
  const differ = [...x].flatMap((digit, at) => (digit === y.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = differ;
  return (
    differ.length === 2 &&
    second === first + 1 &&
    x.charAt(first) === y.charAt(second) &&
    x.charAt(second) === y.charAt(first)
  );
}

/** Numbers of three figures and more are seldom near each other by chance. */
const isLong = ({ value }: Told): boolean => value >= 100;
