import { safe } from '../engine/fixes.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import type { PlacedSuppression } from '../engine/suppressions.ts';

export const suppression = defineRule({
  id: 'suppression',
  summary:
    'A comment that keeps a finding from being told names its rule and its reason, and is still needed.',
  why: 'What is ignored is decided by somebody, and whoever reviews the draft is owed the reason. A comment that keeps nothing hides the next fault in its place.',
  scope: 'suppressions',
  group: 'file',
  severity: 'warning',
  options: {},
  examples: [
    {
      kind: 'prfaq',
      bad: '---\nkind: prfaq\n---\n\n«<!-- sixpager-ignore vague-quantifier -->»\n\nMany sellers wait.',
      good: '---\nkind: prfaq\n---\n\n<!-- sixpager-ignore vague-quantifier: the count is not public before May -->\n\nMany sellers wait.',
    },
    {
      kind: 'prfaq',
      bad: '---\nkind: prfaq\n---\n\n<!-- sixpager-ignore «vague-quantifer»: the count is not public before May -->\n\nThe 171 sellers wait.',
      good: '---\nkind: prfaq\n---\n\nThe 171 sellers wait.',
    },
    {
      kind: 'prfaq',
      bad: '---\nkind: prfaq\n---\n\n<!-- sixpager-ignore «hedge»: quoted from the contract -->\n\nThe 171 sellers wait.',
      good: '---\nkind: prfaq\n---\n\nThe 171 sellers wait.',
    },
  ],
  *check({ suppressions, used, known, asked }): Iterable<Problem> {
    for (const each of suppressions) {
      if (each.rules.length === 0 || each.reason === '') {
        yield withoutReason(each);
        continue;
      }
      for (const rule of each.rules) {
        if (!known.includes(rule.id)) yield unknownRule(rule, known);
        else if (asked.has(rule.id) && !used.get(each)?.has(rule.id)) yield unused(each, rule);
      }
    }
  },
});

function withoutReason({ start, end, rules }: PlacedSuppression): Problem {
  const missing = rules.length === 0 ? 'the rule and the reason' : 'the reason after a colon';
  return {
    span: { start, end },
    code: 'no-reason',
    message: `Why may this stay? The comment ignores nothing until it says so: write ${missing}, as in “sixpager-ignore hedge: the contract says so”.`,
  };
}

type Named = PlacedSuppression['rules'][number];

function unknownRule(rule: Named, known: readonly string[]): Problem {
  const near = nearest(rule.id, known);
  return {
    span: { start: rule.start, end: rule.end },
    code: 'unknown-rule',
    message: `Which rule is “${rule.id}”? ${near ? `The nearest is “${near}”.` : 'None has that name: the list is in docs/rules.'}`,
    fixes: near ? [safe(`Name it “${near}”`, rule, near)] : [],
  };
}

function unused({ start, end, of, rules }: PlacedSuppression, rule: Named): Problem {
  const where = of === 'file' ? 'in the file' : 'in the block below';
  return {
    span: { start: rule.start, end: rule.end },
    code: 'unused',
    level: 'info',
    message: `Is this still needed? Nothing that “${rule.id}” asks of stands ${where}: the comment can go.`,
    fixes: rules.length === 1 ? [safe('Delete the comment', { start, end }, '')] : [],
  };
}
