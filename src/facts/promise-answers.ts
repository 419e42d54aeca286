import type { Block, PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Span, shift } from '../document/span.ts';
import { type Blocks, blocksWhere, tally } from '../document/tally.ts';
import { type Quantity, readQuantities } from '../evidence/quantities/quantities.ts';
import { isNearly, numbersTold, type Promised, plain } from './promises.ts';

/** The question that a block answers. */
interface Asked {
  readonly text: string;
  readonly role: string;
}

/** A block of the release that holds an answer too, from an offset on: “PR: … FAQ: …”. */
interface Noted {
  readonly placed: PlacedBlock;
  readonly from: number;
}

/** What can answer for the promises of a release: the blocks of its FAQ and appendix, and notes within the release. */
export interface Answering extends Blocks {
  readonly noted: readonly Noted[];
  askedIn(block: Block): Asked | undefined;
}

/** What the FAQ says instead. The span is the document’s. */
export interface Contradiction {
  readonly span: Span;
  readonly text: string;
}

/** What an FAQ has to say to the promises of its release; read once for all of them. */
export class Answers {
  readonly #told: ReadonlyMap<string, readonly number[]>;
  readonly #noted: readonly Plain[];
  readonly #answering: Answering;
  #all: readonly Place[] | undefined;
  #prices: readonly Place[] | undefined;

  constructor(answering: Answering) {
    const { noted } = answering;
    this.#told = valuesIn(answering);
    this.#noted = noted.flatMap(({ placed, from }) =>
      plainNumbers(placed.block).filter(({ start }) => start >= from),
    );
    this.#answering = answering;
  }

  get #places(): readonly Place[] {
    const { noted } = this.#answering;
    const placesIn = (placed: PlacedBlock, from: number): Place[] =>
      contested(placed.block)
        .filter(({ sentence }) => sentence.end > from)
        .map((contest) => ({ ...contest, ...placed, asked: () => this.#answering.askedIn(placed.block) }));
    this.#all ??= [
      ...contesting(this.#answering).flatMap((placed) => placesIn(placed, 0)),
      ...noted.flatMap(({ placed, from }) =>
        placesIn(placed, from).map((place) => ({ ...place, asked: () => undefined })),
      ),
    ];
    return this.#all;
  }

  /** Whether the number recurs: what is nearest to it above and below is as near as two ways of rounding are. */
  tell({ quantity }: Promised): boolean {
    const number = plain(quantity);
    if (!number) return false;
    const values = this.#told.get(number.unit) ?? [];
    const at = firstFrom(values, number.value);
    return (
      [values[at - 1], values[at]].some((each) => each !== undefined && isNearly(each, number.value)) ||
      this.#noted.some(({ unit, value }) => unit === number.unit && isNearly(value, number.value))
    );
  }

  /** The number that the FAQ gives for the same thing, where it is another one. */
  contradict(promise: Promised): Contradiction | undefined {
    for (const place of this.#placesFor(promise)) {
      const found = otherIn(promise, place);
      if (found) return { span: shift(found, place.start), text: textAt(place.block, found) };
    }
    return undefined;
  }

  #placesFor({ kind }: Promised): readonly Place[] {
    if (kind !== 'price') return this.#places;
    this.#prices ??= this.#places.filter(givesPrice);
    return this.#prices;
  }
}

interface Plain {
  readonly start: number;
  readonly unit: string;
  readonly value: number;
}

const plainNumbers = perBlock((block): readonly Plain[] =>
  numbersTold(block).flatMap((told) => {
    const number = plain(told);
    return number ? [{ start: told.start, ...number }] : [];
  }),
);

/** The values that are told in each unit, in order. */
const valuesIn = tally<Map<string, number[]>>({
  empty: () => new Map(),
  add: (told, block) => {
    for (const { unit, value } of plainNumbers(block)) {
      const values = told.get(unit) ?? [];
      told.set(unit, values);
      values.splice(firstFrom(values, value), 0, value);
    }
  },
  remove: (told, block) => {
    for (const { unit, value } of plainNumbers(block)) {
      const values = told.get(unit) ?? [];
      values.splice(firstFrom(values, value), 1);
    }
  },
});

