import type { Word } from '../document/words.ts';
import { negatedBefore } from './clause.ts';
import type { Statement } from './evidence.ts';
import { readTags, type Tag } from './language/tags.ts';
import { PhraseSet } from './phrases.ts';
import { sizedNoun, sizeWords } from './vague-sizes.ts';
import { type AdjectivePlace, endsPhrase, isMood, isVerdict } from './verdicts.ts';
import { difficulties, fixedExpressions, moods, praises, verdicts } from './words/vague-adjectives.ts';

/**
 * `quality` is judged, `size` is left open, `mood` is told of people whom nobody asked. `first` and `last` are indexes
 * into the sentence's words.
 */
export interface VagueAdjective {
  readonly family: 'quality' | 'size' | 'mood';
  readonly first: number;
  readonly last: number;
}

type Trait = 'praise' | 'verdict' | 'mood' | 'size' | 'fixed';

/** What is known of an adjective; “strong” is a verdict and a size. */
const traits = new Map<string, Set<Trait>>();
const know = (phrases: readonly string[], trait: Trait): void => {
  for (const phrase of phrases) traits.set(phrase, (traits.get(phrase) ?? new Set()).add(trait));
};
know(praises, 'praise');
know([...verdicts, ...difficulties], 'verdict');
know(moods, 'mood');
know(sizeWords, 'size');
know(fixedExpressions, 'fixed');
const phrases = new PhraseSet<ReadonlySet<Trait>>(traits);

/** The adjectives of a sentence that judge without a measure, in order; “simple and intuitive” is one. */
export function readVagueAdjectives({ block, sentence }: Statement): VagueAdjective[] {
  const matches = phrases.matches(block.prose, sentence);
  if (matches.length === 0) return [];
  const tags = readTags(block, sentence);
  const found = matches.flatMap(({ value, first, last }) => {
    const read = readOne({ prose: block.prose, sentence, tags, first, last }, value);
    return read ? [read] : [];
  });
  return found.reduce<VagueAdjective[]>((joined, each) => {
    const before = joined.at(-1);
    if (before && coordinated(block.prose, sentence.words, { from: before.last, to: each.first })) {
      joined[joined.length - 1] = { ...each, first: before.first };
    } else joined.push(each);
    return joined;
  }, []);
}

/** Nothing but “and”, “or” or a comma stands between them. */
function coordinated(
  prose: string,
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (to - from > 3) return false;
  const between = prose.slice(words[from]?.end, words[to]?.start);
  return /^\s*(?:,\s*)?(?:(?:and|or|but|yet)\s+)?(?:very\s+|highly\s+)?$/i.test(between);
}

function readOne(place: AdjectivePlace, is: ReadonlySet<Trait>): VagueAdjective | undefined {
  const { sentence, tags, first, last } = place;
  if (is.has('fixed') || sentence.words[first]?.quoted || isName(tags, first, last)) return undefined;
  if (/^(?:as|how|so|not|no|most|least|less|enough)$/.test(tags[first - 1]?.lower ?? '')) return undefined;
  if (negatedBefore(sentence, first)) return undefined;
  // “too slow to matter” has its measure.
  if (tags[first - 1]?.lower === 'too' && /^(?:to|for)$/.test(tags[last + 1]?.lower ?? '')) return undefined;
  const noun = is.has('size') ? sizedNoun(tags, first, last) : -1;
  if (noun > 0) return { family: 'size', first, last: noun };
  if (is.has('praise')) {
    return isPraise(place) ? { family: 'quality', first: withMore(place), last } : undefined;
  }
  if (is.has('mood')) return isMood(place) && endsPhrase(place) ? { family: 'mood', first, last } : undefined;
  return is.has('verdict') && isVerdict(place) && endsPhrase(place)
    ? { family: 'quality', first, last }
    : undefined;
}

const isName = (tags: readonly Tag[], first: number, last: number): boolean =>
  tags[first]?.kind === 'name' || (tags[last + 1]?.kind === 'name' && tags[last + 1]?.mark === '');

/** “a more user-friendly form”: before a noun, the whole compares with nothing. */
const withMore = ({ tags, first }: AdjectivePlace): number =>
  tags[first - 1]?.lower === 'more' ? first - 1 : first;

/** “more reliable than” is a change that another reading asks of; “reliable enough” has a purpose. */
function isPraise({ tags, first, last }: AdjectivePlace): boolean {
  const next = tags[last + 1];
  if (next?.lower === 'enough' || next?.lower === 'than') return false;
  if (tags[first - 1]?.lower !== 'more') return true;
  return tags[first - 2]?.kind === 'determiner' && next?.kind === 'open' && next.mark === '';
}
