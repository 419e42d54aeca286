import { pastOrParticiple } from './past-forms.ts';
import { baseForm, thirdPerson } from './present-forms.ts';
import type { Tag } from './tags.ts';
import { type Candidate, type Found, finiteAhead, isNoun, past, plural, present } from './verb-candidate.ts';
import { BASE, NOMINAL, PARTICIPLE, PAST, THIRD } from './verb-forms.ts';
import type { VerbContext, VerbGroup } from './verb-group.ts';

/** The verb at a place, if its form and its neighbours say that it is one: “rose”, “sellers list it”. */
export function simpleVerb(
  context: VerbContext,
  at: number,
  groups: readonly VerbGroup[],
): readonly VerbGroup[] | undefined {
  const tag = context.tags[at] as Tag;
  if (tag.kind !== 'open' && !/^(?:like|need)$/.test(tag.lower)) return undefined;
  if (!tag.forms && tag.lower !== 'like') return undefined;
  const candidate = candidateAt({ ...context, at, tag, groups });
  const found = verbAt(candidate);
  if (!found) return undefined;
  const passive = isGetPassive(context.tags, at);
  const main = passive ? at + 1 : at;
  const lemma = (context.tags[main] as Tag).lemma;
  const negated = groups.length > 0 || candidate.before + 1 === at ? false : deniedBetween(candidate);
  return [{ ...found, first: at, main, lemma, modal: '', progressive: false, passive, negated }];
}

function deniedBetween({ tags, at, before }: Candidate): boolean {
  for (let each = before + 1; each < at; each++) if (tags[each]?.kind === 'not') return true;
  return false;
}

/** “gets lost”, “got rejected”. */
function isGetPassive(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1];
  if (tags[at]?.lemma !== 'get' || !next || next.mark || next.hole) return false;
  // “get started”: nobody starts them.
  return (next.forms & PARTICIPLE) !== 0 && !(next.forms & BASE) && next.lower !== 'started';
}

function candidateAt(given: Omit<Candidate, 'before' | 'comma' | 'hole'>): Candidate {
  const { tags, at } = given;
  let before = at - 1;
  let comma = given.tag.mark !== '' && given.tag.mark !== 'quote';
  let { hole } = given.tag;
  while (before >= 0 && !comma && !hole && isAdverb(tags, before)) {
    const tag = tags[before] as Tag;
    comma = tag.mark !== '' && tag.mark !== 'quote';
    ({ hole } = tag);
    before--;
  }
  return { ...given, before: comma && before >= 0 && at - 1 === before ? before : before, comma, hole };
}

function isAdverb(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at];
  return (
    tag?.kind === 'adverb' ||
    tag?.kind === 'not' ||
    (/^(?:all|both|each)$/.test(tag?.lower ?? '') &&
      (tags[at - 1]?.kind === 'subject' || plural.test(tags[at - 1]?.lower ?? '')))
  );
}

function verbAt(candidate: Candidate): Found | undefined {
  const { tag, comma, hole, tags, before } = candidate;
  const previous = tags[before];
  const subject = !comma && !hole && previous ? subjectKind(candidate, previous) : '';
  if (subject) return afterPronoun(candidate, subject);
  const counted =
    previous?.kind === 'number' &&
    tag.forms & PAST &&
    /^(?:object|determiner)$/.test(tags[candidate.at + 1]?.kind ?? '');
  if (counted && !comma && !hole) return past;
  if (previous && !comma && !hole && /^(?:determiner|number)$/.test(previous.kind)) return undefined;
  if (tag.forms & PAST && !(tag.forms & (PARTICIPLE | NOMINAL | BASE))) {
    return previous?.kind === 'preposition' || previous?.kind === 'to' ? undefined : past;
  }
  if (tag.forms & PAST && !(tag.forms & BASE)) return pastOrParticiple(candidate);
  if (tag.forms & THIRD) return thirdPerson(candidate);
  if (tag.forms & BASE) return baseForm(candidate);
  return undefined;
}

/** `many` takes the base form (they list), `one` the third person (it lists), `any` both (who, you). */
type Subject = '' | 'many' | 'one' | 'any';

const opening = /^(?:coordinator|subordinator|wh|adverb)$/;

/** Whether the word before is a pronoun that is this verb's subject, and of which number. */
function subjectKind({ tags, before }: Candidate, { kind, lower, clitic }: Tag): Subject {
  if (clitic) return '';
  if (kind === 'subject') return /^(?:he|she)$/.test(lower) ? 'one' : 'many';
  if (kind === 'wh') return lower === 'whom' ? '' : 'any';
  if (kind !== 'pronoun') return '';
  const earlier = tags[before - 1];
  const fresh =
    !earlier ||
    tags[before]?.mark !== '' ||
    opening.test(earlier.kind) ||
    /^(?:before|after|since|until|till)$/.test(earlier.lower) ||
    earlier.lower === 'that' ||
    (lower === 'one' && earlier.lower === 'no');
  // “the page that loads”, “a team that lists”: after a noun, a relative clause.
  if (lower === 'that') return fresh || earlier?.kind === 'open' || earlier?.kind === 'name' ? 'any' : '';
  // “the page you built” against “gave you plans”.
  if (lower === 'you') return fresh || isNoun(earlier) ? 'many' : '';
  if (!fresh && !(isNoun(earlier) && /^(?:it|everyone|everybody|nobody|someone|anyone)$/.test(lower)))
    return '';
  return /^(?:these|those)$/.test(lower)
    ? 'many'
    : /^(?:ours|theirs|mine|yours|none)$/.test(lower)
      ? 'any'
      : 'one';
}

function afterPronoun(candidate: Candidate, subject: Subject): Found | undefined {
  const { tag, tags, before, groups } = candidate;
  const { forms, lower } = tag;
  const pronoun = (tags[before] as Tag).lower;
  if (/^(?:like|need)$/.test(lower)) return subject === 'one' ? undefined : present;
  // “these plans”, “that plan”: a determiner before its noun.
  const shows = /^(?:this|that|these|those|what|which|whatever|whichever|one)$/.test(pronoun);
  if (shows && forms & NOMINAL && forms & BASE && !(pronoun === 'that' && forms & PAST)) return undefined;
  // “those appointed to it”: who were appointed.
  if (pronoun === 'those' && forms & PARTICIPLE) return undefined;
  if (/^(?:these|those|this)$/.test(pronoun) && forms & PARTICIPLE && isNoun(tags[tags.indexOf(tag) + 1]))
    return undefined;
  // “ensures that accepted plans are kept”.
  const told = pronoun === 'that' && groups.at(-1)?.main === before - 1;
  if (told && forms & PARTICIPLE && finiteAhead(candidate)) return undefined;
  if (forms & PAST && !(forms & BASE)) return past;
  if (forms & PAST && (subject === 'one' || !isHabit(candidate))) return past;
  if (forms & THIRD && subject !== 'many') return present;
  return forms & BASE && subject !== 'one' ? present : undefined;
}

const habits =
  /^(?:every|each|always|usually|often|sometimes|never|typically|generally|when|if|to|can|will|should)$/;

/** “we cut”, “they put” can be either; in a text that reports, the past, unless the sentence tells what is usual. */
const isHabit = ({ tags, groups }: Candidate): boolean =>
  groups.some(({ tense }) => tense !== 'past') || tags.some(({ lower }) => habits.test(lower));
