import { negatedBefore } from './clause.ts';
import type { Said } from './evidence.ts';
import { readTags, type Tag } from './language/tags.ts';
import { type PhraseMatch, PhraseSet } from './phrases.ts';
import { assurances, empties, intensifiers, noFillers, openings } from './words/fillers.ts';

export type FillerFamily = 'intensifier' | 'assurance' | 'opening' | 'empty';

/** Words that can go. `first` and `last` are indexes into the sentence's words. */
export interface Filler {
  readonly family: FillerFamily;
  readonly first: number;
  readonly last: number;
}

const entries = (list: readonly string[], value: FillerFamily | 'none') =>
  list.map((phrase) => [phrase, value] as const);

const phrases = new PhraseSet<FillerFamily | 'none'>([
  ...entries(intensifiers, 'intensifier'),
  ...entries(assurances, 'assurance'),
  ...entries(openings, 'opening'),
  ...entries(empties, 'empty'),
  ...entries(noFillers, 'none'),
]);

/** The fillers of a sentence, in order. */
export function readFillers(said: Said): Filler[] {
  const { block, sentence } = said;
  return phrases.matches(block.prose, sentence).flatMap((match) => {
    const { value, first, last } = match;
    if (value === 'none' || sentence.words[first]?.quoted || negatedBefore(sentence, first)) return [];
    return isFiller(value, said, match) ? [{ family: value, first, last }] : [];
  });
}

function isFiller(family: FillerFamily, said: Said, match: PhraseMatch<unknown>): boolean {
  const tags = readTags(said.block, said.sentence);
  if (family === 'intensifier') return strengthens(tags, match);
  if (family === 'assurance') return assures(tags, match);
  return opens(tags, match, said);
}

/** Before an adjective, an adverb or a participle: “really slow”, “highly motivated”, and no comparison. */
function strengthens(tags: readonly Tag[], { first, last }: PhraseMatch<unknown>): boolean {
  const next = tags[last + 1];
  if (next?.mark !== '' || (next.kind !== 'open' && next.kind !== 'adverb')) return false;
  // “how very odd” asks, “not all that very old” and “as highly rated as” compare.
  if (/^(?:how|as|so|more|most|less|least|the|too)$/.test(tags[first - 1]?.lower ?? '')) return false;
  // “deeply cut”, “highly rated” grade what was done.
  return !/^(?:deeply|highly|hugely|super)$/.test(tags[first]?.lower ?? '') || adjective.test(next.lower);
}

const adjective =
  /(?:able|ible|al|ant|ent|ful|ic|ish|ive|less|ous)$|^(?:concerned|excited|interested|loyal|motivated|satisfied)$/;

const contrasts = /^(?:that|which|who|what|whether|if|unless|when|how|why|where|only)$/;

/** Not the manner in which something is said or done: “he answered honestly”, “what he actually said”. */
function assures(tags: readonly Tag[], { first, last }: PhraseMatch<unknown>): boolean {
  const before = tags[first - 1];
  const next = tags[last + 1];
  if (!next) return false;
  if (/^(?:than|or|as|almost|more)$/.test(before?.lower ?? '')) return false;
  // “certainly those of 2024” grades; “only what has actually changed” sets it against what has not.
  if (next.kind === 'determiner' && next.mark === '' && first > 0) return false;
  if (tags.slice(Math.max(0, first - 6), first).some(({ lower }) => contrasts.test(lower))) return false;
  // “speak frankly”: between a verb and what ends the clause.
  return first === 0 || next.mark === '' || before?.kind === 'coordinator' || tags[first]?.mark === 'comma';
}

/** At the head of a sentence, or of a clause after a comma or “and”. */
function opens(
  tags: readonly Tag[],
  { first, last }: PhraseMatch<unknown>,
  { block, sentence }: Said,
): boolean {
  // “At the end of the day, 40 orders are open” tells the time.
  if (tags[first]?.lower === 'at') {
    const rest = block.prose.slice(sentence.words[last]?.end, sentence.end);
    if (/\d/.test(rest) || !/^\s*,/.test(rest)) return false;
  }
  const before = tags[first - 1];
  return (
    !before || tags[first]?.mark !== '' || before.kind === 'coordinator' || before.kind === 'subordinator'
  );
}
