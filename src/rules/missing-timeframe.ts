import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { bareRates } from '../engine/bare-rates.ts';
import { claimsAsked } from '../engine/claims.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

export const missingTimeframe = defineRule({
  id: 'missing-timeframe',
  summary: 'A result says over what period it came about.',
  why: 'Fifteen percent in a week and fifteen percent in three years are two different stories.',
  scope: 'document',
  group: 'metrics',
  severity: 'warning',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'The fix «saved $2M» and 4,000 support hours.',
      good: 'Between January and June 2024 the fix saved $2M.',
    },
    {
      kind: 'six-pager',
      bad: 'Churn «went from 9% to 6%», because the invoice now names the meter.',
      good: 'Churn went from 9% to 6% in Q2, because the invoice now names the meter.',
    },
  ],
  *check(unit): Iterable<Problem> {
    for (const { passage, movement, start, soft, also } of claimsAsked(unit, 'timeframe')) {
      const { block, sentence } = passage;
      const end = beforeStop(block, sentence);
      yield {
        span: shift(soft ? movement.verb : movement, start),
        message: `Over what period? “${textAt(block, movement)}” is weighed by its dates: name them here, or where the paragraph begins.${also}`,
        ...(soft && { level: 'hint' as const }),
        fixes: [slot('Add a place for the period', shift({ start: end, end }, start), ' ([period])')],
      };
    }
    for (const { rate, passage, start, trial } of bareRates(unit)) {
      const at = { start: rate.end, end: rate.end };
      yield {
        span: shift(rate, start),
        code: 'rate',
        message: trial
          ? `When, and for how long? “${textAt(passage.block, rate)}” is weighed by its dates: name them here.`
          : `Over what period? “${textAt(passage.block, rate)}” may be a week’s or a year’s: say which, and its dates.`,
        fixes: [
          slot(
            'Add a place for the period',
            shift(at, start),
            trial ? ' from [date] to [date]' : ' [per period]',
          ),
        ],
      };
    }
  },
});
