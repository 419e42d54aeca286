import type { PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { plainText, textAt } from '../document/plain-text.ts';
import { perSection, type Section } from '../document/sections.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Span, shift } from '../document/span.ts';
import type { Cell } from '../document/tables.ts';
import type { Edit } from '../engine/finding.ts';
import { slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { type Action, actionsIn } from '../facts/actions.ts';
import { labelledActionsIn } from '../facts/labelled-actions.ts';
import { looseActionsIn } from '../facts/loose-actions.ts';
import { type OddAction, oddActionsIn } from '../facts/odd-actions.ts';
import { type OpenCell, openCells } from '../facts/open-cells.ts';
import { actionSections } from '../narratives/action-sections.ts';

export const actionWithoutOwnerDate = defineRule({
  id: 'action-without-owner-date',
  summary: 'Each next step has one owner by name, role or team, and a date.',
  why: 'What nobody owns is not done, and what has no date is done later. “We” and “the team” leave everybody to wait for somebody else.',
  scope: 'document',
  group: 'decisions',
  severity: 'warning',
  kinds: [
    'decision-memo',
    'six-pager',
    'prfaq',
    'launch-brief',
    'metrics-narrative',
    'coe',
    'faq',
    'plan-90',
    'case-study',
  ],
  options: {},
  examples: [
    {
      bad: '## Next steps\n\n- Ana Silva signs the lease by 12 May.\n- «Review the fee model.»',
      good: '## Next steps\n\n- Ana Silva signs the lease by 12 May.\n- Ana Silva reviews the fee model by 14 May.',
    },
    {
      bad: '## Next steps\n\n- «The team will follow up with carriers soon.»',
      good: '## Next steps\n\n- The carrier team calls all four carriers by 9 May.',
    },
    {
      bad: '| Action | Owner | Due |\n|---|---|---|\n| Write the runbook | «TBD» | 2 June |',
      good: '| Action | Owner | Due |\n|---|---|---|\n| Write the runbook | J. Park | 2 June |',
    },
  ],
  *check({ document, outline }: DocumentUnit): Iterable<Problem> {
    const listed = actionSections(outline);
    for (const each of outline.sections) {
      const { section } = each;
      const told = new Set<number>();
      for (const action of listed.has(each)
        ? actionsIn(document, section, true)
        : actionsAmong(document, section)) {
        if (isOpen(action.placed) || (action.owner && action.date)) continue;
        told.add(action.placed.start + (action.placed.block.sentences[0]?.start ?? 0));
        yield itemProblem(action);
      }
      for (const placed of hasOddActions(section) ? section.blocks.filter(hasOddAction) : [])
        for (const action of oddActionsIn(placed.block)) {
          told.add(placed.start + action.sentence.start);
          yield proseProblem(action, placed);
        }
      for (const placed of hasLabelledActions(section) ? section.blocks : [])
        for (const action of labelledActionsIn(placed.block))
          if (!told.has(placed.start + action.sentence.start)) yield proseProblem(action, placed);
      if (!listed.has(each) && !hasOpenCell(section)) continue;
      for (const placed of section.blocks) {
        yield* cellProblems(openCells(placed.block), placed);
        if (!listed.has(each)) continue;
        const odd = oddActionsIn(placed.block).map(({ sentence }) => sentence);
        const labelled = labelledActionsIn(placed.block).map(({ sentence }) => sentence);
        for (const { sentence } of looseActionsIn(placed.block))
          if (!odd.includes(sentence) && !labelled.includes(sentence))
            yield proseProblem({ sentence, owner: false, date: false }, placed);
      }
    }
  },
});

const hasOddAction = ({ block }: PlacedBlock): boolean => oddActionsIn(block).length > 0;

const hasOddActions = perSection(({ blocks }) => blocks.some(hasOddAction));

const hasLabelledActions = perSection(({ blocks }) =>
  blocks.some(({ block }) => labelledActionsIn(block).length > 0),
);

const hasOpenCell = perSection(({ blocks }) => blocks.some(({ block }) => openCells(block).length > 0));

/**
 * The actions of a section whose heading does not say that it has any: those that a paragraph introduces, or all items
 * of a list in which most others name who does it and when. The odd one out was forgotten.
 */
function actionsAmong(document: Document, section: Section): readonly Action[] {
  if (itemsIn(section) < 3) return actionsIn(document, section, false);
  const all = actionsIn(document, section, true);
  const whole = all.filter(({ owner, date }) => owner && date).length;
  // Items with bold words before them are options, or terms that are explained; not those with a bold date.
  const titled = all.some(
    ({ placed: { block } }) => (block.lead !== '' && !datedLead.test(block.lead)) || block.slots.length > 0,
  );
  return !titled && whole >= 2 && whole < all.length && whole >= all.length * 0.6
    ? all.filter(({ placed }) => !beginsWithName(placed))
    : actionsIn(document, section, false);
}

const itemsIn = perSection(
  ({ blocks }) => blocks.filter(({ block }) => block.containers.includes('list')).length,
);

/** “**31 March 2027:** last wagons over.” */
const datedLead =
  /^(?:by |on |from |early |mid-?|late |end of )?(?:\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|q[1-4]\b|week \d|day \d|month \d)/iu;

/** “Kessel Electric starts on …”: a name that is not told as a person’s. */
const beginsWithName = ({ block }: PlacedBlock): boolean =>
  /^\W*\p{Lu}[\p{L}.]+ \p{Lu}\p{L}+ \p{Ll}/u.test(plainText(block));

/** An item that begins with a place to fill does not say yet what is done. */
const isOpen = ({ block: { slots, sentences } }: PlacedBlock): boolean => {
  const [slot] = slots;
  return slot !== undefined && slot.evidence !== 'name' && slot.start === sentences[0]?.start;
};

const lacks = {
  'no-owner': { asks: 'Who does this?', answer: 'name one owner', text: ' (owner: [owner])' },
  'no-date': { asks: 'By when is this done?', answer: 'give the date', text: ' (by [date])' },
  neither: {
    asks: 'Who does this, and by when?',
    answer: 'name one owner and the date',
    text: ' (owner: [owner], by [date])',
  },
} as const;

const mostWords = 8;

/** The first words of what is asked of. */
function shown(placed: PlacedBlock, span: Span): string {
  const words = textAt(placed.block, span).split(' ');
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
}

function itemProblem({ placed, owner, date }: Action): Problem {
  const code = owner ? 'no-date' : date ? 'no-owner' : 'neither';
  const { block, start } = placed;
  const first = block.sentences[0] as Sentence;
  const { asks, answer, text } = lacks[code];
  const at = start + beforeStop(block, block.sentences.at(-1) ?? first);
  return {
    span: shift(first, start),
    code,
    message: `${asks} “${shown(placed, first)}” does not say: ${answer}.`,
    fixes: [slot('Add a place for it', { start: at, end: at }, text)],
  };
}

function proseProblem({ sentence, owner, date }: OddAction, placed: PlacedBlock): Problem {
  const code = owner ? 'no-date' : date ? 'no-owner' : 'neither';
  const { asks, answer, text } = lacks[code];
  const at = placed.start + beforeStop(placed.block, sentence);
  return {
    span: shift(sentence, placed.start),
    code,
    message: `${asks} “${shown(placed, sentence)}” does not say: ${answer}.`,
    fixes: [slot(`Add a place for ${code === 'neither' ? 'both' : 'it'}`, { start: at, end: at }, text)],
  };
}

/** Cells of one row without a letter in them are asked for at what the row is to do, which can be seen. */
function* cellProblems(cells: readonly OpenCell[], placed: PlacedBlock): Iterable<Problem> {
  const blank = (cell: OpenCell): boolean =>
    cell.action !== undefined && !/[\p{L}\p{N}?]/u.test(cell.cell.text);
  for (const each of cells.filter((cell) => !blank(cell))) yield cellProblem([each], each.cell, placed);
  for (const action of new Set(cells.filter(blank).map((each) => each.action as Cell))) {
    const row = cells.filter((each) => blank(each) && each.action === action);
    yield cellProblem(row, action, placed);
  }
}

function cellProblem(cells: readonly OpenCell[], at: Cell, { start }: PlacedBlock): Problem {
  const [{ cell, action, column }] = cells as readonly [OpenCell];
  const code = cells.length > 1 ? 'neither' : column === 'owner' ? 'no-owner' : 'no-date';
  const { asks, answer } = lacks[code];
  const found =
    cells.length > 1
      ? 'The cells are empty'
      : isEmpty(cell)
        ? 'The cell is empty'
        : `“${cell.text}” is no answer`;
  const span = shift(at, start);
  return {
    // Between two bars without a space there is nothing to mark but a bar.
    span: { start: span.start, end: Math.max(span.end, span.start + 1) },
    code,
    message: `${asks} ${found}${action === undefined ? '' : ` for “${action.text}”`}: ${answer}.`,
    fixes: [
      {
        title: 'Make it a slot',
        safety: 'suggestion',
        edits: cells.map((each) => slotIn(each, start)).sort((a, b) => a.start - b.start),
      },
    ],
  };
}

const isEmpty = ({ text }: Cell): boolean => /^[-–—]*$/.test(text);

function slotIn({ cell, column }: OpenCell, by: number): Edit {
  const place = column === 'owner' ? '[owner]' : '[date]';
  return {
    ...shift({ start: cell.start, end: cell.end }, by),
    text: cell.text === '' ? ` ${place} ` : place,
  };
}
