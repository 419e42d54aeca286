import { endOfBlock } from '../document/block.ts';
import { perSection, type Section } from '../document/sections.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { type MetricSet, readMetricSet } from '../evidence/claims/metric-set.ts';
import type { OutlinedSection } from '../narratives/outline.ts';

const titles =
  /^\W*(?:\d+\W+)?(?:goals?|targets|objectives?|okrs?|kpis?|metrics|(?:core|key|success) (?:metrics|criteria|measures)|what success looks like|how (?:will|do|would) (?:we|you) (?:measure|know)\b.*)\W*$/i;
const roles = /^(?:goals|metrics)$/;

export const metricSetLopsided = defineRule({
  id: 'metric-set-lopsided',
  summary:
    'Among the measures of success one is felt by the customer, one is a lever, and one would warn of harm.',
  why: 'Revenue cannot be moved directly, and a number that may rise at any price will.',
  scope: 'document',
  group: 'metrics',
  severity: 'warning',
  kinds: ['prfaq', 'six-pager', 'launch-brief', 'metrics-narrative', 'case-study'],
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: '## «Goals»\n\nGrow revenue to $40M and gross margin to 31% by December 2026.',
      good: '## Goals\n\nCut p90 wait from 9 to 4 minutes (input) and raise repeat orders from 30% to 36% (output) by May. Guardrail: refund rate stays at or below 1.1%.',
    },
    {
      kind: 'six-pager',
      bad: '## «Success metrics»\n\nRaise click-through rate from 2% to 3% and conversion rate from 4% to 5% by May.',
      good: '## Goals\n\nRaise on-time delivery rate from 94% to 97%, so that contacts per order fall from 0.08 to 0.05, by Q3. Must not worsen: cost per unit, at most $3.10.',
    },
  ],
  *check({ outline }): Iterable<Problem> {
    for (const { section } of outline.sections.filter(isSetOfMetrics)) {
      const set = setOf(section);
      const codes = codesOf(set);
      const heading = section.heading?.block.sentences[0];
      // A goal that is still to be filled may be the one that is missed.
      if (section.blocks.some(({ block }) => block.slots.length > 0)) continue;
      if (codes.length === 0 || !section.heading || !heading) continue;
      const end = endOf(section);
      yield {
        span: shift(heading, section.heading.start),
        code: codes.join('+'),
        // One gap may be meant; a set that no customer feels is not.
        ...(codes.length === 1 && codes[0] !== 'no-customer' && { level: 'info' as const }),
        message: `Whom do these numbers serve? ${listed(set.names)}: none of them ${said(codes)}.`,
        fixes: codes.includes('no-guardrail')
          ? [
              slot(
                'Add a place for a guardrail',
                end,
                '\n\nGuardrail: [metric] stays at or below [N]; [owner] watches it each [period].',
              ),
            ]
          : [],
      };
    }
  },
});

const isSetOfMetrics = ({ section, role, named, part }: OutlinedSection): boolean =>
  part !== 'appendix' &&
  section.heading !== undefined &&
  ((named && roles.test(role)) || titles.test(section.title));

const setOf = perSection(({ blocks }: Section): MetricSet => readMetricSet(blocks.map(({ block }) => block)));

type Code = 'no-customer' | 'no-input' | 'no-guardrail';

/** What the set lacks; nothing is said of one measure, nor of a set with measures that the list does not know. */
function codesOf({ names, roles: has, guarded, unknown }: MetricSet): readonly Code[] {
  if (names.length < 2 || unknown) return [];
  const codes: Code[] = [];
  if (!has.has('customer')) codes.push('no-customer');
  if (!has.has('input') && !has.has('customer')) codes.push('no-input');
  if (!guarded) codes.push('no-guardrail');
  return codes;
}

const phrases: Readonly<Record<Code, string>> = {
  'no-customer': 'is felt by the customer',
  'no-input': 'is a lever that you control',
  'no-guardrail': 'would warn you of harm',
};

const said = (codes: readonly Code[]): string => {
  const words = codes.map((code) => phrases[code]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')}, or ${last}` : last;
};

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

function endOf({ blocks, heading, span }: Section): Span {
  const last = blocks.at(-1) ?? heading;
  const end = last ? endOfBlock(last) : span.end;
  return { start: end, end };
}
