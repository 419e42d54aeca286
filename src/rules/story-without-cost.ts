import type { PlacedBlock } from '../document/block.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { tellsPrice } from '../evidence/price.ts';

export const storyWithoutCost = defineRule({
  id: 'story-without-cost',
  summary:
    'A story names its price: time, money, a customer, a launch, somebody who was unhappy, or the writer’s own mistake.',
  why: 'A choice that cost nobody anything was not hard, and shows no judgment. What was lost is what the reader remembers.',
  group: 'story',
  scope: 'document',
  severity: 'warning',
  // A writing assessment is asked by no-tradeoff.
  kinds: ['star-story'],
  options: { minWords: option.number(8, 'Stories shorter than this, in words, are not yet asked.') },
  examples: [
    {
      bad: '«I had an idea, everyone liked it, and activation rose from 40% to 46%.»',
      good: 'Moving the page cost us the May launch, and two retailers left; activation rose from 40% to 46%.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const prose = unit.document.blocks.filter(isTold);
    const words = prose.reduce(
      (sum, { block }) => sum + block.sentences.reduce((inner, each) => inner + each.words.length, 0),
      0,
    );
    if (words < minWords || unit.found.has('cost') || prose.some(({ block }) => tellsPrice(block))) return;
    const { span, end } = placeFor(unit, prose);
    yield {
      span,
      message:
        'What did it cost, and whom? Time, money, a customer, a launch, a relationship: if nothing was lost, the reader asks why it was hard.',
      fixes: [
        slot(
          'Add a sentence with the price',
          { start: end, end },
          ' It cost [amount]: [person] lost [what you gave up]. I accepted that, because [reason].',
        ),
      ],
    };
  },
});

const isTold = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && block.sentences.length > 0;

/** The last sentence of the action, where the price belongs; without one the first sentence of the story. */
function placeFor(
  { outline }: DocumentUnit,
  prose: readonly PlacedBlock[],
): { readonly span: Span; readonly end: number } {
  const action = outline.sections.find(({ role, named }) => named && role === 'action');
  const within = action?.section.blocks.filter(isTold).at(-1);
  const placed = (within ?? prose[0]) as PlacedBlock;
  const sentence = within ? placed.block.sentences.at(-1) : placed.block.sentences[0];
  const last = placed.block.sentences.at(-1);
  return {
    span: shift({ start: sentence?.start ?? 0, end: sentence?.end ?? 0 }, placed.start),
    end: placed.start + (last?.end ?? 0),
  };
}
