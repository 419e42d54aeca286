import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { goalsWithoutNumber, type OpenAim, openAims } from '../engine/aims.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import type { KindId } from '../narratives/narrative.ts';

const kinds: readonly KindId[] = [
  'prfaq',
  'six-pager',
  'decision-memo',
  'launch-brief',
  'metrics-narrative',
  'case-study',
  'causal-page',
  'faq',
  'plan-90',
];

export const missingTarget = defineRule({
  id: 'missing-target',
  summary: 'A goal has a number and a date.',
  why: 'Whoever reads the goal first judges all that follows by it. Without a number and a date everything passes.',
  scope: 'document',
  group: 'metrics',
  severity: 'warning',
  kinds,
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'Our «goal is to increase adoption among small sellers».',
      good: 'We aim to reach 30% adoption by 30 June 2026, from 12% today.',
    },
    {
      kind: 'six-pager',
      bad: 'We «aim to reach 30%» adoption.',
      good: 'Non-goal: growth in business accounts.',
    },
    {
      kind: 'six-pager',
      bad: '## «Goals»\n\nBecome the first choice of small clinics and of the nurses who work in them every day.',
      good: '## Goals\n\nRaise the share of clinics that order weekly from 31% to 40% by May 2027.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const bare = goalsWithoutNumber(unit).map(({ section }) => section);
    for (const { heading, title } of bare) {
      const [sentence] = heading?.block.sentences ?? [];
      if (!heading || !sentence) continue;
      yield {
        span: shift(sentence, heading.start),
        code: 'section',
        // Success that nobody can measure stops the meeting; a list of goals may be a list of things to build.
        ...(/success|kpi|okr/i.test(title) && { level: 'error' as const }),
        message: `What value by what date counts as done? “${title}” names no number at all.`,
      };
    }
    const inBare = ({ start }: OpenAim): boolean =>
      bare.some(({ span }) => span.start <= start && start < span.end);
    for (const aim of openAims(unit)) if (!inBare(aim)) yield problemOf(aim);
  },
});

function problemOf({ aim, passage, start }: OpenAim): Problem {
  const { block, sentence } = passage;
  const end = beforeStop(block, sentence);
  const at: Span = shift({ start: end, end }, start);
  const quoted = textAt(block, aim);
  return aim.lacks === 'date'
    ? {
        span: shift(aim, start),
        code: 'date',
        message: `By when? “${quoted}” has a number and no date, so that nobody can say it was missed.`,
        fixes: [slot('Add a place for the date', at, ' by [date]')],
      }
    : {
        span: shift(aim, start),
        code: 'number',
        message: `What value by what date counts as done? “${quoted}” names a direction and no mark.`,
        fixes: [
          slot('Add a place for the value and the date', at, ' (from [baseline] to [target] by [date])'),
        ],
      };
}
