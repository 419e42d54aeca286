import type { Block } from '../document/block.ts';
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

/** A text of fewer words, with nothing of the kind, is a piece of a draft. */
const leastWords = 60;

type Kept = 'appendix' | 'table' | 'figure';

const isOf: Readonly<Record<Kept, (block: Block) => boolean>> = {
  appendix: ({ kind, source }) => kind === 'heading' && /appendix/i.test(source),
  table: ({ kind }) => kind === 'table',
  figure: ({ source }) => source.includes('!['),
};

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
  *check({ document, words }): Iterable<Problem> {
    const { blocks } = document;
    for (const { start, end, to } of deadReferences(document)) {
      // What is quoted from a draft has its appendix there.
      if (
        words < leastWords &&
        /^(?:appendix|table|figure)$/.test(to) &&
        !blocks.some(({ block }) => isOf[to as Kept](block))
      )
        continue;
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
