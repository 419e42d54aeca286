import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { isQuotedIn } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { openConditionOf } from '../evidence/open-conditions.ts';
import { outright } from '../evidence/outright.ts';
import { arguable } from '../evidence/words/outright.ts';

export const vagueThreshold = defineRule({
  id: 'vague-threshold',
  summary: 'What stops the work, or lets it go on, is a number that somebody will see, by a date.',
  why: '“If it does not work” is decided by whoever argues longest. A number that was written down beforehand decides by itself.',
  scope: 'sentence',
  severity: 'warning',
  group: 'decisions',
  kinds: [
    'prfaq',
    'six-pager',
    'decision-memo',
    'launch-brief',
    'faq',
    'case-study',
    'plan-90',
    'causal-page',
    'metrics-narrative',
    'star-story',
    'writing-assessment',
  ],
  options: {},
  examples: [
    {
      kind: 'decision-memo',
      bad: 'We will go back to the old limit «if losses become significant».',
      good: 'We will go back to the old limit if losses pass 0.25% of deposits in any month.',
    },
    {
      kind: 'launch-brief',
      bad: 'We monitor the rollout and adjust «as needed».',
      good: 'We monitor the rollout daily and stop at an error rate of 0.5%.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, context } = unit;
    if (sentence.question || context.part === 'press-release') return;
    const span = openConditionOf(unit) ?? argued(unit);
    if (!span || isQuotedIn(sentence.words, span)) return;
    yield {
      span,
      message: `At what number, by what date? “${textAt(block, span)}” can be argued either way: name the measure and the value that decides.`,
      fixes: [
        slot(
          'Add a place for the value',
          { start: span.end, end: span.end },
          ' ([metric] at [threshold] by [date])',
        ),
      ],
    };
  },
});

/** Words that no reader measures alike; a number in the sentence may be the measure. */
const argued = (unit: SentenceUnit): Span | undefined =>
  unit.evidence.quantities.some(({ period, kind }) => !period && kind !== 'count')
    ? undefined
    : outright(unit, arguable);
