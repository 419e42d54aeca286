import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Span, shift } from '../document/span.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { readConditions } from '../evidence/language/condition.ts';
import { subjectOf } from '../evidence/language/subject.ts';
import { saysWhen } from '../evidence/times/time.ts';
import { readRelease } from '../narratives/release.ts';

export const prFutureTense = defineRule({
  id: 'pr-future-tense',
  group: 'press-release',
  summary: 'The release is written on launch day: what customers can do today.',
  why: 'A plan can be agreed to without being thought through. A release as of launch day has to say what there is.',
  scope: 'document',
  severity: 'info',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: 'Blue Parcel «will let» tenants collect parcels at midnight.',
      good: 'Blue Parcel today opened 400 lockers. Tenants collect at any hour.',
    },
    {
      bad: 'The team «plans to launch» lockers in 2027.',
      good: 'Lockers are open in Leeds and York. Hull follows on 1 July 2027.',
    },
  ],
  *check({ outline, found }): Iterable<Problem> {
    const { opening, paragraphs, announced } = readRelease(outline, found);
    if (!announced) return;
    const planned = paragraphs.flatMap(({ block, start }) =>
      plansIn(block).map((plan) => ({
        ...plan,
        span: shift(plan.span, start),
        opens: start === opening?.start,
      })),
    );
    // What follows on a day that is told is news; beside the opening one plan may be a slip.
    const counted = planned.filter(({ dated, opens }) => opens || !dated);
    const [first, ...others] = counted;
    if (!first || (others.length === 0 && !first.opens)) return;
    yield {
      span: first.span,
      message: `What can the customer do today? “${first.text}” is a plan: write the release as of the day in its dateline, and keep the plan for the FAQ.`,
      ...(others.length > 0 && {
        related: others.map(({ span, text }) => ({ span, message: `“${text}” is a plan too.` })),
      }),
    };
  },
});

interface PlanTold {
  readonly span: Span;
  readonly text: string;
  /** The sentence says when. */
  readonly dated: boolean;
}

/** “will let”, “plans to launch”, “is expected to reduce”. */
const future =
  /\b(?:will(?: soon| also| not)?(?: be able to)?|(?:plans?|aims?|intends?|hopes?) to|(?:is|are) (?:going|expected|planned|scheduled|set|due) to) \w+/;

/** The plans of a paragraph: of the company and its product, not what “you” will see. */
const plansIn = perBlock((block: Block): readonly PlanTold[] =>
  block.sentences.flatMap((sentence) => planOf(block, sentence) ?? []),
);

function planOf(block: Block, sentence: Sentence): PlanTold | undefined {
  if (
    sentence.question ||
    block.quotes.some(({ start, end }) => start < sentence.end && sentence.start < end)
  )
    return undefined;
  const match = future.exec(block.prose.slice(sentence.start, sentence.end));
  if (!match || readConditions(block, sentence).length > 0) return undefined;
  const start = sentence.start + match.index;
  // “A carpenter who sends a list by three will find the frame at seven”: what happens each time.
  if (/\b(?:who|whoever|anyone|everyone)\b/i.test(block.prose.slice(sentence.start, start))) return undefined;
  // “…, which will let”: what the product will do is a plan in any clause but a condition.
  const clause = readClauses(block, sentence).find(
    ({ verb, kind }) => sentence.words[verb.first]?.start === start && kind !== 'subordinate',
  );
  if (!clause) return undefined;
  if (subjectOf(block, sentence, clause).kind === 'you') return undefined;
  const span = { start, end: start + match[0].length };
  return { span, text: textAt(block, span), dated: saysWhen(block, sentence) };
}
