import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { agentRoles, collectives } from '../words/roles.ts';
import { type Clause, mainClause } from './clauses.ts';
import { readTags, type Tag } from './tags.ts';
import { BASE, ING, NOMINAL, PARTICIPLE } from './verb-forms.ts';

/**
 * Who acts. `i` to `they` are pronouns (`it` also this and that as a whole subject, and the empty “there”), `team` is
 * a group of people, `role` people by what they do, `name` a capitalised name, `thing` anything else. `reader` is
 * the unnamed subject of a command or of a list item that begins with its verb; `none` stands for a fragment.
 */
export type SubjectKind =
  | 'i'
  | 'we'
  | 'you'
  | 'they'
  | 'he-she'
  | 'it'
  | 'team'
  | 'role'
  | 'name'
  | 'thing'
  | 'reader'
  | 'elided'
  | 'none';

export interface Subject {
  readonly kind: SubjectKind;
  /** The whole noun phrase; absent where no word stands for the subject. */
  readonly span?: Span;
  /** Index of the noun or pronoun that the phrase is about; -1 without one. */
  readonly head: number;
}

const nobody: Subject = { kind: 'none', head: -1 };

/** The subject of the main clause: “In May the support team moved it” gives “the support team”. */
export function readSubject(block: Block, sentence: Sentence): Subject {
  const clause = mainClause(block, sentence);
  return clause ? subjectOf(block, sentence, clause) : nobody;
}

