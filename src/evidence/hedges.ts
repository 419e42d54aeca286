import type { Word } from '../document/words.ts';
import { clauseBefore, firstPersonBefore, isConditional, negatedBefore, pastBefore } from './clause.ts';
import { namesCode } from './code.ts';
import { type Genre, isMeasured, type Statement } from './evidence.ts';
import { type Hedge, type HedgeFamily, hedgePhrases, type PhraseFamily } from './hedge-phrases.ts';
import { emptiesPromise, hedgesBesideNumbers, wouldHope } from './hedges-beside-numbers.ts';
import { readNorms } from './language/norm.ts';
import { readSubject } from './language/subject.ts';
import { readModals } from './modals.ts';
import type { PhraseMatch } from './phrases.ts';

/** The hedges of a sentence, in order, joined where they touch: “could potentially” is one. */
export function readHedges(statement: Statement, genre: Genre): Hedge[] {
  const found = [...readPhrases(statement, genre), ...readModals(statement, genre)].filter(
    ({ family }) => !ofDesign.has(family) || !namesCode(statement),
  );
  const joined: Hedge[] = [];
  for (const each of found.sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && each.first <= last.last + 1) {
      joined[joined.length - 1] = { ...last, last: Math.max(last.last, each.last) };
    } else {
      joined.push(each);
    }
  }
  return joined;
}

/** What a sentence about code says of it is how it behaves, and no way out: “`size` may be null where possible”. */
const ofDesign: ReadonlySet<HedgeFamily> = new Set(['appearance', 'chance', 'extent', 'modal']);

function readPhrases(statement: Statement, genre: Genre): Hedge[] {
  const { block, sentence, evidence } = statement;
  // A number beside it says what the hedge leaves open; a hope with a number is no goal yet.
  if (isMeasured(evidence)) return [...hedgesBesideNumbers(statement, genre)];
  const possible = sentence.words.flatMap((_, at) => asPossible(sentence.words, at) ?? []);
  const listed = hedgePhrases
    .matches(block.prose, sentence)
    .filter((match) => !sentence.words[match.first]?.quoted && !negatedBefore(sentence, match.first))
    .filter((match) => hedges[match.value](statement, match, genre))
    .map(({ value, first, last }) => ({ family: value, first, last }));
  return [
    ...listed,
    ...possible,
    ...hedgesBesideNumbers(statement, genre).filter(({ first }) =>
      listed.every((each) => each.first !== first),
    ),
  ];
}

/** “as targeted as possible”: a wish; “as soon as possible” is a time. */
function asPossible(words: readonly Word[], at: number): Hedge | undefined {
  const [as, how, again, possible] = words.slice(at, at + 4);
  if (as?.lower !== 'as' || again?.lower !== 'as' || possible?.lower !== 'possible' || as.quoted)
    return undefined;
  if (/^(?:soon|quickly|early|far|much|long)$/.test(how?.lower ?? '')) return undefined;
  return { family: 'extent', first: at, last: at + 3 };
}

type Reading = (statement: Statement, match: PhraseMatch<PhraseFamily>, genre: Genre) => boolean;

const wordBefore = ({ sentence }: Statement, { first }: { readonly first: number }): string =>
  sentence.words[first - 1]?.lower ?? '';

/** When a phrase of a family really is a hedge, with no number beside it. */
const hedges: Readonly<Record<PhraseFamily, Reading>> = {
  belief: (statement, match) =>
    !isAside(statement, match) &&
    !isNoBelief(statement, match) &&
    (!statement.evidence.dated || wouldHope(statement, match)) &&
    !/^(?:why|what)$/.test(wordBefore(statement, match)) &&
    !isConditional(statement.sentence),
  appearance: (statement, match) => wordBefore(statement, match) !== 'how',
  // “The operator must retry where possible”: a rule, with its condition.
  extent: (statement, match) =>
    readNorms(statement.block, statement.sentence).length === 0 && !isHowItWorks(statement, match),
  chance: isOpenChance,
  intention: (statement, match, genre) =>
    isOpenIntention(statement, match) || emptiesPromise(statement, match, genre),
};

