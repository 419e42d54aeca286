import type { Word } from '../document/words.ts';
import type { Statement } from './evidence.ts';
import { readTags, type Tag } from './language/tags.ts';
import { PhraseSet } from './phrases.ts';
import {
  type Answer,
  amounts,
  counted,
  failings,
  failures,
  frequencies,
  masses,
  openEnds,
  unnamed,
  vagueAmounts,
  vagueAnything,
  vagueCounts,
  vagueNames,
  vagueShares,
} from './words/vague-quantifiers.ts';

const phrases = new PhraseSet<Answer>([
  ...vagueCounts.map((term) => [term, 'count'] as const),
  ...vagueShares.map((term) => [term, 'count'] as const),
  ...unnamed.map((term) => [term, 'names'] as const),
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
    .filter(
      ({ first, last }) =>
        !words[first]?.quoted &&
        !asksOrNames(words, { first, last }, block.prose) &&
        !isSupposed(words, first),
    )
    .map(({ value, first, last }) => ({
      answer: value,
      first,
      last,
      noun: value === 'rest' ? last : nounAfter(words, last),
    }));
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || word.quoted || word.joined || next.joined || isSupposed(words, at)) return [];
    if (block.prose.slice(word.end, next.start).trim() !== '') return [];
    const vague = isVaguePair(word.lower, next.lower, words[at - 1]?.lower ?? '');
    return vague ? [{ answer: 'count' as const, first: at, last: at, noun: at + 1 }] : [];
  });
  const rates = readTags(block, sentence).flatMap((_, at, tags) => rateAt(tags, at) ?? []);
  return [...found, ...pairs, ...rates].sort((a, b) => a.first - b.first);
}

/** “customers often complain”, “deliveries are frequently late”: how often is open. What the writers do is theirs to tell. */
function rateAt(tags: readonly Tag[], at: number): Vague | undefined {
  const tag = tags[at] as Tag;
  const before = tags[at - 1];
  if (!frequencies.has(tag.lower) || !before || tag.mark !== '' || before.kind === 'subject')
    return undefined;
  if (/^(?:how|more|less|most|least|very|not|as|so|too|who)$/.test(before.lower)) return undefined;
  const next = tags[at + 1];
  if (next?.mark !== '') return undefined;
  const fails = next.forms > 0 && failures.has(next.lemma);
  const end = failings.has(next.lower) || fails ? at + 1 : at + 2;
  // “frequently arrive damaged”.
  if (end === at + 2 && !(next.forms > 0 && failings.has(tags[end]?.lower ?? ''))) return undefined;
  return { answer: 'rate', first: at, last: at, noun: end };
}

/** “if many files changed”, “when several teams share it”: a case, and not a claim of how many. */
const isSupposed = (words: readonly Word[], at: number): boolean =>
  // “people who take many medicines”: who is meant, and not how many.
  /^(?:who|that)$/.test(words[at - 2]?.lower ?? '') ||
  words
    .slice(at + 1, at + 9)
    .some(({ lower }, near, all) => lower === 'would' && all[near + 1]?.lower === 'have') ||
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:if|when|whenever|unless|whether|where)$/.test(lower));

/** Words that are vague only before certain nouns: “some customers”, “most sellers”, “limited impact”. */
function isVaguePair(word: string, next: string, before: string): boolean {
  if (/^(?:some|certain|few|multiple)$/.test(word)) return counted.has(next);
  if (word === 'most') {
    // “the most expensive”, “our most loyal”: a superlative.
    return !/^(?:the|at|our|its|their|his|her|your|my)$/.test(before) && /[^su]s$|^people$/.test(next);
  }
  // “the minimal set” is the smallest, “a minimal built-in” one that has no more.
  if (vagueAnything.has(word))
    return (
      before !== 'the' && !/ed$|^(?:built|set|viable|reproducible|working|pair|and|or|to|in|time)$/.test(next)
    );
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
  // “more than most of our members cleared”, “thousands of times in one milking”: a comparison, and a manner of speaking.
  if (before === 'than' || next?.lower === 'times') return true;
  // “for many, but not all steps”: a limit, and no amount.
  if (/^,? (?:but|though|if) not all\b/.test(prose.slice(end, end + 20))) return true;
  if (term === 'many')
    return /^(?:how|as|so|too|that|this|not|however|the|these|those|our|their)$/.test(before);
  if (term === 'a' && words[last]?.lower === 'few') {
    return (
      /^(?:only|just|most|last|first|next|past)$/.test(before) ||
      /^(?:more|hundred|thousand|million)$/.test(next?.lower ?? '')
    );
  }
  // “and more of the same” goes on; “and more.” leaves the list open.
  if (term === 'and') return !/^\s*(?:[.,;:!)—]|$)/.test(prose.slice(end, end + 3));
  return term === 'some' && before === 'at';
}

/** The plural or mass noun that the phrase leaves uncounted, within three words. */
function nounAfter(words: readonly Word[], last: number): number {
  if (words[last]?.lower === 'every' && words[last + 1]) return last + 1;
  for (let at = last + 1; at <= last + 3 && at < words.length; at++) {
    const word = (words[at] as Word).lower;
    if (at === last + 1 && /^(?:them|us|it)$/.test(word)) return at;
    if (/^(?:of|the|our|their|its|his|her|these|those)$/.test(word)) continue;
    if (/^(?:and|or|to|in|on|for|with|that|who|which|by|from|at|as|is|was|has|does)$/.test(word)) return last;
    if (/[^su]s$/.test(word) || masses.has(word)) return at;
  }
  return last;
}
