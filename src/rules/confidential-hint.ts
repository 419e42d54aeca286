import { privateIn } from '../document/figures.ts';
import { shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

const telling = blocksWhere((block) => privateIn(block).length > 0);

export const confidentialHint = defineRule({
  id: 'confidential-hint',
  summary: 'What a candidate hands in holds no address, no host inside a company and no account number.',
  why: 'A reader outside takes it for a leak, and asks what else is told elsewhere.',
  scope: 'document',
  group: 'structure',
  severity: 'warning',
  kinds: ['writing-assessment', 'star-story', 'case-study'],
  options: {},
  examples: [
    {
      kind: 'writing-assessment',
      bad: '> Question: a judgment call\n\nI asked «dana.cho@parcelpoint.example» for the log.',
      good: '> Question: a judgment call\n\nI asked the head of the depot for the log.',
    },
    {
      kind: 'writing-assessment',
      bad: '> Question: a judgment call\n\nThe log on «orders.fra.corp» had the answer.',
      good: '> Question: a judgment call\n\nThe log of the order service had the answer.',
    },
  ],
  *check({ document }): Iterable<Problem> {
    for (const { block, start } of telling(document)) {
      for (const span of privateIn(block)) {
        yield {
          span: shift(span, start),
          message:
            'Is this meant for a stranger? An address, a host or an account tells where and with whom you worked: say what it is, without it.',
        };
      }
    }
  },
});
