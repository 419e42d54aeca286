import type { Word } from '../document/words.ts';
import type { Statement } from './evidence.ts';
import { PhraseSet } from './phrases.ts';
import {
  type Answer,
  amounts,
  counted,
  masses,
  openEnds,
  vagueAmounts,
  vagueAnything,
  vagueCounts,
  vagueNames,
  vagueShares,
} from './words/vague-quantifiers.ts';

const phrases = new PhraseSet<Answer>([
  ...vagueCounts.map((term) => [term, 'count'] as const),
  ...vagueShares.map((term) => [term, 'count'] as const),
  ...vagueNames.map((term) => [term, 'names'] as const),
  ...openEnds.map((term) => [term, 'rest'] as const),
]);

/** A vague quantity: its words, and the noun it leaves uncounted, as indexes into the sentence's words. */
export interface Vague {
  readonly answer: Answer;
  readonly first: number;
  readonly last: number;
  /** The phrase's own last word where no noun follows. */
  readonly noun: number;
}

/** The vague quantities of a sentence in order, answered or not. */
export function readVague({ block, sentence }: Statement): Vague[] {
  const { words } = sentence;
  const found = phrases
    .matches(block.prose, sentence)
    .filter(({ first, last }) => !words[first]?.quoted && !asksOrNames(words, { first, last }, block.prose))
    .map(({ value, first, last }) => ({
      answer: value,
      first,
      last,
      noun: value === 'rest' ? last : nounAfter(words, last),
    }));
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || word.quoted || word.joined || next.joined) return [];
    if (block.prose.slice(word.end, next.start).trim() !== '') return [];
    const vague = isVaguePair(word.lower, next.lower, words[at - 1]?.lower ?? '');
    return vague ? [{ answer: 'count' as const, first: at, last: at, noun: at + 1 }] : [];
  });
  return [...found, ...pairs].sort((a, b) => a.first - b.first);
}

/** Words that are vague only before certain nouns: “some customers”, “most sellers”, “limited impact”. */
function isVaguePair(word: string, next: string, before: string): boolean {
  if (/^(?:some|certain|few|multiple)$/.test(word)) return counted.has(next);
  if (word === 'most') {
    // “the most expensive”, “our most loyal”: a superlative.
    return !/^(?:the|at|our|its|their|his|her|your|my)$/.test(before) && /[^su]s$|^people$/.test(next);
  }
  if (vagueAnything.has(word)) return !/^(?:viable|reproducible|working|pair|and|or|to|in|time)$/.test(next);
  // An offer for a limited time is a figure of speech.
  return vagueAmounts.has(word) && amounts.has(next) && !(word === 'limited' && next === 'time');
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Phrases that ask, compare or name, and leave nothing open: “how many”, “as many as”, “many-to-one”. */
function asksOrNames(words: readonly Word[], { first, last }: Range, prose: string): boolean {
  const before = words[first - 1]?.lower ?? '';
  const term = words[first]?.lower ?? '';
  const end = words[last]?.end ?? 0;
  const next = words[last + 1];
  if (next?.joined && prose.charAt(end) === '-') return true;
  if (term === 'many')
    return /^(?:how|as|so|too|that|this|not|however|the|these|those|our|their)$/.test(before);
  if (term === 'a' && words[last]?.lower === 'few') {
    return before === 'only' || /^(?:more|hundred|thousand|million)$/.test(next?.lower ?? '');
  }
  // “and more of the same” goes on; “and more.” leaves the list open.
  if (term === 'and') return !/^\s*(?:[.,;:!)—]|$)/.test(prose.slice(end, end + 3));
  return term === 'some' && before === 'at';
}

/** The plural or mass noun that the phrase leaves uncounted, within three words. */
function nounAfter(words: readonly Word[], last: number): number {
  for (let at = last + 1; at <= last + 3 && at < words.length; at++) {
    const word = (words[at] as Word).lower;
    if (at === last + 1 && /^(?:them|us|it)$/.test(word)) return at;
    if (/^(?:of|the|our|their|its|his|her|these|those)$/.test(word)) continue;
    if (/^(?:and|or|to|in|on|for|with|that|who|which|by|from|at|as)$/.test(word)) return last;
    if (/[^su]s$/.test(word) || masses.has(word)) return at;
  }
  return last;
}