/** “The plugin maps ids to columns as needed”, “teams can remove it as needed”: how a thing works, or what somebody is free to do. */
function isHowItWorks({ block, sentence }: Statement, { first, last }: PhraseMatch<PhraseFamily>): boolean {
  const words = sentence.words.slice(first, last + 1).map(({ lower }) => lower);
  if (!/^(?:as|where) (?:needed|necessary|appropriate)$/.test(words.join(' '))) return false;
  const before = block.prose.slice(sentence.start, sentence.words[first]?.start);
  if (/\b(?:able|free|can|flexibility|allow(?:s|ed|ing)?|lets?|enables?) /i.test(before)) return true;
  const { kind } = readSubject(block, sentence);
  // Of a sentence whose subject cannot be told, it is not known that anybody puts something off.
  return /^(?:thing|it|name)$/.test(kind) || (kind === 'none' && sentence.words.length > 6);
}

/** “I think about it often”, “we expect to bring the proposal then”: no belief, but a deed. */
function isNoBelief({ sentence: { words } }: Statement, { last }: { readonly last: number }): boolean {
  const next = words[last + 1]?.lower ?? '';
  if (/^(?:about|of|back|over|through|for)$/.test(next)) return true;
  // “I believe this is right”: what is asked for, and no forecast.
  if (
    /^(?:this|it|that)$/.test(next) &&
    /^(?:is|was)$/.test(words[last + 2]?.lower ?? '') &&
    /^(?:right|wrong|worth|the)$/.test(words[last + 3]?.lower ?? '')
  )
    return true;
  return (
    words[last]?.lower === 'expect' &&
    next === 'to' &&
    !/^(?:attract|be|cut|gain|get|grow|have|improve|increase|lose|reach|reduce|save|see)$/.test(
      words[last + 2]?.lower ?? '',
    )
  );
}

/** Not “as likely to”, not “how likely”; not what somebody thought would probably be, or would have been. */
function isOpenChance(statement: Statement, match: PhraseMatch<PhraseFamily>, genre: Genre): boolean {
  const { sentence, evidence } = statement;
  const next = sentence.words[match.last + 1]?.lower ?? '';
  // “perhaps most dramatically” grades.
  if (
    (/^(?:have|not|most|more|less)$/.test(next) && sentence.words[match.last]?.lower !== 'that') ||
    /^(?:how|as|more|less|equally|not)$/.test(wordBefore(statement, match))
  )
    return false;
  if (genre === 'story' && pastBefore(sentence, match.first)) return false;
  // “if a structure could potentially define it”: the condition, and no forecast.
  if (clauseBefore(statement.block.prose, sentence, match.first).some(({ lower }) => supposes.test(lower)))
    return false;
  return !evidence.previous.some(({ period }) => !period);
}

const supposes = /^(?:if|unless|whether)$/;

/** In the first person, still to come, and without a date. */
function isOpenIntention(statement: Statement, match: PhraseMatch<PhraseFamily>): boolean {
  const { block, sentence, evidence } = statement;
  const verb = sentence.words[match.first]?.lower ?? '';
  // “we consider it essential” judges; “we will consider it” puts off.
  const ahead = /^(?:will|would|may|might|could|should|to|also|i'll|we'll|then)$/.test(
    wordBefore(statement, match),
  );
  if (/^(?:consider|explore|investigate|look)$/.test(verb) && !ahead) return false;
  // “we will look at it again in May”: a second look.
  if (
    verb === 'look' &&
    sentence.words.slice(match.last, match.last + 5).some(({ lower }) => lower === 'again')
  )
    return false;
  const subject = clauseBefore(block.prose, sentence, match.first).slice(-2);
  const others = subject.some((word: Word) => /[^su]s$|^(?:who|they|people|to)$/.test(word.lower));
  return (
    !others &&
    !evidence.dated &&
    !isConditional(sentence) &&
    !pastBefore(sentence, match.first) &&
    firstPersonBefore(block.prose, sentence, match.first)
  );
}

/** “One is, I believe, still there”: said in passing, between two commas. */
function isAside({ block, sentence }: Statement, { first, last }: { first: number; last: number }): boolean {
  const before = block.prose.slice(sentence.words[first - 1]?.end ?? 0, sentence.words[first]?.start);
  const after = block.prose.slice(sentence.words[last]?.end ?? 0, sentence.words[last + 1]?.start);
  // “without me leading them, I hope.”
  return first > 0 && before.includes(',') && (after.includes(',') || last === sentence.words.length - 1);
}
