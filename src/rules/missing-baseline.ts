import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { aimsWithoutBaseline } from '../engine/aims.ts';
import { bareLevels } from '../engine/bare-levels.ts';
import { claimsAsked } from '../engine/claims.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import type { Movement } from '../evidence/claims/movement.ts';
import type { Quantity } from '../evidence/quantities/quantities.ts';

export const missingBaseline = defineRule({
  id: 'missing-baseline',
  summary: 'A change stands beside the value that it started from, or what it is compared with.',
  why: 'Up 12% can be one order or a thousand. Only the value before tells how much that is.',
  scope: 'document',
  group: 'metrics',
  severity: 'warning',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'In May the new form increased activation by «15 percent».',
      good: 'In May the new form raised activation by 15 percent, from 40% to 46% of sign-ups.',
    },
    {
      kind: 'six-pager',
      bad: 'Delivery time fell «20%» in the spring of 2026.',
      good: 'Delivery time fell 20% in the spring of 2026, compared with the control group.',
    },
    {
      kind: 'six-pager',
      bad: 'Since March 2026 completion has risen to «71%».',
      good: 'In February 54% of visitors completed the form. Since March 2026 completion has risen to 71%.',
    },
  ],
  *check(unit): Iterable<Problem> {
    for (const { passage, movement, start, soft, also } of claimsAsked(unit, 'baseline')) {
      const { block } = passage;
      const value = startless(movement);
      const span = soft ? movement.verb : value;
      yield {
        span: shift(span, start),
        message: `From what? “${textAt(block, movement)}” tells how far and not from where: put the value before beside it.${also}`,
        ...(soft && { level: 'hint' as const }),
        fixes: [
          slot(
            'Add a place for the value before',
            shift({ start: movement.end, end: movement.end }, start),
            movement.to ? ' (from [N])' : ' (from [N] to [M])',
          ),
        ],
      };
    }
    for (const { level, passage, start } of bareLevels(unit)) {
      yield {
        span: shift(level, start),
        code: 'level',
        message: `Is that much? “${textAt(passage.block, level)}” stands alone: put the plan, or the same period before, beside it.`,
        fixes: [
          slot(
            'Add a place for the comparison',
            shift({ start: level.end, end: level.end }, start),
            ' (against [N] in [period])',
          ),
        ],
      };
    }
    for (const { aim, passage, start } of aimsWithoutBaseline(unit)) {
      yield {
        span: shift(aim, start),
        code: 'target',
        level: 'info',
        message: `From what, today? “${textAt(passage.block, aim)}” can be near or far: put the present value beside the target.`,
        fixes: [
          slot(
            'Add a place for the present value',
            shift({ start: aim.end, end: aim.end }, start),
            ' (from [N] today)',
          ),
        ],
      };
    }
  },
});

/** The number whose beginning is missing. */
const startless = ({ by, to, gained, verb }: Movement): Pick<Quantity, 'start' | 'end'> =>
  by ?? to ?? gained ?? verb;
