import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { isQuotedIn } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { softStops } from '../evidence/words/thresholds.ts';

export const vagueThreshold = defineRule({
  id: 'vague-threshold',
  summary: 'What stops the work is a number that somebody will see, by a date.',
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
    const { block, sentence, context, evidence } = unit;
    if (
      sentence.question ||
      context.part === 'press-release' ||
      !/\b(?:if|when|once|should|unless|as|where)\b/i.test(block.prose.slice(sentence.start, sentence.end))
    )
      return;
    // A number in the sentence or the next says when.
    if ([...evidence.quantities, ...evidence.next].some(({ period }) => !period)) return;
    const span = stopIn(unit);
    if (!span) return;
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

function stopIn({ block, sentence }: SentenceUnit): Span | undefined {
  const text = block.prose
    .slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
    .replaceAll('’', "'");
  for (const pattern of softStops) {
    const found = pattern.exec(text);
    const condition = found?.[1];
    if (!found || condition === undefined) continue;
    const start = sentence.start + found.index + found[0].indexOf(condition);
    const span = { start, end: start + condition.length };
    if (!isQuotedIn(sentence.words, span)) return span;
  }
  return undefined;
}
