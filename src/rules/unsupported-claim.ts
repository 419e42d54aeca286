import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { spanOfWords } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { type ClaimFamily, readClaims } from '../evidence/claims.ts';
import { isConditional } from '../evidence/clause.ts';
import { cuesNear } from '../evidence/cues/near.ts';
import { outright } from '../evidence/outright.ts';
import { everybodySays, mindsOfMany } from '../evidence/words/outright.ts';

export const unsupportedClaim = defineRule({
  id: 'unsupported-claim',
  summary:
    'A claim about everybody, a rank or what studies show has its source, its sample or its limit beside it.',
  why: 'One counter-example sinks “everyone”, and a study without a name cannot be looked up.',
  scope: 'sentence',
  group: 'vague',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: '«Studies show» that shoppers abandon slow pages.',
      good: 'In a 2024 survey of 1,204 shoppers, 31% left a page that took over four seconds.',
    },
    {
      bad: '«Everyone agrees» that the form is too long.',
      good: 'Of 14 sellers we asked, 11 named the form first.',
    },
    {
      bad: 'It is the «industry-leading» returns service.',
      good: 'The first three orders are free.',
    },
    {
      bad: 'The team has a «proven track record».',
      good: 'The team has opened 31 depots since 2021.',
    },
    {
      bad: '«Customers love» the new gate.',
      good: 'Tenet: we always show the full price, even when that costs a sale.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, context } = unit;
    if (sentence.question || context.role === 'tenets' || isConditional(sentence)) return;
    if (/^\s*tenets?\s*\d*\s*:/i.test(textAt(block, sentence))) return;
    const flat = flatly(unit);
    if (flat) {
      yield {
        span: flat.span,
        message: messages[flat.family](textAt(block, flat.span)),
        fixes: [
          slot('Add a place for the source', { start: flat.span.end, end: flat.span.end }, ' ([source])'),
        ],
      };
      return;
    }
    for (const { family, first, last } of readClaims(unit)) {
      const span = spanOfWords(sentence.words, { first, last });
      yield {
        span,
        message: messages[family](textAt(block, span)),
        ...(family === 'mind' && { level: 'info' as const }),
        fixes: [slot('Add a place for the source', { start: span.end, end: span.end }, ' ([source])')],
      };
    }
  },
});

/** “It is widely accepted that a stop costs €11,000”: the number beside it is what is claimed, and no source. */
function flatly(unit: SentenceUnit): { readonly family: ClaimFamily; readonly span: Span } | undefined {
  if (unit.context.part === 'press-release' || cuesNear(unit.evidence, 'source').length > 0) return undefined;
  const source = outright(unit, everybodySays);
  if (source) return { family: 'source', span: source };
  const mind = unit.evidence.quantities.some(({ kind }) => kind === 'percent' || kind === 'ratio')
    ? undefined
    : outright(unit, mindsOfMany);
  return mind && { family: 'mind', span: mind };
}

const messages: Readonly<Record<ClaimFamily, (quoted: string) => string>> = {
  source: (quoted) =>
    `Who says so? “${quoted}” names nobody: give the source, with its date and how many were asked.`,
  superlative: (quoted) =>
    `Against whom, and on what measure? “${quoted}” claims a rank: give the measure, the source and the date.`,
  sweeping: (quoted) =>
    `Against whom, and on what measure? “${quoted}” claims a rank over all others: give the measure, the source and the date.`,
  absolute: (quoted) =>
    `Without exception? “${quoted}” falls with the first one: give the rate, or the limit.`,
  proof: (quoted) => `Proven how? “${quoted}” needs its test: give the sample and the result.`,
  mind: (quoted) => `How many of them, and how do you know? “${quoted}” needs a count, and who was asked.`,
};
