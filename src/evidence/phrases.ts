import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { readWords, type Word } from '../document/words.ts';

/** A phrase found in a sentence. `first` and `last` are indexes into its words. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  /** From the first word to the last, counted from the start of the block. */
  readonly span: Span;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** The phrases that begin with one word. Some words begin hundreds, so the second one chooses among them. */
interface Opening<T> {
  alone: Entry<T> | undefined;
  /** By second word, longest first. */
  readonly longer: Map<string, Entry<T>[]>;
}

/**
 * A set of phrases, each with what is known of it, found in one pass over the words of a sentence.
 * Phrases are matched whole, in any letter case, the longest first; a hyphen matches a space, so that
 * `trade off` finds “trade-off”, but `end` does not find the half of “back-end”.
 */
export class PhraseSet<T> {
  readonly #byFirst = new Map<string, Opening<T>>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.#add({ words: wordsOf(phrase), value });
    for (const { longer } of this.#byFirst.values()) {
      for (const list of longer.values()) list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  #add(entry: Entry<T>): void {
    const [first = '', second] = entry.words;
    const opening = this.#byFirst.get(first) ?? { alone: undefined, longer: new Map<string, Entry<T>[]>() };
    this.#byFirst.set(first, opening);
    if (second === undefined) {
      opening.alone ??= entry;
      return;
    }
    const list = opening.longer.get(second);
    if (list) list.push(entry);
    else opening.longer.set(second, [entry]);
  }

  /** The phrases of a sentence in order; none overlaps another. */
  matches(prose: string, sentence: Sentence): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const match = this.#matchAt(prose, sentence.words, at);
      if (!match) continue;
      found.push(match);
      at = match.last;
    }
    return found;
  }

  /** The first phrase of a sentence, if any. */
  first(prose: string, sentence: Sentence): PhraseMatch<T> | undefined {
    for (let at = 0; at < sentence.words.length; at++) {
      const match = this.#matchAt(prose, sentence.words, at);
      if (match) return match;
    }
    return undefined;
  }

  #matchAt(prose: string, words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    const word = words[at] as Word;
    const opening = this.#byFirst.get(word.lower);
    if (!opening || word.joined) return undefined;
    const longer = opening.longer.get(words[at + 1]?.lower ?? '');
    const entry =
      longer?.find((each) => fits(prose, words, at, each.words)) ??
      (opening.alone && fits(prose, words, at, opening.alone.words) ? opening.alone : undefined);
    if (!entry) return undefined;
    const last = at + entry.words.length - 1;
    return {
      value: entry.value,
      first: at,
      last,
      span: { start: word.start, end: (words[last] as Word).end },
    };
  }
}

function wordsOf(phrase: string): string[] {
  return readWords(phrase, { start: 0, end: phrase.length }, []).map((word) => word.lower);
}

/** Whether the words from `at` on are the wanted ones, with nothing but white space or hyphens between them. */
function fits(prose: string, words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  if (words[at + wanted.length]?.joined) return false;
  for (let index = 0; index < wanted.length; index++) {
    const word = words[at + index];
    if (!word || word.lower !== wanted[index]) return false;
    const before = words[at + index - 1];
    if (index > 0 && before && !/^[\s\-‐‑/.]*$/.test(prose.slice(before.end, word.start))) return false;
  }
  return true;
}
