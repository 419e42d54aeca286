import { textAt } from '../document/plain-text.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readAverage } from '../evidence/claims/average.ts';

export const averageOnly = defineRule({
  id: 'average-only',
  summary:
    'A wait or a spend is given with its spread: the median and the slowest tenth, not the average alone.',
  why: 'An average describes nobody. Those who write the complaints wait at the far end of it.',
  scope: 'sentence',
  group: 'metrics',
  severity: 'hint',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: '«Average resolution time is six hours».',
      good: 'Resolution takes six hours at the median and 31 hours at p90.',
    },
    {
      kind: 'six-pager',
      bad: 'Customers wait «four minutes on average».',
      good: 'The average rating is 4.2 of 5 over 1,300 reviews.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, context } = unit;
    if (context.kind === 'prfaq' && context.part === 'press-release') return;
    const average = readAverage(unit);
    if (!average) return;
    const end = beforeStop(block, sentence);
    yield {
      span: { start: average.start, end: average.end },
      message: `What do the slowest or worst-served 10% see? “${textAt(block, average)}” hides them: give the median and p90.`,
      fixes: [slot('Add a place for the spread', { start: end, end }, ' (median [N], p90 [N])')],
    };
  },
});
