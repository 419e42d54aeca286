import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { type NamedMetric, undefinedMetricsIn } from '../evidence/claims/undefined.ts';

const naming = blocksWhere((block) => {
  const { defined, measured } = undefinedMetricsIn(block);
  return defined.length > 0 || measured.length > 0;
});

export const undefinedMetric = defineRule({
  id: 'undefined-metric',
  summary: 'A number of engagement, productivity or quality says what was counted.',
  why: 'Everybody measures engagement, and no two measure the same. A number of it says nothing until it is defined.',
  scope: 'document',
  group: 'metrics',
  severity: 'info',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'In May 2026 «engagement» rose from 31% to 36%, because the feed opens first.',
      good: 'Engagement is the share of members who open a plan in a week. In May 2026 engagement rose from 31% to 36%, because the feed opens first.',
    },
  ],
  *check({ document }): Iterable<Problem> {
    const defined = new Set<string>();
    const used = new Map<string, { readonly metric: NamedMetric; readonly start: number }>();
    for (const { block, start } of naming(document)) {
      const { defined: here, measured } = undefinedMetricsIn(block);
      for (const name of here) defined.add(name);
      for (const metric of measured) if (!used.has(metric.name)) used.set(metric.name, { metric, start });
    }
    for (const [name, { metric, start }] of used) {
      if (defined.has(name)) continue;
      yield {
        span: shift(metric, start),
        message: `Measured how? “${textAt(metric.block, metric)}” is another number in each company: say once what is counted, of whom.`,
        fixes: [
          slot(
            'Add a place for the definition',
            shift({ start: metric.end, end: metric.end }, start),
            ' (measured as [metric])',
          ),
        ],
      };
    }
  },
});
