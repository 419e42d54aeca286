import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { askingVerbs } from '../words/speech.ts';
import { readTags, type Tag } from './tags.ts';
import { ING } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/**
 * `if` also stands for assuming, provided, in case, as long as and suppose; `when` for whenever, once and as soon as
 * where what follows is not told as past; `inverted` is “should it fail”, “had we known”; `concession` is “even if”,
 * “whether or not”: it holds either way.
 */
export interface Condition {
  readonly kind: 'if' | 'unless' | 'when' | 'inverted' | 'otherwise' | 'concession';
  /** From the conjunction to the end of its clause. */
  readonly span: Span;
  /** Index of the first word of the conjunction. */
  readonly first: number;
}

/** The conditions that a sentence sets. Not “as if”, “if any”, “we asked if”. */
export const readConditions: (block: Block, sentence: Sentence) => readonly Condition[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const verbs = readVerbs(block, sentence);
    const found: Condition[] = [];
    for (let at = 0; at < tags.length; at++) {
      const kind = kindAt({ tags, verbs, question: sentence.question }, at);
      if (!kind) continue;
      const last = kind === 'otherwise' ? at : clauseEnd(tags, verbs, at);
      const end = sentence.words[last]?.end ?? 0;
      const span = {
        start: sentence.words[at]?.start ?? 0,
        end: end + (block.prose.charAt(end) === '%' ? 1 : 0),
      };
      found.push({ kind, first: at, span });
    }
    return found;
  },
);

interface Context {
  readonly tags: readonly Tag[];
  readonly verbs: readonly VerbGroup[];
  readonly question: boolean;
}

const single = new Set(
  'if unless when whenever once whether assuming provided providing suppose supposing otherwise should had were in as so on'.split(
    ' ',
  ),
);

function kindAt(context: Context, at: number): Condition['kind'] | undefined {
  const { tags } = context;
  const { lower, kind } = tags[at] as Tag;
  if (!single.has(lower) || kind === 'name') return undefined;
  const [before = '', earlier = ''] = [tags[at - 1]?.lower, tags[at - 2]?.lower];
  const [next = '', second = ''] = [tags[at + 1]?.lower, tags[at + 2]?.lower];
  switch (lower) {
    case 'if':
      return ifKind(context, at);
    case 'unless':
      return before === 'or' || next !== '' ? 'unless' : undefined;
    case 'otherwise':
      return at === 0 || (tags[at] as Tag).mark !== '' || (/^(?:or|because)$/.test(before) && earlier !== '')
        ? 'otherwise'
        : undefined;
    case 'whether':
      return next === 'or' && second === 'not' && at === 0 ? 'concession' : undefined;
    case 'when':
    case 'whenever':
    case 'once':
      if (before === 'even') return 'concession';
      return isAhead(context, at) ? 'when' : undefined;
    case 'assuming':
    case 'provided':
    case 'providing':
    case 'suppose':
    case 'supposing':
      return isAssumption(tags, at) ? 'if' : undefined;
    case 'should':
    case 'had':
    case 'were':
      return isInverted(context, at) ? 'inverted' : undefined;
    default:
      return phraseKind(tags, at);
  }
}

const opens = (tags: readonly Tag[], at: number): boolean =>
  at === 0 || (tags[at] as Tag).mark !== '' || /^(?:but|and|or)$/.test(tags[at - 1]?.lower ?? '');

const idiom =
  /^(?:any|anything|ever|not|only|so|possible|necessary|needed|applicable|appropriate|desired|nothing)$/;

/** “if so” is a condition; “if any”, “as if”, “if not all” and what somebody asks are none. */
function ifKind({ tags, verbs, question }: Context, at: number): Condition['kind'] | undefined {
  const before = tags[at - 1];
  const next = tags[at + 1];
  const end = !tags[at + 2] || tags[at + 2]?.mark !== '';
  if (!next || before?.lower === 'as' || before?.lower === 'ask') return undefined;
  if (before?.lower === 'even' || tags[at - 2]?.lower === 'regardless') return 'concession';
  // “without checking if”.
  if (before && before.forms & ING && askingVerbs.has(before.lemma)) return undefined;
  if (next.lower === 'so') return 'if';
  // “whether it should, or if it could”.
  if (before?.lower === 'or' && tags.slice(0, at).some(({ lower }) => lower === 'whether')) return undefined;
  if (
    idiom.test(next.lower) &&
    (end || next.lower === 'not' || next.lower === 'any' || next.lower === 'ever')
  ) {
    return next.lower === 'any' && !end && verbs.some(({ first }) => first > at && first < at + 6)
      ? 'if'
      : undefined;
  }
  // “if short”, “if a little late”: concedes, without a verb.
  const asked = verbs.findLast(({ main }) => main < at && main >= at - 3 && !hasMark(tags, main + 1, at));
  const object =
    asked &&
    askingVerbs.has(asked.lemma) &&
    asked.main >= at - (tags[at - 1]?.kind === 'object' || before?.lower === 'out' ? 2 : 1);
  if (object && !(question && asked.lemma === 'happen')) return undefined;
  return /^(?:wondering|unclear|unsure|uncertain|sure|question)$/.test(before?.lower ?? '')
    ? undefined
    : 'if';
}

