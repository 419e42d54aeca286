import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { Word } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { readChange } from '../evidence/changes.ts';
import { isConditional } from '../evidence/clause.ts';
import { isChangeMeasured } from '../evidence/evidence.ts';
import { outright } from '../evidence/outright.ts';
import { type Distance, distanceIn } from '../evidence/spreads.ts';
import { unmeasuredDifference } from '../evidence/words/outright.ts';

export const unmeasuredChange = defineRule({
  id: 'unmeasured-change',
  summary: 'A sentence that claims a change says from what, to what, and over what period.',
  why: 'Readers can weigh “from 9 days to 2” against its cost. “Much faster” they can only believe.',
  scope: 'sentence',
  group: 'vague',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'Checkout became «significantly faster» after the redesign.',
      good: 'Checkout p90 fell from 4.1 s to 1.9 s in the six weeks after the redesign.',
    },
    {
      bad: 'The change «improved seller satisfaction» and boosted engagement.',
      good: 'The lift was statistically significant (p = 0.01, 52,000 sessions).',
    },
    {
      bad: 'Returns have «declined steadily» since the spring.',
      good: 'We declined the vendor’s offer because it tied us to one carrier.',
    },
    {
      bad: 'The new flow «reduces the time» to first order.',
      good: 'The new flow reduces the time to first order from 9 days to 2.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, evidence, context } = unit;
    // A tenet says what is chosen, and not what was reached.
    if (sentence.question || context.role === 'tenets' || isConditional(sentence)) return;
    const distance = distanceIn(block, sentence);
    if (distance) {
      const { kind, span } = distance;
      const at = sentence.words.findIndex(({ start }) => start >= span.start);
      if (!isChangeMeasured(evidence, kind === 'spread' ? at : -1)) yield distanceProblem(unit, distance);
      return;
    }
    const difference = differenceIn(unit);
    if (difference) {
      yield differenceProblem(unit, difference);
      return;
    }
    const change = readChange(unit);
    if (
      change &&
      /\beven (?:when|if)\b/.test(block.prose.slice(sentence.start, sentence.words[change.first]?.start))
    )
      return;
    // “we cut two cars to save money” tells why, in a story of what was done.
    if (change && unit.genre === 'story' && sentence.words[change.first - 1]?.lower === 'to') return;
    if (!change || isChangeMeasured(evidence, change.first) || isOfPeople(sentence, change.last)) return;
    const span = {
      start: (sentence.words[change.first] as Word).start,
      end: (sentence.words[change.last] as Word).end,
    };
    const quoted = textAt(block, span);
    const compares = sentence.words.slice(change.last).some((word) => word.lower === 'than');
    const end = beforeStop(block, sentence);
    yield {
      span,
      message: compares
        ? `By how much? “${quoted}” compares without a number: give both values.`
        : `From what, to what, by when? “${quoted}” gives no number, so the reader has to take your word for it.`,
      fixes: [slot('Add a place for the numbers', { start: end, end }, ' (from [N] to [N], [period])')],
    };
  },
});

/** A comparison with another time or the thing before, in a sentence that measures nothing. */
function differenceIn(unit: SentenceUnit): Span | undefined {
  const { quantities, next, previous, referred } = unit.evidence;
  const measured = quantities.some(
    ({ kind, period, of }) => !period && (kind !== 'count' || of !== undefined),
  );
  if (measured || [...next, ...previous, ...referred].some(({ period }) => !period)) return undefined;
  return outright(unit, unmeasuredDifference);
}

function differenceProblem({ block, sentence }: SentenceUnit, span: Span): Problem {
  const end = beforeStop(block, sentence);
  return {
    span,
    code: 'difference',
    message: `By how much? “${textAt(block, span)}” compares without a number: give both values.`,
    fixes: [slot('Add a place for the numbers', { start: end, end }, ' (from [N] to [N], [period])')],
  };
}

function distanceProblem({ block, sentence }: SentenceUnit, { kind, span }: Distance): Problem {
  const quoted = textAt(block, span);
  const end = beforeStop(block, sentence);
  const spread = kind === 'spread';
  return {
    span,
    message: spread
      ? `From what to what? “${quoted}” names none of the values: give the lowest and the highest.`
      : `By how much? “${quoted}” says which way and not how far: give both values.`,
    fixes: [
      slot(
        'Add a place for the numbers',
        { start: end, end },
        spread ? ' (from [N] to [N])' : ' ([N] against [N])',
      ),
    ],
  };
}

/** “She knows the field better than I do”: nobody is to be measured. */
const isOfPeople = ({ words }: Sentence, last: number): boolean =>
  words
    .slice(last + 1, last + 4)
    .some(
      ({ lower }, at, near) =>
        lower === 'than' && /^(?:i|me|we|us|he|him|she|her|they|them|you)$/.test(near[at + 1]?.lower ?? ''),
    );
