import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { openExternals } from '../engine/externals.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

export const missingSource = defineRule({
  id: 'missing-source',
  summary: 'A number about customers at large, a market or a competitor says where it comes from.',
  why: 'A reader can check your own books by asking you. What you have read somewhere, they can only check there.',
  scope: 'document',
  group: 'metrics',
  severity: 'info',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'Shoppers abandon «70%» of carts.',
      good: 'Shoppers abandoned 70% of carts in our March 2025 checkout logs (n = 1.2 million).',
    },
    {
      kind: 'six-pager',
      bad: '«Studies show» that 40% of patients forget the second dose.',
      good: 'In a 2024 study of 1,900 patients at Lund, 40% forgot the second dose.',
    },
  ],
  *check(unit): Iterable<Problem> {
    for (const { external, passage, start } of openExternals(unit)) {
      const { block, sentence } = passage;
      const end = beforeStop(block, sentence);
      const quoted = textAt(block, external);
      yield {
        span: shift(external, start),
        code: external.code,
        message:
          external.code === 'hearsay'
            ? `Which ones? “${quoted}” names nobody: give the source of the number, its date and its sample.`
            : `Where does “${quoted}” come from? Name the source, its date and its sample, here or in an appendix.`,
        fixes: [
          slot(
            'Add a place for the source',
            shift({ start: end, end }, start),
            ' (source: [source], [date])',
          ),
        ],
      };
    }
  },
});
