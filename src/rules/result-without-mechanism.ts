import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { claimsAsked } from '../engine/claims.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

export const resultWithoutMechanism = defineRule({
  id: 'result-without-mechanism',
  summary:
    'Where results are reported, a number that moved stands beside what moved it, or beside who will know by when.',
  why: 'A result without a cause cannot be repeated, and the reader who asks for it will not wait for the next one.',
  scope: 'document',
  group: 'causality',
  severity: 'warning',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: '## Results\n\nActivation «rose from 40% to 46%» in May.',
      good: '## Results\n\nActivation rose from 40% to 46% in May, because the tax page moved after the first sale.',
    },
    {
      kind: 'metrics-narrative',
      bad: '## Week 21\n\nContacts per order «went from 0.05 to 0.07».',
      good: '## Week 21\n\nContacts per order went from 0.05 to 0.07. We do not know why yet; Lena Ortiz reports on 6 June.',
    },
  ],
  *check(unit): Iterable<Problem> {
    for (const { passage, movement, start } of claimsAsked(unit, 'cause')) {
      const { block, sentence } = passage;
      const end = beforeStop(block, sentence);
      yield {
        span: shift(movement, start),
        message: `Why did it move? “${textAt(block, movement)}” names no cause: say what changed, and how that moved the number.`,
        fixes: [slot('Add a place for the cause', shift({ start: end, end }, start), ', because [cause]')],
      };
    }
  },
});
