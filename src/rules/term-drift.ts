import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { metricsOfTwoNames, termsForOneThing } from '../facts/term-use.ts';
import { namesWrittenTwoWays, type Spelling } from '../facts/term-variants.ts';

export const termDrift = defineRule({
  id: 'term-drift',
  summary: 'One thing has one name, written in one way.',
  why: 'A reader who meets a second name looks for a second thing.',
  scope: 'document',
  group: 'consistency',
  severity: 'info',
  options: {
    leastUses: option.number(4, 'A word that is used less often than this is not taken for a name.'),
  },
  examples: [
    {
      bad: 'PrintHub prints labels. PrintHub is free. «Print Hub» opens at nine.',
      good: 'PrintHub prints labels. PrintHub is free. PrintHub opens at nine.',
    },
    {
      bad: 'Churn was 6% in March 2026.\n\nAttrition of «6%» in March 2026 is the lowest so far.',
      good: 'Churn was 6% in March 2026.\n\nChurn of 6% in March 2026 is the lowest so far.',
    },
  ],
  *check({ document }, { leastUses }): Iterable<Problem> {
    const declared = new Set(document.frontMatter.terms.map((term) => term.toLowerCase()));
    for (const spellings of namesWrittenTwoWays(document)) yield* spelledOtherwise(spellings);
    for (const { here, name, other } of metricsOfTwoNames(document)) {
      yield {
        span: here,
        code: 'metric',
        message: `Is it one thing? The draft calls it “${other}” first and “${name}” here: pick one name.`,
      };
    }
    for (const terms of termsForOneThing(document, leastUses)) {
      const open = terms.filter(([term]) => !declared.has(term));
      const [first, second] = open;
      if (!first || !second || open.length < terms.length) continue;
      const told = open.map(([term, spans]) => `“${term}” (${spans.length} times)`).join(', ');
      yield {
        span: second[1][0] as { start: number; end: number },
        code: 'synonym',
        // Two words may be two groups, which only the writer knows; three are hardly three.
        ...(open.length < 3 && { level: 'hint' as const }),
        message: `Is it one thing? The draft says ${told}: pick one word, or say how they differ.`,
      };
    }
  },
});

function* spelledOtherwise([usual, ...others]: readonly Spelling[]): Iterable<Problem> {
  if (!usual) return;
  for (const { text, spans } of others) {
    const [span] = spans;
    if (!span) continue;
    yield {
      span,
      code: 'spelling',
      message: `Is it one thing? It is “${usual.text}” elsewhere and “${text}” here: write the name in one way.`,
      fixes: [slot(`Write ${usual.text}`, span, usual.text)],
    };
  }
}
