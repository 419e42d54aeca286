import type { Tag } from './tags.ts';
import { BASE, ING, NOMINAL, PARTICIPLE, PAST, THIRD } from './verb-forms.ts';
import type { Tense, VerbContext, VerbGroup } from './verb-group.ts';

/** A word that may be a verb without an auxiliary, and what stands around it. */
export interface Candidate extends VerbContext {
  readonly at: number;
  readonly tag: Tag;
  /** Index of the word before it, adverbs skipped; -1 at the start. */
  readonly before: number;
  /** A mark or code between that word and it. */
  readonly comma: boolean;
  readonly hole: boolean;
  readonly groups: readonly VerbGroup[];
}

export type Found = { readonly kind: VerbGroup['kind']; readonly tense: Tense };

export const past: Found = { kind: 'finite', tense: 'past' };
export const present: Found = { kind: 'finite', tense: 'present' };
export const imperative: Found = { kind: 'imperative', tense: 'none' };

export const isNoun = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.kind === 'name' ||
    (tag.kind === 'open' && !(tag.forms & (PAST | PARTICIPLE)) && (tag.forms & (ING | NOMINAL)) !== ING));

/** Ends the stretch in which a second verb would make the first a participle: “orders placed in May | rose”. */
const ends = /^(?:coordinator|subordinator|wh|subject)$/;

/** A verb that can only be finite stands behind, with no clause between. */
export function finiteAhead({ tags, at }: Candidate): boolean {
  for (let next = at + 1; next < Math.min(tags.length, at + 14); next++) {
    const { kind, forms, mark, lower } = tags[next] as Tag;
    if (mark === 'comma' || mark === 'stop' || ends.test(kind) || /^(?:object|pronoun)$/.test(kind))
      return false;
    if (kind === 'modal' || /^(?:is|are|was|were|has|had|have|do|does|did)$/.test(lower)) return true;
    if (forms & PAST && !(forms & (PARTICIPLE | NOMINAL | BASE))) return true;
    if (forms & THIRD && !(forms & NOMINAL)) return true;
  }
  return false;
}

/** An earlier finite verb of the same clause. */
export function finiteBehind({ tags, at, groups }: Candidate): VerbGroup | undefined {
  const last = groups.at(-1);
  if (!last) return undefined;
  for (let each = last.main + 1; each < at; each++) {
    const { kind, mark, lower } = tags[each] as Tag;
    if (
      mark === 'comma' ||
      mark === 'stop' ||
      (ends.test(kind) && !joinsNouns(tags, each)) ||
      lower === 'that'
    )
      return undefined;
  }
  return (tags[at] as Tag).mark === '' ? last : undefined;
}

/** “the total and average length”: no new clause begins without an article or a name. */
const joinsNouns = (tags: readonly Tag[], at: number): boolean =>
  (tags[at] as Tag).kind === 'coordinator' &&
  tags[at + 1]?.kind === 'open' &&
  !((tags[at + 1]?.forms ?? 0) & ~NOMINAL);

/** A relative clause that began after a noun and has its verb: “sellers who list | sold”. */
export function closesRelative({ tags, groups }: Candidate): boolean {
  const last = groups.at(-1);
  const opener = last && tags[last.first - 1];
  if (!last || !opener) return false;
  const noun = tags[last.first - 2];
  return (
    (opener.kind === 'wh' || opener.lower === 'that') &&
    opener.mark === '' &&
    isNoun(noun) &&
    groups.length === 1
  );
}

export const objects = /^(?:determiner|object|number|name)$/;

/** What follows can only be the object of a verb. */
export function opensObject(tags: readonly Tag[], at: number): boolean {
  const particle = /^(?:away|back|down|out|up)$/.test(tags[at + 1]?.lower ?? '') && !tags[at + 1]?.mark;
  const next = tags[particle ? at + 2 : at + 1];
  if (!next || next.mark) return false;
  if (next.kind === 'to') return ((tags[at + 2]?.forms ?? 0) & BASE) > 0 || tags[at + 2]?.lower === 'be';
  return (
    /^(?:determiner|object|pronoun|subject)$/.test(next.kind) ||
    /^(?:that|how|what|whether)$/.test(next.lower)
  );
}

export const plural = /(?:[^su]s|people|staff|children|men|women|data)$/;