/** The index of the first that is not smaller. */
function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence that can say otherwise: with an amount, with a share, or with the places where it begins. */
interface Contest {
  readonly sentence: Sentence;
  readonly amounts: readonly Quantity[];
  readonly shares: readonly Quantity[];
  readonly begun: (Span & { readonly named: number }) | undefined;
}

const contested = perBlock((block): readonly Contest[] =>
  block.sentences.flatMap((sentence) => {
    if (sentence.question) return [];
    const quantities = readQuantities(block, sentence);
    const amounts = quantities.filter(({ kind }) => kind === 'currency');
    const shares = quantities.filter(({ unit }) => unit === '%');
    const begun = placesBegun(block, sentence);
    return amounts.length > 0 || shares.length > 0 || begun ? [{ sentence, amounts, shares, begun }] : [];
  }),
);

const contesting = blocksWhere((block) => contested(block).length > 0);

interface Place extends Contest, PlacedBlock {
  readonly asked: () => Asked | undefined;
}

function otherIn(promise: Promised, place: Place): Span | undefined {
  switch (promise.kind) {
    case 'price':
      return otherPrice(promise.quantity, place);
    case 'places':
      return otherPlaces(promise.quantity, place);
    case 'gain':
      return otherGain(promise, place);
  }
}

/** “Cuts fuel costs by 30%” against “fuel costs fell by 12%”: the same words for what changes, and another share. */
function otherGain({ quantity, words }: Promised, { sentence, shares }: Place): Span | undefined {
  if (quantity.unit !== '%' || words.length < 2 || shares.length === 0) return undefined;
  const said = new Set(sentence.words.map(({ lower }) => stem(lower)));
  if (!words.every((word) => said.has(stem(word)))) return undefined;
  return shares.find(({ value }) => value !== quantity.value);
}

const stem = (word: string): string => word.replace(/(?:s|es|ed|ing)$/, '');

const asksPrice =
  /\bpric|\bcharge|\bpay\b|how much (?:does|do|will|is|would) (?:it|i|we|this|that|one|a|the)\b|what (?:does|will|would|do) (?:it|this|that|one|i|we)\b.*\b(?:cost|pay)/i;
const asksCost = /\b(?:build|run|develop|launch|operate|us|budget|invest|spend)\b/i;
/** Further apart than this, two amounts are not two prices of one thing. */
const mostApart = 8;

/** Whether an amount stands there as the price: in the first sentence of an answer, or beside the word. */
function givesPrice({ block, sentence, amounts, asked: askedThere }: Place): boolean {
  if (amounts.length === 0) return false;
  const asked = askedThere();
  if (!asked) return /\bprice\b/i.test(block.prose.slice(sentence.start, sentence.end));
  return (
    block.sentences[0] === sentence &&
    asksPrice.test(asked.text) &&
    !asksCost.test(asked.text) &&
    (asked.role !== 'internal-faq' || /\bpric|\bcharge/i.test(asked.text))
  );
}

/** Another amount per the same. */
function otherPrice(price: Quantity, { amounts }: Place): Span | undefined {
  return amounts.find(
    (other) =>
      other.unit === price.unit &&
      (other.per === undefined || price.per === undefined || other.per === price.per) &&
      isNear(other, price),
  );
}

function isNear({ value: a }: Quantity, { value: b }: Quantity): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a > 0 &&
    b > 0 &&
    a !== b &&
    Math.max(a, b) / Math.min(a, b) <= mostApart
  );
}

const begins =
  /\b(?:we|it|sales|the (?:service|launch|pilot|product)) (?:will )?(?:start|launch|begin|open|go live|are|is)\w*\b/i;

/** “We start in Leeds and York”: how many places, by name. */
function placesBegun({ prose }: Block, { start, end }: Sentence): Contest['begun'] {
  const text = prose.slice(start, end);
  if (!begins.test(text)) return undefined;
  const list =
    /\b(?:in|with) ((?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, | and |, and )?){1,8})(?=[.;,]|$| first| only| alone)/u.exec(
      text,
    );
  const named = list?.[1]?.split(/, and | and |, /).filter(Boolean).length ?? 0;
  if (!list || named === 0) return undefined;
  const from = start + list.index;
  return { start: from, end: from + list[0].trimEnd().length, named };
}

/** Fewer places than were promised. */
function otherPlaces({ value = 0 }: Quantity, { begun }: Place): Span | undefined {
  return begun && begun.named < value ? { start: begun.start, end: begun.end } : undefined;
}
