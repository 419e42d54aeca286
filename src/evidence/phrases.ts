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

/**
 * A set of phrases, each with what is known of it, found in one pass over the words of a sentence.
 * Phrases are matched whole, in any letter case, the longest first; a hyphen matches a space, so that
 * `trade off` finds “trade-off”, but `end` does not find the half of “back-end”.
 */
export class PhraseSet<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = wordsOf(phrase);
      const list = this.#byFirst.get(words[0] ?? '') ?? [];
      list.push({ words, value });
      this.#byFirst.set(words[0] ?? '', list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
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
    const candidates = this.#byFirst.get(words[at]?.lower ?? '');
    if (!candidates || words[at]?.joined) return undefined;
    const entry = candidates.find(({ words: wanted }) =>
      fits(prose, words.slice(at, at + wanted.length + 1), wanted),
    );
    if (!entry) return undefined;
    const last = at + entry.words.length - 1;
    const span = { start: (words[at] as Word).start, end: (words[last] as Word).end };
    return { value: entry.value, first: at, last, span };
  }
}

function wordsOf(phrase: string): string[] {
  return readWords(phrase, { start: 0, end: phrase.length }, []).map((word) => word.lower);
}

/** Whether the words are the wanted ones, with nothing but white space or hyphens between them. */
function fits(prose: string, words: readonly Word[], wanted: readonly string[]): boolean {
  if (words.length < wanted.length || words[wanted.length]?.joined) return false;
  return wanted.every((text, index) => {
    const word = words[index] as Word;
    if (word.lower !== text) return false;
    const before = words[index - 1];
    return !before || /^[\s\-‐‑/.]*$/.test(prose.slice(before.end, word.start));
  });
}
