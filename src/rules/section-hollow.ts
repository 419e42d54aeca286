import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { type Placeholder, placeholdersIn } from '../document/placeholders.ts';
import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { isActionTable } from '../facts/action-tables.ts';
import { type Hollow, readHollow, wordsOfHeading } from '../narratives/hollow.ts';

export const sectionHollow = defineRule({
  id: 'section-hollow',
  summary: 'Every heading has its text, and no place is left open in what is handed in.',
  why: 'A heading with nothing under it, or “TBD”, tells the reader that the writer stopped. In a final draft it is the first thing that is seen.',
  scope: 'document',
  group: 'structure',
  severity: 'warning',
  options: {
    minWords: option.number(
      25,
      'A required section with fewer words, in one sentence without a number, is thin. Short sections are held to an eighth of their budget.',
    ),
  },
  examples: [
    {
      kind: 'decision-memo',
      bad: '## Context\n\nThe lease ends on 3 May.\n\n## «Risks»\n\n## Next steps\n\n- Ana Silva signs by 3 May.',
      good: '## Context\n\nThe lease ends on 3 May.\n\n## Next steps\n\n- Ana Silva signs by 3 May.',
    },
    {
      kind: 'decision-memo',
      bad: '## Competition\n\n«TBD»',
      good: '## Competition\n\nTwo carriers offer it in Leeds, at £4 a parcel.',
    },
    {
      kind: 'prfaq',
      bad: 'Contacts fell from «[N]» to 31 per 1,000 orders.',
      good: 'Contacts fell from 44 to 31 per 1,000 orders.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const { document, outline } = unit;
    for (const hollow of readHollow(outline, minWords)) yield hollowProblem(hollow);
    const open = leftOpen(document);
    const toFill = open.filter(({ block }) => slotsIn(block).length > 0);
    const told = howSlotsAreTold(document.frontMatter.status === 'final', toFill.length);
    for (const placed of open) yield* placeholderProblems(placed, told);
    if (told === 'of-the-draft') yield slotsOfTheDraft(toFill);
  },
});

/** Each by itself, once in each paragraph, or once in the draft. */
type SlotsTold = 'each' | 'of-a-paragraph' | 'of-the-draft';

const howSlotsAreTold = (final: boolean, paragraphs: number): SlotsTold => {
  if (final) return 'each';
  return paragraphs > mostTold ? 'of-the-draft' : 'of-a-paragraph';
};

/** A new narrative is slots from top to bottom, and its writer knows: so many paragraphs are told each, more are told once. */
const mostTold = 5;

function slotsOfTheDraft(open: readonly PlacedBlock[]): Problem {
  const { block, start } = open[0] as PlacedBlock;
  const slot = slotsIn(block)[0] as Placeholder;
  const others = open.reduce((sum, each) => sum + slotsIn(each.block).length, -1);
  return {
    span: shift(slot, start),
    code: 'placeholder',
    level: 'info',
    message: `What belongs in the place of “${textAt(block, slot)}”? It and ${others} more slots wait to be filled: each with its fact, or out with its sentence.`,
  };
}

function hollowProblem({ code, heading, spec }: Hollow): Problem {
  const { block, start } = heading;
  const span = wordsOfHeading(block);
  const title = textAt(block, span);
  const looked = spec ? `the reader looks for ${spec.find}` : 'write it, or take the heading out';
  const at = endOfBlock(heading);
  const stub = spec?.stub.replace(/^#+ [^\n]*\n+/, '') ?? '[answer]';
  return {
    span: shift(span, start),
    code,
    ...(code === 'thin' && { level: 'info' as const }),
    message:
      code === 'empty'
        ? title.endsWith('?')
          ? `What is the answer to “${title}” Nothing stands under the question yet: answer it, or take it out.`
          : `What stands under “${title}”? Nothing yet: ${looked}.`
        : `Is that all there is under “${title}”? It is one short sentence, and ${looked}.`,
    ...(code === 'empty' && {
      fixes: [slot(`Begin “${title}”`, { start: at, end: at }, `\n\n${stub}`)],
    }),
  };
}

function* placeholderProblems({ block, start }: PlacedBlock, told: SlotsTold): Iterable<Problem> {
  const slots = slotsIn(block);
  for (const each of openIn(block)) {
    const isSlot = each.form === 'slot';
    if (isSlot && (told === 'of-the-draft' || (told === 'of-a-paragraph' && each !== slots[0]))) continue;
    const text = textAt(block, each) || each.slot;
    const others =
      isSlot && told === 'of-a-paragraph' && slots.length > 1 ? `, and ${slots.length - 1} more here` : '';
    yield {
      span: shift(each, start),
      code: 'placeholder',
      ...(isSlot && { level: 'info' as const }),
      message: `What belongs in the place of “${text}”${others}? It still waits to be filled: give the fact, or take the sentence out.`,
      ...(!isSlot && { fixes: [slot(`Make it a slot: ${each.slot}`, shift(each, start), each.slot)] }),
    };
  }
}

/** An owner or a date that is open in a table of actions is asked for as such. */
const openIn = perBlock((block): readonly Placeholder[] => {
  const open = placeholdersIn(block);
  return open.length > 0 && isActionTable(block) ? open.filter(({ form }) => form === 'slot') : open;
});

const slotsIn = perBlock((block): readonly Placeholder[] =>
  openIn(block).filter(({ form }) => form === 'slot'),
);

const leftOpen = blocksWhere((block) => openIn(block).length > 0);
