import { firstPersonBefore, isConditional, negatedBefore } from './clause.ts';
import type { Genre, Statement } from './evidence.ts';
import { type Hedge, type HedgeFamily, hedgePhrases, type PhraseFamily } from './hedge-phrases.ts';
import { readSubject } from './language/subject.ts';
import { type PhraseMatch, PhraseSet } from './phrases.ts';
import { saysWhen } from './times/time.ts';
import { givenNames } from './words/given-names.ts';

/** The hedges that a number beside them does not settle: a hope, a doubtful judgment, a promise that is emptied. */
export const hedgesBesideNumbers = (statement: Statement, genre: Genre): readonly Hedge[] => [
  ...hopesFor(statement),
  ...colleaguesHopes(statement),
  ...judgmentsIn(statement),
  ...doubtsIn(statement),
  ...emptiedPromises(statement, genre),
];

const hopes = new PhraseSet([
  ['i hope', 0],
  ['i would expect', 0],
  ['i would hope', 0],
  ["i'd expect", 0],
  ["i'd hope", 0],
  ['we hope', 0],
  ['we would expect', 0],
  ['we would hope', 0],
  ["we'd expect", 0],
  ["we'd hope", 0],
]);

/** “It is probably sensible to start with three”: the doubt is about the judgment, and no number settles it. */
const doubtfulJudgment =
  /^(?:best|better|enough|fair|fine|good|right|reasonable|safe|sensible|true|wise|worth|wrong)$/;

function judgmentsIn({ block, sentence }: Statement): Hedge[] {
  return hedgePhrases
    .matches(block.prose, sentence)
    .filter(({ value, first, last }) => {
      if (value !== 'chance' || sentence.words[first]?.quoted) return false;
      const [next, second] = sentence.words.slice(last + 1, last + 3).map(({ lower }) => lower);
      return doubtfulJudgment.test(next ?? '') || (next === 'the' && doubtfulJudgment.test(second ?? ''));
    })
    .map(({ first, last }) => ({ family: 'chance' as const, first, last }));
}

const doubts = new PhraseSet<HedgeFamily>([
  ['arguably', 'chance'],
  ['i suppose', 'belief'],
  ['in a sense', 'extent'],
  ['in some sense', 'extent'],
  ['to a degree', 'extent'],
  ['to some degree', 'extent'],
  ['we suppose', 'belief'],
]);

/** “The leak was arguably in the ring main: it lost 0.6 bar”: the number speaks for it, and the word takes it back. */
const doubtsIn = ({ block, sentence }: Statement): Hedge[] =>
  doubts
    .matches(block.prose, sentence)
    .filter(({ first }) => !sentence.words[first]?.quoted && !negatedBefore(sentence, first))
    .map(({ value, first, last }) => ({ family: value, first, last }));

/** “We hope that 65% will finish”: said of a number to come, and of none that was reached. */
function hopesFor(statement: Statement): Hedge[] {
  const { block, sentence, evidence } = statement;
  const numbered = evidence.quantities.some(({ period, kind }) => !period && kind !== 'currency');
  return (
    hopes
      .matches(block.prose, sentence)
      .filter(({ first, last }) => !sentence.words[first]?.quoted && last < sentence.words.length - 1)
      .filter(({ first }) => !negatedBefore(sentence, first))
      .filter((match) => numbered || wouldHope(statement, match))
      // “We would expect 14,000” forecasts; “I’d expect us to be back at 97%” hopes.
      .filter(
        ({ last }) =>
          sentence.words[last]?.lower !== 'expect' ||
          /^(?:it|them|this|to|us)$/.test(sentence.words[last + 1]?.lower ?? ''),
      )
      .map(({ first, last }) => ({ family: 'belief' as const, first, last }))
  );
}

/** “I would hope that it holds this week”: neither the day nor a number beside it makes a forecast of it. */
export const wouldHope = ({ sentence: { words } }: Statement, { first, last }: Words): boolean =>
  words[last]?.lower === 'hope' && /would$|'d$/.test(words[last - 1]?.lower ?? words[first]?.lower ?? '');

interface Words {
  readonly first: number;
  readonly last: number;
}

const colleagueHopes = new PhraseSet([
  ['hopes to', 0],
  ['is hoping to', 0],
]);

/** “Priya Nair hopes to sign the last three of 22”: a person of ours has promised nothing, and no day. */
function colleaguesHopes({ block, sentence }: Statement): Hedge[] {
  if (saysWhen(block, sentence)) return [];
  const { kind, span } = readSubject(block, sentence);
  const name = sentence.words.find(({ start }) => start === span?.start)?.lower ?? '';
  if (kind !== 'team' && !(kind === 'name' && givenNames.has(name))) return [];
  return colleagueHopes
    .matches(block.prose, sentence)
    .filter(({ first }) => !sentence.words[first]?.quoted)
    .map(({ first, last }) => ({ family: 'intention' as const, first, last }));
}

/** What empties a promise with a number in it: “if it passes 3%, we will consider whether to stop”. */
const emptiedPromises = (statement: Statement, genre: Genre): Hedge[] =>
  hedgePhrases
    .matches(statement.block.prose, statement.sentence)
    .filter(({ value, first }) => value === 'intention' && !statement.sentence.words[first]?.quoted)
    .filter((match) => emptiesPromise(statement, match, genre))
    .map(({ value, first, last }) => ({ family: value, first, last }));

/** The words after which “consider” and “seek to” stand for the deed that was promised. */
const promising = /^(?:will|would|shall|i'll|we'll|i'd|we'd)$/;
const softening =
  /ly$|^(?:also|then|where|when|if|as|possible|practicable|appropriate|necessary|feasible|needed)$/;

/** A rule for a case that comes with a number, in the first person, and then no deed. What was told of the past is none. */
export function emptiesPromise(
  { block, sentence }: Statement,
  match: PhraseMatch<PhraseFamily>,
  genre: Genre,
): boolean {
  if (genre === 'story' || !isConditional(sentence)) return false;
  const verb = sentence.words[match.first]?.lower ?? '';
  if (!/^(?:aim|consider|explore|look|seek|strive|try)$/.test(verb)) return false;
  let at = match.first - 1;
  while (softening.test(sentence.words[at]?.lower ?? '')) at--;
  return promising.test(sentence.words[at]?.lower ?? '') && firstPersonBefore(block.prose, sentence, at + 1);
}
