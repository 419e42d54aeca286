import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { spanOfWords } from '../document/words.ts';
import { type Asked, claimsAsked } from '../engine/claims.ts';
import { slot } from '../engine/fixes.ts';
import { isText } from '../engine/passages.ts';
import { beforeStop } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { causalClaim } from '../evidence/claims/cause.ts';
import { inferencesIn } from '../evidence/claims/inference.ts';

export const postHocClaim = defineRule({
  id: 'post-hoc-claim',
  summary: 'A number that is said to follow from something is held against what happened without it.',
  why: 'Season, mix and luck move numbers too. What came after was not therefore brought about.',
  scope: 'document',
  group: 'causality',
  severity: 'info',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: 'Sales rose «after the new banner went live on Tuesday, so the banner works».',
      good: 'Sales rose 4% in the stores with the new banner and 1% in the others (control group, week 31).',
    },
    {
      kind: 'six-pager',
      bad: '«After we launched» the badge, orders grew 14% from March to May.',
      good: 'Orders grew 14% in the badge group and 3% in the control group (March to May, 80,000 sellers each).',
    },
    {
      kind: 'six-pager',
      bad: '«Thanks to» the redesign, churn fell from 9% to 6% in Q2.',
      good: 'Churn fell from 9% to 6% in Q2, against 9% in the same quarter last year.',
    },
  ],
  *check(unit): Iterable<Problem> {
    for (const claim of claimsAsked(unit, 'comparison')) {
      const { passage, start, also } = claim;
      const { block, sentence } = passage;
      const end = beforeStop(block, sentence);
      yield {
        span: shift(causeSpan(claim), start),
        message: `How do you know it was this? “${textAt(block, causeSpan(claim))}” says what came first: name a control, or the same weeks of another year.${also}`,
        ...(isShortStory(unit) && { level: 'hint' as const }),
        fixes: [
          slot('Add a place for the comparison', shift({ start: end, end }, start), ' ([comparison]: [N])'),
        ],
      };
    }
    yield* inferred(unit);
  },
});

const inferring = blocksWhere((block) => isText(block) && inferencesIn(block).length > 0);

/** No number has to move for a cause to be jumped at. */
function* inferred({ document }: DocumentUnit): Iterable<Problem> {
  for (const { block, start } of inferring(document)) {
    for (const span of inferencesIn(block)) {
      yield {
        span: shift(span, start),
        code: 'inference',
        message: `What else changed at the time? “${textAt(block, span)}” takes what came first for the cause: name what rules the rest out.`,
        fixes: [
          slot(
            'Add a place for the comparison',
            shift({ start: span.end, end: span.end }, start),
            ' ([comparison]: [N])',
          ),
        ],
      };
    }
  }
}

function causeSpan({ passage, movement }: Asked): Span {
  const claim = causalClaim(passage);
  return claim ? spanOfWords(passage.sentence.words, claim) : movement;
}

/** A story told in two minutes has no room for a control group. */
const isShortStory = ({ outline, limits }: DocumentUnit): boolean =>
  outline.narrative.id === 'star-story' && (limits[0]?.count ?? 0) < 250;
