import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Edit } from '../../engine/finding.ts';

/** The texts that speed is measured on. */
export interface Corpus {
  /** Where they come from, as the output says it. */
  readonly from: string;
  /** About 19 KB. */
  readonly sixPager: string;
  /** About 300 KB. */
  readonly hundredPages: string;
  /** Edits of one character at random places, each on top of the last. */
  typing(text: string, count: number): Iterable<Edit>;
}

/** The corpus that the peers are measured on, as its file exports it. */
interface Shared {
  readonly sixPager: string;
  hundredPages(): string;
  typing(text: string, count: number): Iterable<{ at: number; removed: number; inserted: string }>;
}

const shared = resolve('..', 'shared', 'bench', 'corpus.mjs');

/** The corpus of the peers if it is there, or one like it made from the examples. */
export async function readCorpus(): Promise<Corpus> {
  if (!existsSync(shared)) return ownCorpus();
  const { sixPager, hundredPages, typing } = (await import(pathToFileURL(shared).href)) as Shared;
  return {
    from: '../shared/bench/corpus.mjs',
    sixPager,
    hundredPages: hundredPages(),
    *typing(text, count) {
      for (const { at, removed, inserted } of typing(text, count))
        yield { start: at, end: at + removed, text: inserted };
    },
  };
}

/** The same everywhere: made from what is in the repository. */
export function ownCorpus(): Corpus {
  const example = readFileSync('examples/weak-prfaq.md', 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return {
    from: 'examples/weak-prfaq.md, repeated with other numbers',
    sixPager: repeated(example, 19_000),
    hundredPages: repeated(example, 300_000),
    typing: typed,
  };
}

/** A text over and over, each time with other numbers and names, so that no block is met twice. */
function repeated(text: string, length: number): string {
  const random = randomOf(11);
  let result = '';
  while (result.length < length) {
    result += `${text
      .replace(/\d+/g, (digits) => String(1 + Math.floor(random() * (10 ** digits.length - 1))))
      .replace(/\b(?:and|the|for|with)\b/g, (word) =>
        random() < 0.3 ? (['both', 'each', 'every', 'this'][Math.floor(random() * 4)] ?? word) : word,
      )}\n\n`;
  }
  return result.slice(0, length);
}

function* typed(text: string, count: number): Generator<Edit> {
  const random = randomOf(7);
  const letters = 'etaoinshrdlu cmfwypvbgk.,';
  for (let n = 0, length = text.length; n < count; n++) {
    const start = Math.floor(random() * length);
    const inserted = random() < 0.8 ? (letters[Math.floor(random() * letters.length)] ?? '') : '';
    yield { start, end: inserted ? start : start + 1, text: inserted };
    length += inserted ? 1 : -1;
  }
}

/** mulberry32: the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
