import { textAt } from '../document/plain-text.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { deadReferences } from '../facts/dead-references.ts';

const lacking = {
  appendix: 'no appendix of that name',
  table: 'no table of that number',
  figure: 'no figure of that number',
  footnote: 'no text to that footnote',
  heading: 'no heading that the link leads to',
} as const;

export const deadReference = defineRule({
  id: 'dead-reference',
  summary: 'An appendix, table, figure, footnote or heading that the text refers to is there.',
  why: 'The proof that a reader is sent to and does not find counts as none.',
  scope: 'document',
  group: 'consistency',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: '# Depot hours\n\nThe costs stand in «Appendix C».\n\n## Appendix A: Returns\n\nReturns by week.',
      good: '# Depot hours\n\nThe returns stand in Appendix A.\n\n## Appendix A: Returns\n\nReturns by week.',
    },
    {
      bad: 'Contacts fell to 31 per 1,000 orders.«[^2]»',
      good: 'Contacts fell to 31 per 1,000 orders.[^2]\n\n[^2]: Contact log, May 2026.',
    },
  ],
  *check({ document }): Iterable<Problem> {
    const { blocks } = document;
    for (const { start, end, to } of deadReferences(document)) {
      const placed = blocks.findLast((each) => each.start <= start);
      const text = placed
        ? textAt(placed.block, { start: start - placed.start, end: end - placed.start })
        : '';
      yield {
        span: { start, end },
        code: to,
        message: `Where is it? “${text}” leads nowhere: the document has ${lacking[to]}.`,
      };
    }
  },
});