/** The subject of one clause. */
export function subjectOf(block: Block, sentence: Sentence, clause: Clause): Subject {
  const tags = readTags(block, sentence);
  const { verb } = clause;
  if (verb.kind === 'imperative') return { kind: 'reader', head: -1 };
  const glued = tags[verb.first] as Tag;
  if (glued.clitic) return phrase(sentence, tags, { first: verb.first, last: verb.first });
  const inverted = invertedSubject(tags, clause);
  if (inverted) return phrase(sentence, tags, inverted);
  const last = beforeVerb(tags, clause);
  if (last < clause.first) return { kind: (tags[verb.first] as Tag).hole ? 'thing' : 'elided', head: -1 };
  const first = phraseStart(tags, clause, last);
  return phrase(sentence, tags, { first, last });
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** “Will the team pay?”: between the auxiliary and the verb. */
function invertedSubject(tags: readonly Tag[], { verb, first }: Clause): Range | undefined {
  const auxiliary = tags[verb.first] as Tag;
  const next = tags[verb.first + 1];
  if (!next || !/^(?:be|have|do|modal)$/.test(auxiliary.kind)) return undefined;
  if (verb.main === verb.first) return verb.first === 0 ? afterCopula(tags) : undefined;
  const opens = verb.first === first || /^(?:wh|subordinator)$/.test(tags[verb.first - 1]?.kind ?? '');
  const asks = tags.slice(first, verb.first).some(({ kind, lower }) => kind === 'wh' || lower === 'how');
  if (!opens && !asks && next.kind !== 'subject') return undefined;
  if (/^(?:adverb|not|be|have|do)$/.test(next.kind) || verb.main <= verb.first + 1) {
    return next.kind === 'subject' ? { first: verb.first + 1, last: verb.first + 1 } : undefined;
  }
  if (next.kind === 'open' && next.forms && !opens) return undefined;
  let last = verb.main - 1;
  while (last > verb.first + 1 && /^(?:adverb|not|be|have)$/.test((tags[last] as Tag).kind)) last--;
  return { first: verb.first + 1, last };
}

/** “Is it late?”, “Is Parcelpoint late?”, “Is the page late?”: a pronoun, a name, or an article and its noun. */
function afterCopula(tags: readonly Tag[]): Range | undefined {
  const kind = tags[1]?.kind ?? '';
  if (/^(?:subject|pronoun)$/.test(kind)) return { first: 1, last: 1 };
  if (kind === 'determiner' && tags[2]?.kind === 'open') return { first: 1, last: 2 };
  let last = 0;
  while (tags[last + 1]?.kind === 'name' && tags[last + 1]?.mark !== 'stop') last++;
  return last > 0 ? { first: 1, last } : undefined;
}

/** The last word before the verb that is no adverb. */
function beforeVerb(tags: readonly Tag[], { verb, first }: Clause): number {
  let at = asideStart(tags, { first, last: verb.first });
  while (
    at >= first &&
    (/^(?:adverb|not)$/.test((tags[at] as Tag).kind) || (at > first && tags[at]?.lower === 'likely'))
  )
    at--;
  if (at >= first && /^(?:subordinator|coordinator)$/.test((tags[at] as Tag).kind)) return first - 1;
  return at;
}

/** Before an aside between two commas or in brackets: “Part of it, of course, is luck”, “the list (of two) is long”. */
function asideStart(tags: readonly Tag[], { first, last }: Range): number {
  const { mark } = tags[last] as Tag;
  if (mark !== 'comma' && mark !== 'stop') return last - 1;
  for (let at = last - 1; at > first + 1 && at > last - 12; at--) {
    if ((tags[at] as Tag).mark === mark) return at - 1;
  }
  return last - 1;
}

/** Back to the comma, conjunction or colon that ends what stands before the subject. */
function phraseStart(tags: readonly Tag[], { first, opener }: Clause, last: number): number {
  let at = last;
  for (; at > first; at--) {
    const tag = tags[at] as Tag;
    if (tag.mark === 'stop') break;
    if (tag.mark === 'comma' && !continuesList(tags, first, at)) break;
    if (tag.kind === 'subject' && at === last) break;
    if (/^(?:it|there|you)$/.test(tag.lower) && at === last) break;
    if (tag.kind === 'subordinator' && tag.lower !== 'than' && tag.lower !== 'as') return at + 1;
  }
  const tag = tags[at] as Tag;
  if (at + 1 < last && tag.lower === 'so' && tags[at + 1]?.lower === 'that') return at + 2;
  if (
    at < last &&
    (tag.kind === 'coordinator' || (opener === tag.lower && tag.kind !== 'wh') || tag.kind === 'adverb')
  )
    return at + 1;
  return at;
}

/** “Sellers, buyers and carriers agreed”: an enumeration, not what goes before the subject. */
function continuesList(tags: readonly Tag[], first: number, at: number): boolean {
  const start = tags[first] as Tag;
  if (
    start.kind === 'preposition' ||
    start.kind === 'subordinator' ||
    start.kind === 'adverb' ||
    start.forms & ING
  )
    return false;
  for (let next = at; next < Math.min(tags.length, at + 5); next++) {
    const { kind, lower } = tags[next] as Tag;
    if (kind === 'coordinator' && lower !== 'but') return true;
  }
  return false;
}

const pronouns: Readonly<Record<string, SubjectKind>> = {
  i: 'i',
  we: 'we',
  you: 'you',
  they: 'they',
  he: 'he-she',
  she: 'he-she',
  it: 'it',
  this: 'it',
  that: 'it',
  these: 'it',
  those: 'it',
  there: 'it',
};

function phrase(sentence: Sentence, tags: readonly Tag[], { first, last }: Range): Subject {
  const words = sentence.words;
  const start =
    first < last && /^(?:preposition)$/.test((tags[first] as Tag).kind)
      ? afterAdjunct(tags, first, last)
      : first;
  const head = headOf(tags, start, last);
  const span = { start: words[start]?.start ?? 0, end: words[last]?.end ?? 0 };
  return { kind: kindOf(tags, start, head), span, head };
}

/** “In May the team moved it”, “By then we had left”: the adjunct has no comma; the subject begins with its article. */
function afterAdjunct(tags: readonly Tag[], first: number, last: number): number {
  for (let at = last; at > first + 1; at--) {
    const tag = tags[at] as Tag;
    if (tag.kind === 'subject' || (tag.kind === 'pronoun' && at === last)) return at;
    if (tag.kind === 'determiner' && tags[at - 1]?.kind !== 'preposition') return at;
  }
  return first;
}

/** The last noun before the first preposition or relative: of “the share of sellers who left”, “share”. */
function headOf(tags: readonly Tag[], first: number, last: number): number {
  let at = first;
  while (at < last) {
    const next = tags[at + 1] as Tag;
    const quantity =
      /^(?:one|some|many|most|all|each|half|none|both|several|few|number)$/.test((tags[at] as Tag).lower) ||
      (tags[at] as Tag).kind === 'number';
    const partitive = next.lower === 'of' && quantity;
    if (
      !partitive &&
      (/^(?:preposition|to|wh|subordinator|coordinator)$/.test(next.kind) ||
        next.mark === 'stop' ||
        next.mark === 'comma')
    )
      break;
    if (next.lower === 'that' || next.lower === 'whose') break;
    // “the changes mentioned below”.
    const participle = next.forms & PARTICIPLE && !(next.forms & (NOMINAL | BASE)) && at > first;
    if (participle && (tags[at] as Tag).kind === 'open') break;
    at++;
  }
  return at;
}

function kindOf(tags: readonly Tag[], first: number, head: number): SubjectKind {
  const tag = tags[head] as Tag;
  const pronoun = pronouns[tag.lower];
  if (pronoun && (first === head || tag.kind === 'subject')) return pronoun;
  if (tag.kind === 'wh' && tag.lower !== 'what' && tag.lower !== 'which') return 'role';
  if (/^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody)$/.test(tag.lower)) return 'role';
  if (tag.lower === 'one' && tags[head - 1]?.lower === 'no') return 'role';
  const noun = tag.lower;
  if (collectives.has(noun)) return 'team';
  if (agentRoles.has(noun)) return 'role';
  return tag.kind === 'name' || isOpeningName(tags, first, head) ? 'name' : 'thing';
}

/** “Ana Ruiz decided”: the first word has a capital in any case, so the second one has to tell. */
const isOpeningName = (tags: readonly Tag[], first: number, head: number): boolean =>
  tags.slice(first, head + 1).every(({ kind }) => kind === 'name');
