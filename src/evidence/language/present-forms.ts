import type { Tag } from './tags.ts';
import {
  type Candidate,
  closesRelative,
  type Found,
  finiteAhead,
  finiteBehind,
  imperative,
  isNoun,
  objects,
  opensObject,
  past,
  plural,
  present,
} from './verb-candidate.ts';
import { ING, NOMINAL, PAST } from './verb-forms.ts';

export function thirdPerson(candidate: Candidate): Found | undefined {
  const { tag, tags, at, before, comma, hole, groups, item } = candidate;
  const previous = tags[before];
  const next = tags[at + 1];
  // “the current constructs are”: a noun before its verb.
  if (next && !next.mark && !next.hole && /^(?:be|have|do|modal)$/.test(next.kind)) return undefined;
  if (!(tag.forms & NOMINAL)) {
    if (!previous && !hole) return item || (next && objects.test(next.kind)) ? present : undefined;
    if (previous && /^(?:preposition|to)$/.test(previous.kind) && !hole) return undefined;
    return present;
  }
  if (comma || (!previous && !hole)) return undefined;
  const singular = hole || (isNoun(previous) && !/[^s]s$/.test(previous?.lower ?? 's'));
  if (previous?.kind === 'coordinator')
    return groups.length > 0 && opensObject(tags, at) && !isListed(candidate) ? present : undefined;
  const priced =
    next?.kind === 'number' &&
    !next.mark &&
    /^(?:average|cost|hit|last|near|pass|range|reach|score|top|total|weigh)$/.test(tag.lemma);
  const standsFor =
    (tag.lemma === 'stand' && next?.lower === 'for') ||
    (next?.mark === '' && (next.kind === 'subordinator' || /^(?:again|back|only)$/.test(next.lower)));
  if (!singular || !(priced || standsFor || opensObject(tags, at))) return undefined;
  const behind = finiteBehind(candidate);
  return !finiteAhead(candidate) && (!behind || closesRelative(candidate)) ? present : undefined;
}

/** “costs and needs the”: after a noun and “and”, rather a second noun. */
const isListed = ({ tags, before }: Candidate): boolean =>
  isNoun(tags[before - 1]) &&
  !(tags[before - 1]?.lower.length === 0) &&
  /s$/.test(tags[before - 1]?.lower ?? '');

export function baseForm(candidate: Candidate): Found | undefined {
  const { tag, tags, at, before, comma, hole, groups } = candidate;
  const previous = tags[before];
  const object = opensObject(tags, at);
  if (tag.forms & PAST && !comma && object && isOne(previous, hole)) {
    return finiteBehind(candidate) || finiteAhead(candidate) ? undefined : past;
  }
  if (closesRelative(candidate) && !(tag.forms & NOMINAL) && !comma) return present;
  if ((!previous && !hole) || (comma && previous && opensClause(candidate)))
    return commands(candidate, object);
  if (comma || hole) return undefined;
  if (previous?.lower === 'please' || previous?.lower === "let's") return imperative;
  if (previous?.kind === 'coordinator') return continues(candidate, object);
  if (!isNoun(previous) || !plural.test(previous?.lower ?? '')) return undefined;
  const behind = finiteBehind(candidate);
  if (behind && !closesRelative(candidate)) return undefined;
  // “sellers keep 82%”.
  const amount = tags[at + 1]?.kind === 'number' && !tags[at + 1]?.mark && groups.length === 0;
  if (tag.forms & NOMINAL && (!(object || amount) || finiteAhead(candidate))) return undefined;
  return groups.length > 0 && /^(?:help|let|make|see|have)$/.test(groups.at(-1)?.lemma ?? '')
    ? undefined
    : present;
}

/** “Ana cut the fee”: a singular would have “cuts” in the present. */
const isOne = (previous: Tag | undefined, hole: boolean): boolean =>
  hole || (isNoun(previous) && !plural.test(previous?.lower ?? 's') && (previous?.forms ?? 1) === 0);

/** After a colon, or after the comma of a condition: “If it fails, stop the launch”. */
function opensClause({ tags, at, groups }: Candidate): boolean {
  const first = tags[0] as Tag;
  const conditional =
    first.kind === 'subordinator' && groups.length === 1 && (tags[at] as Tag).mark === 'comma';
  return (tags[at] as Tag).mark === 'stop' || conditional;
}

function commands(candidate: Candidate, object: boolean): Found | undefined {
  const { tag, tags, at, item } = candidate;
  const next = tags[at + 1];
  const doing = /^(?:try|start|stop|keep)$/.test(tag.lower) && ((next?.forms ?? 0) & ING) > 0;
  if (next?.kind === 'name' && finiteAhead(candidate)) return undefined;
  if (tag.forms & NOMINAL)
    return doing ||
      (object && !/^(?:to|that|what|how)$/.test(next?.lower ?? '')) ||
      (item && at === 0 && next?.kind === 'number' && tags[at + 2]?.mark !== 'stop')
      ? imperative
      : undefined;
  return next && (!next.mark || next.mark === 'quote') && !/^(?:be|modal|have|do)$/.test(next.kind)
    ? imperative
    : undefined;
}

/** “They list the goods and pay the fee”, “Cut the fee and move the page”. */
function continues({ tag, groups }: Candidate, object: boolean): Found | undefined {
  const last = groups.at(-1);
  if (!last || (tag.forms & NOMINAL && !object)) return undefined;
  if (last.kind !== 'finite') return { kind: last.kind, tense: 'none' };
  if (tag.forms & PAST && last.tense === 'past') return past;
  return last.tense === 'present' || last.modal ? { kind: 'finite', tense: last.tense } : undefined;
}
