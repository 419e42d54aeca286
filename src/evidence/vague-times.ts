import type { Word } from '../document/words.ts';
import type { Statement } from './evidence.ts';
import { readConditions } from './language/condition.ts';
import { readPlans } from './language/plan.ts';
import { readVerbs } from './language/verbs.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Entry, vagueTimePhrases as phrases, type VagueTimeFamily } from './vague-time-phrases.ts';
import { plans } from './words/vague-times.ts';

/** A time that cannot be put into a calendar. `first` and `last` are indexes into the sentence's words. */
export interface VagueTime {
  readonly family: VagueTimeFamily;
  readonly first: number;
  readonly last: number;
}

/** The vague times of a sentence, in order; none if it says when, or stands in a time that was named before. */
export function readVagueTimes(statement: Statement): VagueTime[] {
  const { block, sentence, evidence } = statement;
  const found = phrases.matches(block.prose, sentence).flatMap((match) => {
    const read = sentence.words[match.first]?.quoted ? undefined : readOne(statement, match);
    return read ? [read] : [];
  });
  if (found.length === 0 || evidence.dated || saysHowLong(statement))
    return found.filter((each) => isOpenOnAnyDay(statement, each));
  return evidence.when ? found.filter(({ family }) => family !== 'past' && family !== 'now') : found;
}

/** “will eventually taint the node after a wait of 5 minutes”: the span is told. */
const saysHowLong = ({ block, sentence }: Statement): boolean =>
  /\b(?:after|within)\b[^.,;:]{0,40}?\b\d+ ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms|s|min|h)\b/i.test(
    block.prose.slice(sentence.start, sentence.end),
  );

/** Before a quarter or a month: any day of it. */
const somePoint = /^(?:at some (?:point|stage)|some ?time)$/;

/** A date beside it answers for none of these: “at some point in Q4”. */
function isOpenOnAnyDay(statement: Statement, { family, first, last }: VagueTime): boolean {
  if (family === 'missing' || family === 'delay') return true;
  const words = statement.sentence.words.slice(first, last + 1).map(({ lower }) => lower);
  return somePoint.test(words.join(' ')) && /^(?:during|in|next|this)$/.test(wordAt(statement, last + 1));
}

function readOne(statement: Statement, match: PhraseMatch<Entry>): VagueTime | undefined {
  const { first, last, value } = match;
  switch (value) {
    case 'none':
      return undefined;
    case 'planned':
      return isPlanned(statement, match) ? { family: 'future', first, last } : undefined;
    case 'repeated':
      return isPlanned(statement, match) ? { family: 'rate', first, last } : undefined;
    case 'of-plan': {
      const plan = statement.sentence.words[last + 1];
      return plan && plans.has(plan.lower) ? { family: 'horizon', first, last: last + 1 } : undefined;
    }
    case 'past':
      return isPast(statement, match) ? { family: value, first, last } : undefined;
    case 'future':
      return isAhead(statement, match) ? { family: value, first, last } : undefined;
    case 'delay':
      // “often days after: a median of nine”.
      return statement.evidence.quantities.length > 0 ? undefined : { family: value, first, last };
    case 'missing':
      return isMissing(statement, match) ? { family: value, first, last } : undefined;
    case 'now':
      // “the currently active notices”: tells which ones.
      return /^(?:the|a|an|each|every|any|all|no)$/.test(wordAt(statement, first - 1))
        ? undefined
        : { family: value, first, last };
    default:
      return { family: value, first, last };
  }
}

const wordAt = ({ sentence }: Statement, at: number): string => sentence.words[at]?.lower ?? '';

/** “in the past three weeks” counts; “in the past tense” is none. */
function isPast({ block, sentence }: Statement, { first, last }: PhraseMatch<Entry>): boolean {
  const { words } = sentence;
  if (words[last]?.lower !== 'past') return true;
  const next = words[last + 1];
  if (first > 0 && /^(?:than|as)$/.test(words[first - 1]?.lower ?? '')) return false;
  return !next || /[,;:.)—]/.test(block.prose.slice(words[last]?.end, next.start)) || next.lower === 'and';
}

/** Somebody will do it: in the future, and not what happens under a condition or happened long ago. */
function isPlanned(statement: Statement, match: PhraseMatch<Entry>): boolean {
  const { block, sentence } = statement;
  const { first } = match;
  const { words } = sentence;
  if (
    /^(?:as|how|so|more|that|and|than|years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/.test(
      wordAt(statement, first - 1),
    )
  )
    return false;
  if (isOfThing(words, first) || (wordAt(statement, first) === 'quickly' && !isPromised(statement, match)))
    return false;
  if (readPlans(block, sentence).length > 0) return true;
  // What a thing will do is told by its nature, unless it is put off: “the page will load quickly”.
  const putOff = /^(?:eventually|later)$/.test(wordAt(statement, first));
  return putOff && readVerbs(block, sentence).some(({ tense }) => tense === 'future');
}

/** “we will quickly fix it”, “we will answer quickly.”; not “so that nurses can quickly scan it”. */
function isPromised({ block, sentence }: Statement, { first, last }: PhraseMatch<Entry>): boolean {
  if (/^(?:will|shall|i'll|we'll)$/.test(sentence.words[first - 1]?.lower ?? '')) return true;
  return /^\s*(?:[.,;:!)]|$)/.test(block.prose.slice(sentence.words[last]?.end, sentence.end));
}

/** Of “soon” and its like: what was soon in a story was soon. */
function isAhead({ block, sentence }: Statement, { first, last }: PhraseMatch<Entry>): boolean {
  const { words } = sentence;
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:as|so|how|too|that)$/.test(before) || isOfThing(sentence.words, first)) return false;
  if (
    /^(?:soon|shortly|someday|future)$/.test(words[last]?.lower ?? '') &&
    readConditions(block, sentence).length > 0
  )
    return false;
  const tenses = readVerbs(block, sentence).filter(({ kind }) => kind === 'finite');
  return tenses.length === 0 || tenses.some(({ tense }) => tense !== 'past' && tense !== 'past-perfect');
}

/** “nodes that will expire soon”: tells which ones, and plans nothing. */
const isOfThing = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:that|which|who)$/.test(lower));

/** A date that is still to come, and no list of things to be decided by somebody. */
function isMissing(statement: Statement, { first, last }: PhraseMatch<Entry>): boolean {
  const { block, sentence } = statement;
  const text = block.prose.slice(sentence.words[first]?.start, sentence.words[last]?.end);
  if (/^todo/i.test(text)) return text === 'TODO';
  // “to be decided by the board” names who decides; “the order to be confirmed” is a state.
  const next = sentence.words[last + 1];
  return first === last || !next || /[,;:.)]/.test(block.prose.slice(sentence.words[last]?.end, next.start));
}
