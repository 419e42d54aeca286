import type { Said } from './evidence.ts';
import { inflect, shapesOf, type VerbShape } from './language/inflect.ts';
import { readTags, type Tag } from './language/tags.ts';
import { PhraseSet } from './phrases.ts';
import {
  type BuriedVerb,
  buriedVerbs,
  emptyParticiples,
  givenSights,
  statedVerbs,
} from './words/buried-verbs.ts';

/** A verb made a noun. `first` and `last` are indexes into the sentence's words. */
export interface Buried {
  readonly first: number;
  readonly last: number;
  /** The verb in the form that the sentence needs; empty where the noun is the subject. */
  readonly verb: string;
  /** It can stand in the place of the phrase: nothing between them would be lost. */
  readonly fits: boolean;
}

const byNoun = new Map<string, BuriedVerb[]>();
for (const row of buriedVerbs) byNoun.set(row.noun, [...(byNoun.get(row.noun) ?? []), row]);

/** The heads in all their forms: `made` is a past of `make`. */
const heads = new Map<string, { readonly head: string; readonly shape: VerbShape }>();
for (const head of new Set(buriedVerbs.flatMap((row) => row.heads.map((each) => each.split(' ')[0] ?? '')))) {
  for (const [form, shape] of shapesOf(head)) heads.set(form, { head, shape });
}

const states = new PhraseSet<string>(statedVerbs);

/** The buried verbs of a sentence, in order. */
export function readBuriedVerbs({ block, sentence }: Said): Buried[] {
  const tags = readTags(block, sentence);
  const found = states
    .matches(block.prose, sentence)
    .map(({ value, first, last }): Buried => ({ first, last, verb: value, fits: true }));
  for (let at = 0; at < tags.length; at++) {
    const buried = buriedAt(tags, at) ?? sightAt(tags, at) ?? carriedOut(tags, at);
    if (buried) found.push(buried);
  }
  return found
    .filter(({ first }) => sentence.words[first]?.quoted !== true && tags[first]?.kind !== 'name')
    .sort((a, b) => a.first - b.first);
}

/** The noun at a place, with its empty verb up to four words before it. */
function buriedAt(tags: readonly Tag[], at: number): Buried | undefined {
  const rows = byNoun.get(tags[at]?.lower ?? '');
  if (!rows || tags[at]?.kind === 'name') return undefined;
  const next = tags[at + 1];
  const joined = next?.mark === '' ? next.lower : '';
  for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
    const head = heads.get(tags[first]?.lower ?? '');
    if (!head) {
      if (!isWithin(tags[first] as Tag)) return undefined;
      continue;
    }
    const row = rows.find(
      (each) =>
        (each.after === '' ? !isNoun(next) : each.after === joined) &&
        each.heads.some((phrase) => startsWith(tags, first, phrase, head.head)),
    );
    return row && buriedFrom(tags, { row, first, at, shape: head.shape });
  }
  return undefined;
}

/** What may stand between the empty verb and its noun: an article and up to two adjectives. */
const isWithin = ({ kind, mark }: Tag): boolean =>
  mark === '' && /^(?:determiner|open|adverb|to|preposition)$/.test(kind);

/** “the decision makers”: the noun only tells what the next one is. */
const isNoun = (next: Tag | undefined): boolean =>
  next?.kind === 'open' && next.mark === '' && next.forms === 0;

function startsWith(tags: readonly Tag[], first: number, phrase: string, head: string): boolean {
  const [verb, particle] = phrase.split(' ');
  return verb === head && (!particle || tags[first + 1]?.lower === particle);
}

interface Found {
  readonly row: BuriedVerb;
  readonly first: number;
  readonly at: number;
  readonly shape: VerbShape;
}

function buriedFrom(tags: readonly Tag[], { row, first, at, shape }: Found): Buried | undefined {
  const particle = row.heads.some((phrase) => phrase.endsWith(` ${tags[first + 1]?.lower ?? ''}`)) ? 1 : 0;
  const between = tags.slice(first + 1 + particle, at);
  if (between.some(({ kind, mark }) => mark !== '' || kind === 'preposition' || kind === 'to'))
    return undefined;
  if (between.some(({ lower }) => lower === 'no')) return undefined;
  if (between.length > 3 || (between.length === 3 && between[0]?.kind !== 'determiner')) return undefined;
  const bare = between.every(({ lower }) => /^(?:a|an|the)$/.test(lower));
  const last = row.after === '' ? at : at + 1;
  // A participle after “be” is no past: “was given consideration to”.
  return {
    first,
    last,
    verb: inflect(row.verb, shape),
    fits: bare && !(shape === 'past' && tags[first - 1]?.kind === 'be'),
  };
}

/** “gives sellers visibility into fees”. */
function sightAt(tags: readonly Tag[], at: number): Buried | undefined {
  if (!givenSights.has(tags[at]?.lower ?? '') || tags[at + 1]?.lower !== 'into') return undefined;
  for (let first = at - 1; first >= Math.max(0, at - 4); first--) {
    const head = heads.get(tags[first]?.lower ?? '');
    if (head && /^(?:give|provide)$/.test(head.head)) {
      return { first, last: at + 1, verb: inflect('show', head.shape), fits: false };
    }
    if (tags[first]?.mark !== '') return undefined;
  }
  return undefined;
}

/** “The implementation of the new form was completed”: nothing but a noun does something. */
function carriedOut(tags: readonly Tag[], at: number): Buried | undefined {
  const noun = tags[at];
  if (!noun || !/.{4}(?:tion|sion|ment|ance|al|sis)$/.test(noun.lower) || tags[at + 1]?.lower !== 'of')
    return undefined;
  if (tags[at - 1]?.lower !== 'the') return undefined;
  for (let verb = at + 3; verb <= at + 9 && verb < tags.length; verb++) {
    const tag = tags[verb] as Tag;
    if (tag.mark !== '' || tag.kind === 'wh') return undefined;
    if (tag.kind !== 'be' || !emptyParticiples.has(tags[verb + 1]?.lower ?? '')) continue;
    return { first: at - 1, last: verb + 1, verb: '', fits: false };
  }
  return undefined;
}
