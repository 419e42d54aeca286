import { adjectives, nounsLikeAdjectives } from '../words/adjectives.ts';
import { withoutObject } from '../words/regular-verbs.ts';
import { isInfinitive } from './auxiliaries.ts';
import type { Tag } from './tags.ts';
import {
  type Candidate,
  closesRelative,
  type Found,
  finiteAhead,
  finiteBehind,
  isNoun,
  objects,
  past,
} from './verb-candidate.ts';
import { ING, THIRD } from './verb-forms.ts';

export function pastOrParticiple(candidate: Candidate): Found | undefined {
  const { tags, at, before, comma, hole, item, groups, tag } = candidate;
  const next = tags[at + 1];
  const previous = tags[before];
  const bare = next === undefined || next.mark !== '';
  if (next?.lower === 'by' && tags[at + 2]?.kind !== 'number') return undefined;
  if (!previous && !hole) {
    // “Reduced churn by 5%” in a list, not “Documented guidance on it”.
    const number = item && tags.slice(at + 1, at + 7).some(({ kind }) => kind === 'number');
    const object =
      next !== undefined && !next.mark && (objects.test(next.kind) || (number && next.kind === 'open'));
    return object && !/^(?:given|based|compared)$/.test(tag.lower) ? past : undefined;
  }
  const told = groups.some(({ tense }) => tense === 'past' || tense === 'perfect');
  // “using deprecated names”, “shows deprecated names”: an adjective before the object.
  if (!comma && !hole && previous && (previous.forms & ING || groups.at(-1)?.main === before))
    return undefined;
  // “honors indicated wishes”: what stands before can be the verb.
  if (previous && !hole && previous.forms & THIRD && next?.kind === 'open' && !next.mark) return undefined;
  if (comma && closesAside(candidate)) return past;
  if (comma) return told && !bare && next && objects.test(next.kind) ? past : undefined;
  if (previous?.kind === 'coordinator' && !hole) return told ? past : undefined;
  const noun = hole || previous?.kind === 'name' || (previous?.kind === 'open' && !isAttribute(previous));
  if (!noun || finiteAhead(candidate)) return undefined;
  const phrase =
    next?.kind === 'preposition' ||
    (next?.lower === 'to' && !isInfinitive(tags, at + 1)) ||
    next?.lower === 'as';
  if (phrase && !next?.mark && !withoutObject.has(tag.lemma)) return undefined;
  // “Restart it with the feature enabled.”
  if (bare && tags.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'with')) return undefined;
  const behind = finiteBehind(candidate);
  if (behind) return closesRelative(candidate) && behind.kind === 'finite' ? past : undefined;
  return isNoun(next) &&
    !next?.mark &&
    (next?.lower.endsWith('s') ?? false) &&
    previous?.kind !== 'name' &&
    isNounPhrase(candidate)
    ? undefined
    : past;
}

/** “Ana, who runs sales, wanted it”: after the comma that ends a relative clause. */
function closesAside({ tags, groups }: Candidate): boolean {
  const last = groups.at(-1);
  const opener = last && tags[last.first - 1];
  return groups.length === 1 && opener?.kind === 'wh' && opener.mark === 'comma';
}

/** “with improved tools”: nothing but a preposition and adjectives before it. */
function isNounPhrase({ tags, before }: Candidate): boolean {
  return /^(?:preposition|to)$/.test(tags[before - 1]?.kind ?? '');
}

/** An adjective that can stand before another: “new”, “large”. */
const isAttribute = ({ lower }: Tag): boolean =>
  (adjectives.has(lower) || /(?:ful|ous|ive|able|ible|ic|al)$/.test(lower)) &&
  !nounsLikeAdjectives.has(lower);
