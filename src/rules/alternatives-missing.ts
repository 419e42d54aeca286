import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph, beforeStop } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { asksOf, isSectionAsked, isWritten, placeOf, wordsOf } from '../engine/written.ts';
import { hasAlternative } from '../evidence/decision-signs.ts';
import { readTable } from '../evidence/tables.ts';
import type { BareOption } from '../facts/bare-options.ts';
import { factsOf } from '../facts/block-facts.ts';
import type { Option } from '../facts/option-lists.ts';
import { bareOptions, type PlacedOption } from '../narratives/bare-options.ts';
import { type OptionGroup, onlyVerdict, readOptionGroups, unexplained } from '../narratives/option-groups.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { kindOfPrompt, promptOf } from '../narratives/prompt.ts';

export const alternativesMissing = defineRule({
  id: 'alternatives-missing',
  summary: 'A decision names what else could have been done, and why each of the others lost.',
  why: 'One option is no decision, and an option without the reason why it lost may still be the better one. The reader will propose it.',
  scope: 'document',
  group: 'decisions',
  severity: 'warning',
  kinds: ['decision-memo', 'six-pager', 'writing-assessment', 'prfaq', 'case-study', 'launch-brief'],
  options: {
    minWords: option.number(
      120,
      'Drafts shorter than this, in words, are asked only once their decision is written.',
    ),
  },
  examples: [
    {
      bad: '## «Recommendation»\n\nBuild the label printer in house.',
      good: '## Recommendation\n\nBuild the label printer in house. Buying was ruled out, because no vendor prints in 6 countries.',
    },
    {
      bad: '## «Options»\n\n1. Build\n2. Buy\n3. Partner',
      good: '## Options\n\n1. Build: chosen.\n2. Buy: ruled out, because the vendor cannot print in 6 countries.\n3. Do nothing: costs $90K a month in reprints.',
    },
    {
      bad: '## Options\n\n- Build: chosen.\n- Buy: ruled out, because the vendor cannot print in 6 countries.\n- «Partner with a carrier.»\n- Do nothing: costs $90K a month.',
      good: '## Options\n\n- Build: chosen.\n- Buy: ruled out, because the vendor cannot print in 6 countries.\n- Partner with a carrier: lost, since both wanted two years.\n- Do nothing: costs $90K a month.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const groups = readOptionGroups(unit.document, unit.outline);
    const listed = groups.flatMap((group) => [...groupProblems(group, unit)]);
    yield* listed;
    for (const bare of bareOptions(unit.outline)) yield* bareProblem(bare, listed);
    for (const { section } of unit.outline.sections.filter(isTabled)) {
      for (const placed of section.blocks) yield* rowProblems(placed);
    }
    if (groups.length > 0 || !isAsked(unit, minWords)) return;
    if (unit.document.blocks.some(({ block }) => hasAlternative(block))) return;
    if (asksForSection(unit) || unit.outline.sections.some(isTabled)) return;
    yield missingProblem(unit);
  },
});

/** A table under the heading of the options: each row is one. */
const isTabled = ({ section, role, named }: OutlinedSection): boolean =>
  named && role === 'options' && section.blocks.some(({ block }) => block.kind === 'table');

/** Sections that are there to hold them; where one is missing, it is asked for as a whole. */
const asksForSection = (unit: DocumentUnit): boolean =>
  ['options', 'alternatives'].some((role) => isSectionAsked(unit, role));

/** A release, a case and a launch are not asked for options, only for the reasons of those that they list. */
function isAsked(unit: DocumentUnit, minWords: number): boolean {
  const { id } = unit.outline.narrative;
  if (id === 'decision-memo') return isWritten(unit, minWords) || tellsOfDecision(unit);
  if (id === 'six-pager') return (isWritten(unit, minWords) && asksOf(unit)) || tellsOfDecision(unit);
  if (id !== 'writing-assessment') return false;
  const judged = kindOfPrompt(promptOf(unit.document) ?? '') === 'judgment';
  return (judged && wordsOf(unit) >= minWords / 4) || tellsOfDecision(unit);
}

/** “I had to decide … I chose …”: a few sentences that are a decision and its outcome. */
function tellsOfDecision({ document }: DocumentUnit): boolean {
  const said = document.blocks.filter(({ block }) => block.kind === 'paragraph');
  const weighs = said.some(({ block }) => /\bhad to (?:choose|decide|pick)\b/i.test(block.prose));
  const decided = said.some(({ block }) => factsOf(block).decisions.some(({ when }) => when === 'past'));
  return weighs && decided && said.reduce((sum, { block }) => sum + block.sentences.length, 0) >= 3;
}

function* groupProblems(group: OptionGroup, unit: DocumentUnit): Iterable<Problem> {
  const open = unexplained(group, unit);
  if (open.length === 0) return;
  if (open.length >= group.options.length - 1 && open.length > 1) {
    yield wholeProblem(group, open);
    return;
  }
  for (const each of open) yield optionProblem(each);
}

function wholeProblem({ heading, options }: OptionGroup, open: readonly Option[]): Problem {
  const anchor = heading ?? (options[0] as Option).placed;
  const edits = open.map(({ placed }) => {
    const at = endOfNamed(placed);
    return { start: at, end: at, text: ruledOut(placed, ' Ruled out because [reason].') };
  });
  return {
    span: headOf(anchor),
    code: 'not-ruled-out',
    message: `What ruled each of them out? ${options.length} options are listed and hardly one has its reason: say what it costs or lacks, with a number.`,
    fixes: [{ title: 'Add a place for each reason', safety: 'suggestion', edits }],
  };
}

const lacking: Readonly<Record<BareOption['how'], (words: string) => string>> = {
  named: (words) => `What ruled this option out? “${words}” names it and says no more`,
  verdict: (words) => `What ruled this option out? “${words}” says that it lost and not why`,
  chosen: (words) => `Why this one? “${words}” chooses among several, and nothing says why it won`,
  praised: (words) => `What ruled this option out? “${words}” speaks for it, and nothing speaks against it`,
};

/** An option in running text; where the list that it stands in is asked about, it is not asked for again. */
function* bareProblem({ placed, option }: PlacedOption, listed: readonly Problem[]): Iterable<Problem> {
  const { block, start } = placed;
  const end = endOfBlock(placed);
  if (listed.some(({ span }) => span.start >= start && span.end <= end)) return;
  const sentence = block.sentences.find((each) => each.end >= option.end);
  const at = start + (sentence?.end ?? option.end);
  const words = textAt(block, option).replace(/\s+/g, ' ').replace(/[.!]$/, '');
  yield {
    span: shift(option, start),
    code: 'not-ruled-out',
    message: `${lacking[option.how](words)}: give the reason, with a number.`,
    fixes: [
      slot(
        'Add a place for the reason',
        { start: at, end: at },
        option.how === 'chosen' ? ' It won because [reason].' : ' It lost because [reason].',
      ),
    ],
  };
}

function optionProblem({ placed, name }: Option): Problem {
  const at = endOfNamed(placed);
  return {
    span: headOf(placed),
    code: 'not-ruled-out',
    message: `What ruled out “${name}”? It is listed, and nothing says why it lost: give the reason, with a number.`,
    fixes: [
      slot(
        'Add a place for the reason',
        { start: at, end: at },
        ruledOut(placed, ' Ruled out because [reason].'),
      ),
    ],
  };
}

/** Below a heading the reason is a paragraph of its own. */
const ruledOut = ({ block }: PlacedBlock, text: string): string =>
  block.kind === 'paragraph' ? (/[.!?]\W*$/.test(block.prose) ? text : `.${text}`) : `\n\n${text.trim()}`;

const endOfNamed = (placed: PlacedBlock): number => {
  const { block, start } = placed;
  const last = block.sentences.at(-1);
  if (block.kind !== 'paragraph' || !last) return endOfBlock(placed);
  return start + Math.max(last.end, beforeStop(block, last));
};

function headOf({ block, start }: PlacedBlock): Span {
  // The line that introduces a list is the last of its paragraph.
  const sentence = block.prose.trimEnd().endsWith(':') ? block.sentences.at(-1) : block.sentences[0];
  return sentence
    ? shift(sentence, start)
    : { start, end: start + Math.max(1, textAt(block, { start: 0, end: block.prose.length }).length) };
}

/** A row whose last cell says that the option lost, beside others that say why. */
function* rowProblems({ block, start }: PlacedBlock): Iterable<Problem> {
  if (block.kind !== 'table') return;
  const { rows } = readTable(block);
  if (rows.length < 3) return;
  const verdicts = rows.filter((row) => onlyVerdict.test(row.at(-1)?.text ?? ''));
  if (verdicts.length === 0 || verdicts.length * 2 > rows.length) return;
  for (const row of verdicts) {
    const cell = row.at(-1);
    if (!cell || cell.text === '') continue;
    const at = start + cell.end;
    yield {
      span: shift(cell, start),
      code: 'not-ruled-out',
      message: `What ruled out “${row[0]?.text ?? ''}”? “${cell.text}” is the verdict without its reason: give it, with a number.`,
      fixes: [slot('Add a place for the reason', { start: at, end: at }, ', because [reason]')],
    };
  }
}

const optionsText =
  '## Options considered\n\n1. [option A]. Ruled out because [reason].\n2. Do nothing. It costs [amount] per [period].\n3. [option B]: chosen.';

/** A heading is not to part what stands under another one. */
function endOfSection({ document }: DocumentUnit, at: number): number {
  const section = document.sections.find(({ span }) => span.start <= at && at <= span.end);
  const last = section?.blocks.at(-1);
  return last ? endOfBlock(last) : at;
}

function missingProblem(unit: DocumentUnit): Problem {
  const { span, insertAt: paragraphEnd } = placeOf(unit, ['recommendation', 'decision', 'priorities']);
  const essay = unit.outline.narrative.id === 'writing-assessment';
  const text = essay
    ? 'I could have chosen [option A], which lost because [why it lost], or [option B], which lost because [why it lost].'
    : optionsText;
  const insertAt = essay ? paragraphEnd : endOfSection(unit, paragraphEnd);
  return {
    span,
    code: 'none',
    ...(essay && { level: 'error' as const }),
    message:
      'Which other options did you have, and what ruled each one out? None is named: give two or more, to do nothing among them.',
    fixes: [
      slot('Add the options', { start: insertAt, end: insertAt }, asParagraph(text, unit.document, insertAt)),
    ],
  };
}
