import type { PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { beforeStop } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { hasCaveat, hasTension, isSlogan, isTask } from '../evidence/tenet-signs.ts';
import { saysWhen } from '../evidence/times/time.ts';
import { type Option, optionsListed } from '../facts/option-lists.ts';
import type { OutlinedSection } from '../narratives/outline.ts';

export const weakTenet = defineRule({
  id: 'weak-tenet',
  summary: 'A tenet settles a conflict: a sensible team could choose the opposite.',
  why: 'Tenets are there for the choices that come back. One that nobody would oppose decides none of them.',
  scope: 'document',
  group: 'structure',
  severity: 'info',
  kinds: ['tenets', 'six-pager', 'decision-memo'],
  options: { most: option.number(7, 'More tenets than this are not remembered.') },
  examples: [
    {
      bad: '## Tenets (unless you know better ones)\n\n1. «We deliver high-quality products.»\n2. We show the full price before the first click, even when that loses the sale.',
      good: '## Tenets (unless you know better ones)\n\n1. Seller time over our time: we accept manual work on our side before adding a field on theirs.\n2. We show the full price before the first click, even when that loses the sale.',
    },
    {
      bad: '## Tenets (unless you know better ones)\n\n1. «Raise on-time delivery to 97% by June.»\n2. We publish a defect before we understand it.',
      good: '## Tenets (unless you know better ones)\n\n1. On time beats full: we send half an order rather than a late one.\n2. We publish a defect before we understand it.',
    },
  ],
  *check({ document, outline }: DocumentUnit, { most }): Iterable<Problem> {
    const { sections, narrative } = outline;
    for (const [at, each] of sections.entries()) {
      if (!isTenets(each, narrative.id === 'tenets' && sections.length === 1)) continue;
      const below = belowOf(sections, at);
      const tenets = tenetsOf(document, each, below);
      for (const tenet of tenets) yield* tenetProblems(tenet);
      if (tenets.length > most) yield tooManyProblem(each, tenets, most);
      if (tenets.length > 1 && !document.blocks.some(({ block }) => hasCaveat(block)))
        yield caveatProblem(each, tenets);
    }
  },
});

/** Told by the heading: a list of values, or of what is not done, is none. */
const isTenets = ({ section: { title, heading }, role, named }: OutlinedSection, alone: boolean): boolean =>
  alone ||
  (heading !== undefined &&
    ((role === 'tenets' && named) || /\btenets\b/i.test(title)) &&
    !/\b(?:values|non-?goals|how we use)\b/i.test(title));

function belowOf(sections: readonly OutlinedSection[], at: number): OutlinedSection[] {
  const level = sections[at]?.section.level ?? 0;
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({ section }) => section.level <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

function tenetsOf(
  document: DocumentUnit['document'],
  { section }: OutlinedSection,
  below: readonly OutlinedSection[],
): readonly Option[] {
  const listed = optionsListed(
    document,
    section,
    below.map((each) => each.section),
  );
  if (listed.length > 0) return listed;
  // One tenet is a list of one.
  const [only, other] = section.blocks.filter(({ block }) => block.containers[0] === 'list');
  return only && !other ? [{ name: '', placed: only, blocks: [only] }] : [];
}

/** “In 2026 that cost us £38,000” is the price of a choice, and no goal. */
const pricePaid = /\b(?:cost|costs|lost|gave up|paid)\b/i;

const isGoal = perBlock((block) =>
  block.sentences.some(
    (sentence) =>
      saysWhen(block, sentence) &&
      !pricePaid.test(textAt(block, sentence)) &&
      readQuantities(block, sentence).some(({ period }) => !period),
  ),
);

function* tenetProblems({ placed, blocks }: Option): Iterable<Problem> {
  const { block } = placed;
  if (isGoal(block))
    yield problem(
      placed,
      'is-goal',
      'Is this a tenet, or a goal?',
      'has a number and a date: move it to the goals, and keep what is to be chosen when the goal costs something',
    );
  else if (blocks.some((each) => hasTension(each.block))) return;
  else if (isTask(block))
    yield problem(placed, 'is-task', 'Is this a tenet, or a task?', 'is done one day: move it to the plan');
  else {
    const code = isSlogan(block) ? 'slogan' : 'no-tension';
    yield {
      ...problem(
        placed,
        code,
        'Could a sensible team choose the opposite?',
        'settles no choice: write “X over Y”, or “even when”',
      ),
      fixes: [evenWhen(placed)],
    };
  }
}

function problem({ block, start }: PlacedBlock, code: string, asks: string, answer: string): Problem {
  const span = block.sentences[0] ?? { start: 0, end: block.prose.length };
  return { span: shift(span, start), code, message: `${asks} “${textAt(block, span)}” ${answer}.` };
}

function evenWhen({ block, start }: PlacedBlock) {
  const sentence = block.sentences[0];
  const at = start + (sentence ? beforeStop(block, sentence) : block.prose.length);
  return slot(
    'Add what it costs',
    { start: at, end: at },
    ', even when it costs [customer, metric or constraint]',
  );
}

function headOf({ section: { heading } }: OutlinedSection, [first]: readonly Option[]): Span {
  const placed = heading ?? (first as Option).placed;
  return shift(placed.block.sentences[0] ?? { start: 0, end: 1 }, placed.start);
}

const tooManyProblem = (section: OutlinedSection, tenets: readonly Option[], most: number): Problem => ({
  span: headOf(section, tenets),
  code: 'too-many',
  message: `Which ${most} would you keep? These are ${tenets.length}, more than anybody has in mind when a choice comes up.`,
});

const caveatProblem = (section: OutlinedSection, tenets: readonly Option[]): Problem => ({
  span: headOf(section, tenets),
  code: 'no-caveat',
  level: 'hint',
  message:
    'Do these hold for ever? Tenets are kept “unless you know better ones”: say so in the heading or the line below it.',
});