function hasMark(tags: readonly Tag[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (tags[at]?.mark === 'comma' || tags[at]?.mark === 'stop') return true;
  return false;
}

/** “when it opens, we will …”: its own verb and the other are not in the past. */
function isAhead({ tags, verbs, question }: Context, at: number): boolean {
  if (
    at > 0 &&
    /^(?:at|just|all|know|knows|knew|by|since|only|than|more)$/.test(tags[at - 1]?.lower ?? '') &&
    tags[at]?.lower === 'once'
  )
    return false;
  if ((question && at === 0) || ((tags[at + 1]?.forms ?? 0) & ING) > 0) return false;
  const own = verbs.find(({ kind, first }) => kind === 'finite' && first > at && first < at + 12);
  if (!own || own.tense === 'past' || own.tense === 'past-perfect' || own.modal) return false;
  const others = verbs.filter(
    (verb) => verb !== own && verb.kind !== 'infinitive' && !(verb.first > own.first && verb.main < own.main),
  );
  const asked = verbs.some(({ main, lemma }) => main === at - 1 && askingVerbs.has(lemma));
  const noun = /^(?:time|times|day|days|moment|date|case|cases|point|week|month|year)$/.test(
    tags[at - 1]?.lower ?? '',
  );
  return (
    !asked &&
    !noun &&
    others.length > 0 &&
    others.every(({ tense }) => tense !== 'past' && tense !== 'past-perfect')
  );
}

/** “assuming (that) we launch”, “provided that”, not “we are assuming”, “the page provided”. */
function isAssumption(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1];
  if (!next || !opens(tags, at)) return false;
  if ((tags[at] as Tag).lower.startsWith('provid'))
    return next.lower === 'that' || /^(?:subject|pronoun)$/.test(next.kind);
  return /^(?:subject|pronoun|determiner|number|name|open)$/.test(next.kind);
}

/** “Should it fail, we stop”, “Had we known”, “Were it to fail”: no question, and a subject behind. */
function isInverted({ tags, question, verbs }: Context, at: number): boolean {
  const next = tags[at + 1];
  const first =
    at === 0 || tags[at]?.mark === 'comma' || (at === 1 && /^(?:and|but|or)$/.test(tags[0]?.lower ?? ''));
  if (!next || !first || question || !/^(?:subject|pronoun|determiner|name|number|open)$/.test(next.kind))
    return false;
  if (tags[at]?.lower === 'should') return next.kind !== 'open' || next.forms === 0 || verbs.length > 1;
  const verb = verbs.find((each) => each.first === at);
  if (tags[at]?.lower === 'had') return verb?.tense === 'past-perfect' && verb.main > at + 1;
  return /^(?:subject|pronoun)$/.test(next.kind) && tags[at + 2]?.kind === 'to';
}

/** “in case”, “as long as”, “so long as”, “as soon as”, “on condition that”, “in the event”. */
function phraseKind(tags: readonly Tag[], at: number): Condition['kind'] | undefined {
  const [first, second, third] = tags.slice(at, at + 3).map(({ lower }) => lower);
  const fourth = tags[at + 3];
  if (first === 'in' && second === 'case')
    return third && third !== 'of' && !tags[at + 2]?.mark ? 'if' : undefined;
  if (first === 'in' && second === 'the' && third === 'event')
    return /^(?:that|of)$/.test(fourth?.lower ?? '') ? 'if' : undefined;
  if (first === 'on' && second === 'condition') return 'if';
  // “as long as twelve days” measures.
  const clause = /^(?:subject|pronoun|determiner|name|open)$/.test(fourth?.kind ?? '');
  if (first === 'as' && second === 'soon' && third === 'as') return clause ? 'when' : undefined;
  return /^(?:as|so)$/.test(first ?? '') && second === 'long' && third === 'as' && clause ? 'if' : undefined;
}

/** “If it is late we stop”, “If so it stops”: no comma, but a pronoun behind a word that takes none. */
function startsMain(tags: readonly Tag[], at: number, from: number): boolean {
  const { kind, lower } = tags[at] as Tag;
  const before = tags[at - 1] as Tag;
  if (kind !== 'subject' && lower !== 'it') return false;
  return (
    (before.lower === 'so' && at === 2) ||
    (at > from && /^(?:open|adverb)$/.test(before.kind) && !before.forms)
  );
}

/** The clause ends at the mark after its verb, or at “then”. */
function clauseEnd(tags: readonly Tag[], verbs: readonly VerbGroup[], at: number): number {
  const verb = verbs.find(({ kind, main }) => kind !== 'infinitive' && main > at);
  const from = verb && verb.main < at + 15 ? verb.main + 1 : at + 1;
  for (let next = at + 1; next < tags.length; next++) {
    const { mark, lower, kind } = tags[next] as Tag;
    const told = next >= from || /^(?:subject|pronoun|determiner)$/.test(kind);
    if (at === 0 && startsMain(tags, next, from)) return next - 1;
    if (mark === 'stop' || (mark === 'comma' && told) || (lower === 'then' && next >= from)) return next - 1;
  }
  return tags.length - 1;
}
