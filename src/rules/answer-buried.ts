import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { answers, foldedOf, type Opening } from '../evidence/answers/openings.ts';
import { type QuestionShape, shapeOf } from '../evidence/answers/question-shape.ts';
import { evasions, matchesAny } from '../evidence/words/evasions.ts';
import { readSoft } from '../facts/soft-answers.ts';
import {
  type AnswerSentence,
  type Asked,
  perAnswer,
  placeOf,
  readAsked,
  sentencesOf,
} from '../narratives/asked.ts';
import { ownNames } from '../narratives/own-names.ts';

export const answerBuried = defineRule({
  id: 'answer-buried',
  group: 'faq',
  summary:
    'An answer begins with yes, no, the number, the date, the name, or “I don’t know” and when you will.',
  why: 'Who asks wants the answer and then the reasons. An answer that starts elsewhere is read as none.',
  scope: 'document',
  severity: 'info',
  kinds: ['prfaq', 'faq', 'six-pager'],
  options: {},
  examples: [
    {
      kind: 'faq',
      bad: '## FAQ\n\n### Does the locker work without power?\n\n«Power is an important topic.» The locker has two batteries, and yes, it works for 40 hours.',
      good: '## FAQ\n\n### Does the locker work without power?\n\nYes, for 40 hours. It has two batteries.',
    },
    {
      kind: 'faq',
      bad: '## FAQ\n\n### When will it launch in Hull?\n\n«We are working closely with partners in the region.»',
      good: '## FAQ\n\n### When will it launch in Hull?\n\nWe don’t know. The council rules on 4 June 2027.',
    },
  ],
  *check({ outline }): Iterable<Problem> {
    const own = ownNames(outline);
    for (const asked of readAsked(outline)) {
      const problem = asked.asks ? problemOf(asked, own) : undefined;
      if (problem) yield problem;
    }
  },
});

/** The sentence that puts an answer off, and how the question is asked. */
const delayIn = perAnswer(
  (asked): { readonly first: AnswerSentence; readonly shape: QuestionShape } | undefined => {
    const [first, ...rest] = sentencesOf(asked);
    // A list, a table or code answers for itself.
    if (first?.block.kind !== 'paragraph' || first.block.containers.length > 0) return undefined;
    const { sentence } = first;
    // A place that is open in it is asked to be filled.
    if (first.block.slots.some(({ start, end }) => start >= sentence.start && end <= sentence.end))
      return undefined;
    const shape = shapeOf(asked.text);
    const text = foldedOf(first);
    if (text.endsWith(':') || sentence.question || !isPutOff({ shape, text, first, rest }, asked))
      return undefined;
    return { first, shape };
  },
);

function problemOf(asked: Asked, own: ReadonlySet<string>): Problem | undefined {
  const delay = delayIn(asked);
  if (!delay) return undefined;
  const { first, shape } = delay;
  // What sells is told by softball-answer, and more gravely.
  if (readSoft({ ...asked, own, sentences: sentencesOf(asked) })?.sentence === first) return undefined;
  const { block, start } = first;
  const { end } = first.sentence;
  const span = shift({ start, end }, placeOf(asked, block));
  return {
    span,
    code: shape === 'open' ? 'delay' : shape,
    message: `${questions[shape]} “${shorten(textAt(block, { start, end }))}” puts the answer off: ${wanted[shape]}.`,
    fixes: [slot('Begin with the answer', { start: span.start, end: span.start }, stubs[shape])],
  };
}

interface Begun {
  readonly shape: QuestionShape;
  /** The first sentence, folded. */
  readonly text: string;
  readonly first: Opening;
  readonly rest: readonly Opening[];
}

function isPutOff({ shape, text, first, rest }: Begun, { text: question }: Asked): boolean {
  const answered = answers(shape, question, first);
  if (matchesAny(evasions, text)) return !holdsFact(shape, answered, text);
  // “Your own practice’s rate. That is £145.”: what it is, and then the number.
  const short = rest.length > 0 && text.split(' ').length <= 5;
  return !answered && !short && isLost(shape, rest);
}

/** An evasive opening that gives the fact all the same: “We are working on it, for 3 May.” */
function holdsFact(shape: QuestionShape, answered: boolean, text: string): boolean {
  if (/\d/.test(text) || /^(?:yes|no|not|only|never)\b/.test(text)) return true;
  return answered && (shape === 'who' || shape === 'date');
}

/** Who is meant, and under which condition, can be said in too many ways to be missed. */
function isLost(shape: QuestionShape, rest: readonly Opening[]): boolean {
  // One sentence alone is the answer in other words: “The app talks over Bluetooth.”
  if (shape === 'yes-no') return rest.length > 0;
  return shape === 'amount' || shape === 'date';
}

const questions: Readonly<Record<QuestionShape, string>> = {
  'yes-no': 'Is that a yes?',
  amount: 'How much, or how many?',
  date: 'When is that?',
  when: 'When is that?',
  who: 'Who is it?',
  open: 'What is the answer?',
};

const wanted: Readonly<Record<QuestionShape, string>> = {
  'yes-no': 'begin with yes, no, or what it takes; then explain',
  amount: 'begin with the number, or with “I don’t know” and the day on which you will',
  date: 'begin with the date, or with “I don’t know” and the day on which you will',
  when: 'begin with the date or the condition',
  who: 'begin with the name',
  open: 'begin with it; the reasons come after',
};

const stubs: Readonly<Record<QuestionShape, string>> = {
  'yes-no': '[answer]. ',
  amount: '[N]. ',
  date: '[date]. ',
  when: '[date]. ',
  who: '[owner]. ',
  open: '[answer]. ',
};

const shorten = (text: string): string => {
  const words = text.split(' ');
  return words.length <= 12 ? text.replace(/[.!]$/, '') : `${words.slice(0, 10).join(' ')} …`;
};
