import type { Tag } from './language/tags.ts';
import {
  burdens,
  fittings,
  manners,
  measures,
  outcomePairs,
  outcomes,
  sizes,
  steps,
  trends,
} from './words/vague-adjectives.ts';
import { amounts, vagueAmounts } from './words/vague-quantifiers.ts';

/** What may be vague before a noun, each with the nouns before which it is. */
const nounsOf = new Map<string, ((noun: string) => boolean)[]>();
const know = (adjectives: readonly string[], isNoun: (noun: string) => boolean): void => {
  for (const adjective of adjectives) {
    nounsOf.set(adjective, [...(nounsOf.get(adjective) ?? []), isNoun]);
  }
};
know(sizes, (noun) => outcomes.has(noun));
know(manners, (noun) => steps.has(noun));
know(trends, (noun) => outcomes.has(noun) || burdens.has(noun));
know(fittings, (noun) => measures.has(noun));

/** The adjectives that leave a size open before their nouns. */
export const sizeWords: readonly string[] = [...nounsOf.keys()];

/** Index of the noun whose size is left open: “strong early results”, “a key differentiator”; -1 if there is none. */
export function sizedNoun(tags: readonly Tag[], first: number, last: number): number {
  const adjective = tags[first]?.lower ?? '';
  const fits = nounsOf.get(adjective);
  if (!fits || first !== last) return -1;
  for (let at = last + 1; at <= last + 3 && at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag.kind !== 'open' || tag.mark !== '') return -1;
    const end = outcomePairs.has(`${tag.lower} ${tags[at + 1]?.lower ?? ''}`) ? at + 1 : at;
    if (end === at && !fits.some((isNoun) => isNoun(tag.lower))) continue;
    // “limited impact” is a quantity, and asked of as such.
    if (end === last + 1 && vagueAmounts.has(adjective) && amounts.has(tag.lower)) return -1;
    // “the necessary actions to reach it”, “the resources needed for the move”: what for is told.
    if (
      fittings.includes(adjective) &&
      /^(?:to|for|needed|required|that|which)$/.test(tags[end + 1]?.lower ?? '')
    )
      return -1;
    return goesOn(tags, end) ? -1 : end;
  }
  return -1;
}

/** “high-quality suppliers”, “a low return rate”: the noun only tells what the next one is. */
function goesOn(tags: readonly Tag[], end: number): boolean {
  const next = tags[end + 1];
  return next?.kind === 'open' && next.mark === '' && next.forms === 0;
}
