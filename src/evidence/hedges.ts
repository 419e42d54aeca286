import type { Word } from '../document/words.ts';
import { clauseBefore, firstPersonBefore, isConditional, negatedBefore, pastBefore } from './clause.ts';
import { type Genre, isMeasured, type Statement } from './evidence.ts';
import { readModals } from './modals.ts';
import { type PhraseMatch, PhraseSet } from './phrases.ts';
import { appearances, beliefs, chances, extents, intentions } from './words/hedges.ts';

type PhraseFamily = 'belief' | 'appearance' | 'chance' | 'extent' | 'intention';

export type HedgeFamily = PhraseFamily | 'modal';

/** Words that keep a way out. `first` and `last` are indexes into the sentence's words. */
export interface Hedge {
  readonly family: HedgeFamily;
  readonly first: number;
  readonly last: number;
}

const phrases = new PhraseSet<PhraseFamily>([
  ...beliefs.map((term) => [term, 'belief'] as const),
  ...appearances.map((term) => [term, 'appearance'] as const),
  ...chances.map((term) => [term, 'chance'] as const),
  ...extents.map((term) => [term, 'extent'] as const),
  ...intentions.map((term) => [term, 'intention'] as const),
]);

/** The hedges of a sentence, in order, joined where they touch: “could potentially” is one. */
export function readHedges(statement: Statement, genre: Genre): Hedge[] {
  const found = [...readPhrases(statement, genre), ...readModals(statement, genre)];
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

function readPhrases(statement: Statement, genre: Genre): Hedge[] {
  const { block, sentence, evidence } = statement;
  // A number beside it says what the hedge leaves open.
  if (isMeasured(evidence)) return [];
  return phrases
    .matches(block.prose, sentence)
    .filter((match) => !sentence.words[match.first]?.quoted && !negatedBefore(sentence, match.first))
    .filter((match) => hedges[match.value](statement, match, genre))
    .map(({ value, first, last }) => ({ family: value, first, last }));
}

type Reading = (statement: Statement, match: PhraseMatch<PhraseFamily>, genre: Genre) => boolean;

const wordBefore = ({ sentence }: Statement, { first }: { readonly first: number }): string =>
  sentence.words[first - 1]?.lower ?? '';

/** When a phrase of a family really is a hedge, with no number beside it. */
const hedges: Readonly<Record<PhraseFamily, Reading>> = {
  belief: (statement, match) =>
    !isAside(statement, match) &&
    !statement.evidence.dated &&
    !/^(?:why|what)$/.test(wordBefore(statement, match)) &&
    !isConditional(statement.sentence),
  appearance: (statement, match) => wordBefore(statement, match) !== 'how',
  extent: () => true,
  chance: isOpenChance,
  intention: isOpenIntention,
};

/** Not “as likely to”, not “how likely”; not what somebody thought would probably be, or would have been. */
function isOpenChance(statement: Statement, match: PhraseMatch<PhraseFamily>, genre: Genre): boolean {
  const { sentence, evidence } = statement;
  const next = sentence.words[match.last + 1]?.lower ?? '';
  if (/^(?:have|not)$/.test(next) || /^(?:how|as|more|less|equally|not)$/.test(wordBefore(statement, match)))
    return false;
  if (genre === 'story' && pastBefore(sentence, match.first)) return false;
  return !evidence.previous.some(({ period }) => !period);
}

/** In the first person, still to come, and without a date. */
function isOpenIntention(statement: Statement, match: PhraseMatch<PhraseFamily>): boolean {
  const { block, sentence, evidence } = statement;
  const verb = sentence.words[match.first]?.lower ?? '';
  // “we consider it essential” judges; “we will consider it” puts off.
  const ahead = /^(?:will|would|may|might|could|should|to|also|i'll|we'll|then)$/.test(
    wordBefore(statement, match),
  );
  if (/^(?:consider|explore|investigate|look)$/.test(verb) && !ahead) return false;
  const subject = clauseBefore(block.prose, sentence, match.first).slice(-2);
  const others = subject.some((word: Word) => /[^su]s$|^(?:who|they|people|to)$/.test(word.lower));
  return (
    !others &&
    !evidence.dated &&
    !pastBefore(sentence, match.first) &&
    firstPersonBefore(block.prose, sentence, match.first)
  );
}

/** “One is, I believe, still there”: said in passing, between two commas. */
function isAside({ block, sentence }: Statement, { first, last }: { first: number; last: number }): boolean {
  const before = block.prose.slice(sentence.words[first - 1]?.end ?? 0, sentence.words[first]?.start);
  const after = block.prose.slice(sentence.words[last]?.end ?? 0, sentence.words[last + 1]?.start);
  return first > 0 && before.includes(',') && after.includes(',');
}
