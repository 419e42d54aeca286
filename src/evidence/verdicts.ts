import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';
import type { Tag } from './language/tags.ts';
import { BASE } from './language/verb-forms.ts';
import { difficulties, thoughts } from './words/vague-adjectives.ts';
import { counted } from './words/vague-quantifiers.ts';
import { persons } from './words/verbs.ts';

/** An adjective and its sentence. `first` and `last` are indexes into the words. */
export interface AdjectivePlace {
  readonly prose: string;
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  readonly first: number;
  readonly last: number;
}

const linking =
  /^(?:feels?|felt|looks?|looked|remain(?:s|ed)?|stay(?:s|ed)?|becomes?|became|prove[sd]?|proven|gets?|got|goes|went|works?|worked)$/;
const making = /^(?:make|makes|made|making|keep|keeps|kept|render|renders|find|finds|found|consider)$/;

/** Whether the adjective is what is said of a thing: “the flow is simple”, “makes checkout easy”. */
export function isVerdict(place: AdjectivePlace): boolean {
  const verb = linkBefore(place);
  if (verb === 'fragment') return isFragment(place);
  return verb !== undefined && (verb === 'made' || isJudged(place, verb));
}

/** Whether it is said of people of whom nobody was asked: “users are happy”. */
export function isMood(place: AdjectivePlace): boolean {
  const verb = linkBefore(place);
  if (typeof verb !== 'number') return false;
  const subject = place.tags[beforeVerb(place.tags, verb)];
  return subject !== undefined && counted.has(subject.lower);
}

/** Index of the verb that links the adjective to a subject; `made` where something makes another thing so. */
function linkBefore({ tags, first }: AdjectivePlace): number | 'made' | 'fragment' | undefined {
  let at = beforeCoordinated(tags, first) - 1;
  while (at >= 0 && tags[at]?.kind === 'adverb') at--;
  const tag = tags[at];
  if (!tag) return first === 0 ? 'fragment' : undefined;
  if (isMade(tags, at)) return 'made';
  if (tag.kind === 'be' || linking.test(tag.lower)) return at;
  const glued = tag.clitic === 'is' || tag.clitic === 'are';
  return glued && tag.kind !== 'subject' ? at + 1 : undefined;
}

/** “makes it easy”, “find the current process confusing”. */
function isMade(tags: readonly Tag[], object: number): boolean {
  if (!/^(?:open|pronoun|object|name)$/.test(tags[object]?.kind ?? '')) return false;
  for (let at = object - 1; at >= Math.max(0, object - 3); at--) {
    const tag = tags[at] as Tag;
    // “which is what made the old one slow” gives the cause.
    // “made some doctors approve fast” says how they did it.
    if (making.test(tag.lower)) return tags[at - 1]?.lower !== 'what' && !isDeed(tags, at, object);
    if (!/^(?:open|determiner)$/.test(tag.kind)) return false;
  }
  return false;
}

/** “doctors approve”: somebody, and what they do. */
const isDeed = (tags: readonly Tag[], making: number, object: number): boolean =>
  object - making >= 2 &&
  ((tags[object]?.forms ?? 0) & BASE) !== 0 &&
  /s$/.test(tags[object - 1]?.lower ?? '') &&
  !/s$/.test(tags[object]?.lower ?? '');

/** The first of the adjectives that it is joined to: “is secure and fast”. */
function beforeCoordinated(tags: readonly Tag[], first: number): number {
  const joined = tags[first - 1]?.kind === 'coordinator' || tags[first]?.mark === 'comma';
  if (!joined) return first;
  const before = tags[first - 1]?.kind === 'coordinator' ? first - 2 : first - 1;
  const earlier = tags[before]?.mark === 'comma' ? before - 1 : before;
  return Math.max(0, earlier);
}

/** “Easy to set up.”: all that a list item or a fragment says. */
function isFragment({ prose, sentence: { words, end }, last }: AdjectivePlace): boolean {
  const rest = prose.slice((words[last] as Word).end, end);
  return /^\s*(?:[.!]|$)/.test(rest) || /^\s+(?:and|to)\s/.test(rest);
}

/** What only asks, sets a condition or leaves a chance: “why it is slow”, “when that is successful”, “may be hard”. */
const opens = /^(?:why|how|whether|what|if|unless|when|whenever|where|until|may|might|can|could|would)$/;

/** Index of the last word of the subject before a linking verb. */
function beforeVerb(tags: readonly Tag[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && /^(?:adverb|have|modal|be|to)$/.test((tags[at] as Tag).kind)) at--;
  return at;
}

/** A thing is judged, and not a person: “I was slow to see it” admits. `verb` is the index of the linking verb. */
function isJudged({ tags, first, last }: AdjectivePlace, verb: number): boolean {
  const at = beforeVerb(tags, verb);
  // “in order to be effective” says what for.
  if (tags.slice(at + 1, verb).some(({ kind, lower }) => kind === 'to' || opens.test(lower))) return false;
  if (tags.slice(Math.max(0, at - 4), at + 1).some(({ lower }) => opens.test(lower))) return false;
  const subject = tags[at];
  if (!subject) return true;
  if (subject.kind === 'subject' || subject.kind === 'wh' || persons.has(subject.lower)) return false;
  const next = tags[last + 1]?.lower ?? '';
  if (subject.lower !== 'it' || !/^(?:to|for|that|if|when)$/.test(next)) return true;
  const deed = next === 'to' ? (tags[last + 2]?.lower ?? '') : '';
  return isHard(tags, first, last) && deed !== '' && !thoughts.has(deed);
}

const hard = new Set(difficulties);

const isHard = (tags: readonly Tag[], first: number, last: number): boolean =>
  hard.has(
    tags
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Nothing that the adjective describes follows, and no reason. */
export function endsPhrase({ tags, first, last }: AdjectivePlace): boolean {
  const next = tags[last + 1];
  if (!next || next.mark === 'stop' || next.mark === 'comma') return true;
  if (/^(?:because|as|since|that|than|enough|only|unless|until|where|whose|of)$/.test(next.lower))
    return false;
  if (next.kind === 'to') return isHard(tags, first, last) && !thoughts.has(tags[last + 2]?.lower ?? '');
  return /^(?:coordinator|preposition|subordinator|adverb)$/.test(next.kind);
}
