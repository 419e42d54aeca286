import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph, endOfText } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import type { SectionSpec } from '../narratives/narrative.ts';
import { titleOf } from '../narratives/signs.ts';

export const sectionMissing = defineRule({
  id: 'section-missing',
  summary:
    'Every section that the reader of this kind looks for is there, under its heading or told by its content.',
  why: 'Readers know the kind and look for its parts. A part that is not there is taken for a question the writer did not ask.',
  scope: 'document',
  severity: 'error',
  kinds: ['prfaq', 'writing-assessment'],
  options: { minWords: option.number(30, 'Drafts shorter than this, in words, are not yet asked.') },
  examples: [
    {
      kind: 'writing-assessment',
      bad: `# «A smaller launch»\n\nIn March 2024 I led the returns team, and the launch would have cost $300K. I chose the smaller one instead of the May date; as a result contacts fell by 8% and I learned to ask Sales first. It went on for three weeks in all.`,
      good: `# A smaller launch\n\n> Question: a judgment call that could not be analysed.\n\nIn March 2024 I led the returns team, and the launch would have cost $300K. I chose the smaller one instead of the May date; as a result contacts fell by 8% and I learned to ask Sales first.`,
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const { document, outline, found, limits } = unit;
    const words =
      limits.find((limit) => limit.unit === 'words' && limit.part === 'document')?.count ??
      Number.POSITIVE_INFINITY;
    if (words < minWords) return;
    for (const spec of outline.narrative.sections) {
      const omitted =
        document.frontMatter.omit.includes(spec.role) ||
        (spec.role === 'external-faq' && document.frontMatter.customer === 'internal');
      if (spec.need === 'optional' || found.has(spec.role) || omitted) continue;
      yield problemFor(spec, unit);
    }
  },
});

function problemFor(spec: SectionSpec, unit: DocumentUnit): Problem {
  const { narrative } = unit.outline;
  const { span, insertAt } = placeFor(spec, unit);
  return {
    span,
    code: spec.role,
    ...levelOf(spec),
    message: `Where is the ${lowerFirst(spec.title)}? ${upperFirst(narrative.a)} needs it: ${spec.find}.`,
    fixes: [slot(`Add: ${spec.title}`, { start: insertAt, end: insertAt }, insertion(spec, unit, insertAt))],
  };
}

/** Where only words or voices in the text could tell the section, its absence is likely and not sure. */
function levelOf({ need, signs }: SectionSpec): Pick<Problem, 'level'> {
  if (need === 'recommended') return { level: 'info' };
  const sure = signs.every(
    ({ by }) => by === 'title' || by === 'opening' || by === 'question' || by === 'field',
  );
  return sure ? {} : { level: 'warning' };
}

/** After the last section of the kind's order that stands before it, and that is there. */
function placeFor(
  spec: SectionSpec,
  { document, outline, found }: DocumentUnit,
): { span: Span; insertAt: number } {
  const order = outline.narrative.sections;
  const before = order.slice(0, order.indexOf(spec)).findLast(({ role }) => found.has(role));
  const after = order
    .slice(order.indexOf(spec) + 1)
    .find(({ role }) => found.has(role) && (found.get(role) ?? 0) > (found.get(before?.role ?? '') ?? -1));
  const title = titleOf(outline)?.section.heading;
  const first = document.blocks.find(({ block }) => block.sentences.length > 0);
  const anchor = title ?? first;
  const insertAt = after
    ? (found.get(after.role) ?? endOfText(document))
    : before
      ? endOfText(document)
      : (first?.start ?? endOfText(document));
  if (!anchor) return { span: { start: 0, end: 0 }, insertAt };
  const [sentence] = anchor.block.sentences;
  return {
    span: sentence ? shift(sentence, anchor.start) : { start: anchor.start, end: anchor.start },
    insertAt,
  };
}

/** The stub under a comment that says what is looked for, set off by blank lines from what stands around it. */
function insertion({ title, stub, find }: SectionSpec, { document }: DocumentUnit, at: number): string {
  return asParagraph(`<!-- ${title}: ${find}. -->\n\n${stub}`, document, at);
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
