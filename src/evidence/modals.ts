import { clauseBefore, isConditional, pastBefore } from './clause.ts';
import type { Genre, Statement } from './evidence.ts';
import type { Hedge } from './hedge-phrases.ts';
import { benefits, persons, undertakings } from './words/verbs.ts';

/** A modal verb and what stands around it. */
interface Modal {
  readonly text: string;
  /** The verb it goes with, adverbs skipped; `be able` as one. */
  readonly verb: string;
  /** A person, named or not, is the subject. */
  readonly person: boolean;
  /** The writers themselves are the subject. */
  readonly own: boolean;
  /** Something past stands before it: “I knew that they would”. */
  readonly past: boolean;
}

/** Modals in main clauses that promise an effect, with no condition and no number in the sentence. */
export function readModals(statement: Statement, genre: Genre): Hedge[] {
  const { sentence, evidence } = statement;
  // “at worst it could cause an outage” sets the limit of a risk.
  if (isConditional(sentence) || evidence.quantities.some(({ period }) => !period)) return [];
  if (sentence.words.some(({ lower }, at) => lower === 'worst' && sentence.words[at - 1]?.lower !== 'the'))
    return [];
  return sentence.words.flatMap((_, at) => {
    const hedge = modalAt(statement, at, genre);
    return hedge ? [hedge] : [];
  });
}

function modalAt(statement: Statement, at: number, genre: Genre): Hedge | undefined {
  const { words } = statement.sentence;
  const word = words[at];
  if (!word || word.quoted || word.joined || !/^(?:should|could|might|may|would)$/.test(word.lower))
    return undefined;
  // The month has a capital in the middle of a sentence.
  if (word.text === 'May' && at > 0) return undefined;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (/^(?:not|have|)$|n't$/.test(next)) return undefined;
  if (/^(?:so|that|who|which|whether|what|how|where|when|why|than)$/.test(before)) return undefined;
  if (genre === 'story') return storyModal(statement, at);
  if (isStack(next, words[at + 2]?.lower)) return { family: 'modal', first: at, last: at + 1 };
  return proposalModal(statement, at);
}

/** “could potentially”, “may or may not”. */
function isStack(next: string, second = ''): boolean {
  return (
    /^(?:potentially|possibly|perhaps|probably|eventually)$/.test(next) || (next === 'or' && second === 'may')
  );
}

/** The question asks what happened. “Every Friday I would”, “next time I would” tell what did, or was learned. */
function storyModal({ sentence }: Statement, at: number): Hedge | undefined {
  const { words } = sentence;
  const own = /^(?:i|we)$/.test(words[at - 1]?.lower ?? '');
  const softened = /^(?:like|now|still|do|change|ask|never|rather)$/.test(words[at + 1]?.lower ?? '');
  if (words[at]?.lower !== 'would' || !own || softened || pastBefore(sentence, words.length))
    return undefined;
  // “I am confident that I would bring it to you” closes the story, and tells nothing of it.
  if (words.slice(0, at).some(({ lower }) => /^(?:confident|sure|certain|believe|think)$/.test(lower)))
    return undefined;
  const recurs = words.some((word) => habit.test(word.lower));
  return recurs ? undefined : { family: 'modal', first: at - 1, last: at };
}

const habit =
  /^(?:every|each|often|always|usually|sometimes|whenever|mornings?|evenings?|nights?|days|weeks|next|again|hindsight|differently|today)$/;

function proposalModal(statement: Statement, at: number): Hedge | undefined {
  const { block, sentence } = statement;
  const { words } = sentence;
  const next = words[at + 1]?.lower ?? '';
  const able = next === 'be' && words[at + 2]?.lower === 'able';
  const adverb = !able && /^(?:also|even|still|further|\w+ly)$/.test(next) ? 1 : 0;
  const clause = clauseBefore(block.prose, sentence, at);
  const subject = clause.filter((word) => !/^(?:also|then|still|now)$/.test(word.lower)).at(-1)?.lower ?? '';
  const modal = {
    text: words[at]?.lower ?? '',
    verb: able ? 'be able' : (words[at + 1 + adverb]?.lower ?? ''),
    person: subject === '' || persons.has(subject),
    own: subject === 'we' || (subject === 'team' && clause.length < 4),
    past: pastBefore(sentence, at),
  };
  // “because it could help” gives a reason in passing.
  const aside = clause.some((word) => /^(?:so|because|that|who|which|where|when)$/.test(word.lower));
  if (modal.text === 'could' && aside) return undefined;
  return promises(modal) ? { family: 'modal', first: at, last: able ? at + 2 : at + 1 + adverb } : undefined;
}

/** Of a person, “should” is advice, “may” permission and “could” ability; of a thing they promise a gain. */
function promises({ text, verb, person, past, own }: Modal): boolean {
  const gain = benefits.has(verb);
  // “nurses should be able to swap” asks for it; “we should be able to” doubts.
  if (verb === 'be able') return text !== 'could' && !past && (text !== 'should' || own);
  const seen = /^(?:see|expect|benefit)$/.test(verb);
  switch (text) {
    case 'should':
      return (gain || seen) && (!person || seen);
    case 'could':
      return gain && !past && !person && !seen;
    case 'may':
      return person ? own && undertakings.has(verb) : gain;
    // “bakers would then pay” follows from a condition that was told before.
    case 'would':
      return gain && !person && !past;
    default:
      return person ? own && undertakings.has(verb) && !past : !past && !idle.test(verb);
  }
}

/** “might be flagged”, “might include”: what is possible in a design, and no promise. */
const idle =
  /^(?:apply|appear|be|contain|exist|happen|include|look|mean|need|occur|refer|require|seem|still|want)$/;
