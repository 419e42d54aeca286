import type { Document } from '../document/document.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph, endOfText } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { wordsOfHeading } from '../narratives/hollow.ts';
import { missingSections, wordsOf } from '../narratives/missing-sections.ts';
import type { SectionSpec } from '../narratives/narrative.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import {
  type Duplicate,
  duplicateSections,
  type Misplaced,
  misplacedSections,
} from '../narratives/section-order.ts';
import { titleOf } from '../narratives/signs.ts';
import { withPrompt } from '../narratives/template.ts';

export const sectionMissing = defineRule({
  id: 'section-missing',
  summary:
    'Every section that the reader of this kind looks for is there, under its heading or told by its content.',
  why: 'Readers know the kind and look for its parts. A part that is not there is taken for a question the writer did not ask.',
  scope: 'document',
  group: 'structure',
  severity: 'error',
  kinds: [
    'prfaq',
    'writing-assessment',
    'six-pager',
    'decision-memo',
    'causal-page',
    'launch-brief',
    'metrics-narrative',
    'case-study',
    'tenets',
    'faq',
    'coe',
    'plan-90',
  ],
  options: { minWords: option.number(40, 'Drafts shorter than this, in words, are not yet asked.') },
  examples: [
    {
      kind: 'writing-assessment',
      bad: `# «A smaller launch»\n\n> Question: a judgment call that could not be analysed.\n\nIn March 2024 I led the returns team, and the launch would have cost $300K. I chose the smaller one instead of the May date; as a result contacts fell by 8%. It went on for three weeks in all.`,
      good: `# A smaller launch\n\n> Question: a judgment call that could not be analysed.\n\nIn March 2024 I led the returns team, and the launch would have cost $300K. I chose the smaller one instead of the May date; as a result contacts fell by 8% and I learned to ask Sales first.`,
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    if (wordsOf(unit.document) < minWords) return;
    for (const spec of missingSections(unit)) {
      // Without its question an assessment breaks its instructions: assessment-format asks.
      if (spec.role !== 'question') yield problemFor(spec, unit);
    }
    for (const misplaced of misplacedSections(unit.outline)) yield misplacedProblem(misplaced);
    for (const duplicate of duplicateSections(unit.outline)) yield duplicateProblem(duplicate);
  },
});

function misplacedProblem({ section, other, should }: Misplaced): Problem {
  return {
    span: headingSpan(section),
    code: 'misplaced',
    level: 'info',
    message: `Does the reader need this earlier or later? “${section.section.title}” is looked for ${should} “${other.section.title}”.`,
  };
}

function duplicateProblem({ section, first }: Duplicate): Problem {
  return {
    span: headingSpan(section),
    code: 'duplicate',
    level: 'info',
    message: `Which of the two is it? “${section.section.title}” stands here twice: join them, or give one a title of its own.`,
    related: [{ span: headingSpan(first), message: 'The first one.' }],
  };
}

function headingSpan({ section: { heading, span } }: OutlinedSection): Span {
  return heading
    ? shift(wordsOfHeading(heading.block), heading.start)
    : { start: span.start, end: span.start };
}

function problemFor(spec: SectionSpec, unit: DocumentUnit): Problem {
  const { narrative } = unit.outline;
  const { span, insertAt } = placeFor(spec, unit);
  return {
    span,
    code: spec.role,
    ...levelOf(spec, unit),
    message: `Where ${isMany(spec.title) ? 'are' : 'is'} the ${lowerFirst(spec.title)}? ${upperFirst(narrative.a)} needs ${isMany(spec.title) ? 'them' : 'it'}: ${spec.find}.`,
    fixes: [slot(`Add: ${spec.title}`, { start: insertAt, end: insertAt }, insertion(spec, unit, insertAt))],
  };
}

/** Where only words or voices in the text could tell the section, its absence is likely and not sure. */
function levelOf({ need, signs }: SectionSpec, unit: DocumentUnit): Pick<Problem, 'level'> {
  // Of headline and subheading, and of the two voices, one carries a release.
  const other = signs.some(({ by }) => by === 'below-title') || hasOtherVoice(signs, unit);
  if (other) return { level: 'hint' };
  if (need === 'recommended') return { level: hasOwnNames(unit) ? 'hint' : 'info' };
  const sure = signs.every(
    ({ by }) => by === 'title' || by === 'opening' || by === 'question' || by === 'field',
  );
  return sure ? {} : { level: hasOwnNames(unit) ? 'hint' : 'warning' };
}

const hasOtherVoice = (signs: SectionSpec['signs'], { found, outline }: DocumentUnit): boolean =>
  signs.some(({ by }) => by === 'quote') &&
  outline.narrative.sections.some(
    (spec) => found.has(spec.role) && spec.signs !== signs && spec.signs.some(({ by }) => by === 'quote'),
  );

/** Shorter drafts hold no section that could go by another name. */
const leastTold = 150;

/** A draft whose headings are mostly its own words, or that has none, may well hold what none of them names. */
function hasOwnNames({ document, outline }: DocumentUnit): boolean {
  // An essay has no headings, and is told by its words alone.
  if (outline.narrative.id === 'writing-assessment') return false;
  const headings = outline.sections.filter(({ section }) => section.heading && section.level !== 1);
  const named = headings.filter(({ named: isNamed, role }) => isNamed && role !== 'appendix');
  if (named.length * 2 < headings.length && headings.length - named.length >= 2) return true;
  return named.length < 2 && wordsOf(document) >= leastTold;
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
    ? beforeWhole(document, found.get(after.role) ?? endOfText(document))
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

/** A list, a quotation or a table is not to be parted. */
const beforeWhole = ({ segments }: Document, at: number): number =>
  segments.findLast(({ start }) => start <= at)?.start ?? at;

/** The stub under a comment that says what is looked for, set off by blank lines from what stands around it. */
function insertion(spec: SectionSpec, { document }: DocumentUnit, at: number): string {
  return asParagraph(withPrompt(spec), document, at);
}

/** “Next steps” and “Options considered” are many, “Business outcome” is one. */
const isMany = (title: string): boolean =>
  /^(?:(?:next|core|action|success|controllable|incident|first \d+) )?\w*[^s\W]s\b/i.test(title) ||
  /^(?:five whys|strategic priorities)/i.test(title);

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
