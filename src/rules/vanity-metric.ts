import { textAt } from '../document/plain-text.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readVanity } from '../evidence/claims/vanity.ts';

export const vanityMetric = defineRule({
  id: 'vanity-metric',
  summary: 'A count that can only rise stands beside a measure that can fall.',
  why: 'Downloads add up by themselves. What tells whether the product is any good is who came back.',
  scope: 'sentence',
  group: 'metrics',
  severity: 'info',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'The app passed «50,000 downloads» in its first month.',
      good: 'Of 50,000 downloaders, 18% ordered within seven days.',
    },
    {
      kind: 'six-pager',
      bad: 'We now have «2 million registered users».',
      good: 'The market holds 2 million independent restaurants (Census 2022).',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, context } = unit;
    // A press release may boast; the FAQ breaks the number down.
    if (context.kind === 'prfaq' && context.part === 'press-release') return;
    const vanity = readVanity(unit);
    if (!vanity) return;
    yield {
      span: { start: vanity.start, end: vanity.end },
      message: `What share of them came back? “${textAt(block, vanity)}” can only rise: say what those people did next.`,
      fixes: [
        slot(
          'Add a place for those who came back',
          { start: vanity.end, end: vanity.end },
          ' ([N%] came back within [period])',
        ),
      ],
    };
  },
});
