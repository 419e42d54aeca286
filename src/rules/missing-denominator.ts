import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { claimsAsked } from '../engine/claims.ts';
import { slot } from '../engine/fixes.ts';
import { type OpenPart, openParts } from '../engine/parts.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

export const missingDenominator = defineRule({
  id: 'missing-denominator',
  summary: 'A count stands beside its whole, a percentage beside what it is a share of.',
  why: 'Three hundred complaints are many in a thousand orders and few in a million.',
  scope: 'document',
  group: 'metrics',
  severity: 'info',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'In May the release caused «300 complaints».',
      good: 'In May the release caused 300 complaints in 1.2 million orders, or 2.5 per 10,000.',
    },
    {
      kind: 'six-pager',
      bad: 'In a test with 5 people in May, «60%» preferred the new page.',
      good: 'In a test with 5 people in May, 3 of 5 preferred the new page.',
    },
    {
      kind: 'six-pager',
      bad: 'In 2025 we reduced similar delays by «40 percent».',
      good: 'In 2025 launch delays fell from 5 of 12 launches to 3 of 12.',
    },
  ],
  *check(unit): Iterable<Problem> {
    for (const { passage, movement, start, also } of claimsAsked(unit, 'denominator')) {
      const { by } = movement;
      if (!by) continue;
      yield {
        span: shift(by, start),
        message: `Out of how many? “${textAt(passage.block, by)}” of a few events is chance: give their number before and after, of all there could have been.${also}`,
        fixes: [
          slot(
            'Add a place for the counts',
            shift({ start: movement.end, end: movement.end }, start),
            ' (from [N of M] to [N of M])',
          ),
        ],
      };
    }
    for (const part of openParts(unit)) yield partProblem(part);
  },
});

function partProblem({ part, passage, start }: OpenPart): Problem {
  const quoted = textAt(passage.block, part);
  const message = {
    count: `Out of how many? “${quoted}” needs its whole: the orders, visits or hours that it is a part of.`,
    share: `Of whom? “${quoted}” is a share of nobody in particular: say of how many, and who they were.`,
    unsized: `Out of how many? “${quoted}” was asked or counted of some: give their number beside it.`,
    time: `Out of how many? “${quoted} of the time” counts nothing: give how often, and of how many.`,
    sample: `How many people is that? “${quoted}” of so few is a count: give it as one.`,
  }[part.code];
  const text = {
    count: ' in [N]',
    share: ' of [N]',
    unsized: ' (of [N])',
    time: ' ([N of M])',
    sample: '[N of M]',
  }[part.code];
  const span = part.code === 'sample' ? part : { start: part.end, end: part.end };
  return {
    span: shift(part, start),
    code: part.code,
    message,
    fixes: [slot('Add a place for the whole', shift(span, start), text)],
  };
}
