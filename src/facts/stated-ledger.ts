import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { Memo } from '../document/memo.ts';
import { tally } from '../document/tally.ts';
import { type Stated, statedIn } from './stated.ts';

/** All that is stated with one word or number: another object once anything is stated with it more, or less. */
interface Entry {
  /** In no order. */
  readonly all: Stated[];
  /** By place, of too many the first. */
  placed?: readonly Stated[];
}

interface Index {
  readonly byTopic: Map<string, Entry>;
  readonly byValue: Map<string, Entry>;
  readonly byChange: Map<number, Entry>;
}

const indexOf = tally<Index>({
  empty: () => ({ byTopic: new Map(), byValue: new Map(), byChange: new Map() }),
  add: (index, block) => {
    for (const stated of statedIn(block)) inEach(index, stated, put);
  },
  remove: (index, block) => {
    for (const stated of statedIn(block)) inEach(index, stated, take);
  },
});

function inEach(index: Index, stated: Stated, change: typeof put): void {
  for (const word of stated.topic) change(index.byTopic, word, stated);
  for (const value of stated.values) change(index.byValue, value, stated);
  for (const percent of stated.changes) change(index.byChange, percent, stated);
}

function put<K>(map: Map<K, Entry>, key: K, stated: Stated): void {
  const all = map.get(key)?.all ?? [];
  all.push(stated);
  map.set(key, { all });
}

function take<K>(map: Map<K, Entry>, key: K, stated: Stated): void {
  const all = map.get(key)?.all ?? [];
  all.splice(all.indexOf(stated), 1);
  if (all.length === 0) map.delete(key);
  else map.set(key, { all });
}

/** So many places are looked at for one word or number: a document that has more repeats itself. */
const mostPlaces = 200;

/** An answer, and the entries that it was found in, those among them that were not there. */
interface Answer {
  readonly told: boolean;
  readonly looked: readonly (() => boolean)[];
}

const answersTo = new Memo<object>().reading(
  (_: object) => new Map<string, Answer>(),
  (asked) => asked,
);

/** All that a document states, by topic, by number and by change. */
export class Ledger {
  readonly #document: Document;
  readonly #index: Index;
  #looked: (() => boolean)[] = [];

  constructor(document: Document) {
    this.#document = document;
    this.#index = indexOf(document);
  }

  /** What is stated with a word, in no order. */
  about(word: string): readonly Stated[] {
    return this.#look(this.#index.byTopic, word, false);
  }

  /** What is stated with a number, by place. */
  withValue(key: string): readonly Stated[] {
    return this.#look(this.#index.byValue, key, true);
  }

  /** What is stated with two numbers that differ by so many percent, in no order. */
  withChange(percent: number): readonly Stated[] {
    return this.#look(this.#index.byChange, Math.round(percent), false);
  }

  /**
   * Whether the ledger tells something that is asked about an object. The answer is kept as long as all that it was
   * looked up under stays the same, and so it must depend on the object and on the ledger alone.
   */
  tells(asked: object, question: string, answer: () => boolean): boolean {
    const answers = answersTo(asked);
    const known = answers.get(question);
    if (known?.looked.every((isSame) => isSame())) return known.told;
    this.#looked = [];
    const told = answer();
    answers.set(question, { told, looked: this.#looked });
    return told;
  }

  #look<K>(map: ReadonlyMap<K, Entry>, key: K, byPlace: boolean): readonly Stated[] {
    const entry = map.get(key);
    this.#looked.push(() => map.get(key) === entry);
    if (!entry) return [];
    if (!byPlace && entry.all.length <= mostPlaces) return entry.all;
    entry.placed ??= this.#byPlace(entry.all).slice(0, mostPlaces);
    return entry.placed;
  }

  /** In the order of the document, in whatever order they were taken in. */
  #byPlace(all: readonly Stated[]): readonly Stated[] {
    if (all.length < 2) return all;
    const places = this.#placesOf(new Set(all.map(({ block }) => block)));
    const place = ({ block }: Stated): number => places.get(block) ?? 0;
    return [...new Set(all)].sort((a, b) => place(a) - place(b));
  }

  #placesOf(wanted: ReadonlySet<Block>): ReadonlyMap<Block, number> {
    const places = new Map<Block, number>();
    const { blocks } = this.#document;
    for (let at = 0; at < blocks.length && places.size < wanted.size; at++) {
      const { block } = blocks[at] as PlacedBlock;
      if (wanted.has(block) && !places.has(block)) places.set(block, at);
    }
    return places;
  }
}

const ledgers = new WeakMap<Document, Ledger>();

/** The ledger of a document as it stands. */
export function ledgerOf(document: Document): Ledger {
  // Another text of its lineage may have been asked about since.
  indexOf(document);
  const known = ledgers.get(document) ?? new Ledger(document);
  ledgers.set(document, known);
  return known;
}
