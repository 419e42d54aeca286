import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { asSentences } from '../document/list-items.ts';
import { type Span, shift } from '../document/span.ts';
import type { Fix } from '../engine/finding.ts';
import { option } from '../engine/options.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { arguedSections, fragmentsIn, wordsInLists } from '../narratives/bulleted.ts';
import { titleOf } from '../narratives/signs.ts';

export const bulletsNotNarrative = defineRule({
  id: 'bullets-not-narrative',
  summary: 'The argument is in sentences, which say what matters more and how things hang together.',
  why: 'Bullets give every point the same weight and leave out the word between two of them: because, although, therefore.',
  scope: 'document',
  group: 'structure',
  severity: 'warning',
  kinds: [
    'six-pager',
    'prfaq',
    'writing-assessment',
    'star-story',
    'decision-memo',
    'causal-page',
    'case-study',
  ],
  options: {
    share: option.number(25, 'The share of words in lists, in per cent, from which a six-pager is asked.'),
    pressShare: option.number(15, 'The same of a press release.'),
    minWords: option.number(150, 'Texts shorter than this, in words, are not asked for their share.'),
  },
  examples: [
    {
      kind: 'six-pager',
      bad: '## Why it failed\n\n«- Poor docs\n- Slow carriers\n- Pricing»',
      good: '## Why it failed\n\nThe plan failed for one reason above the others: carriers lost 4% of parcels, so sellers stopped listing fragile goods.',
    },
    {
      kind: 'writing-assessment',
      bad: '> Question: a judgment call\n\nI had three ways out:\n\n«- to delay the launch, which Sales was against\n- to refund the orders, at $40K»',
      good: '> Question: a judgment call\n\nI could delay the launch, which Sales was against, or refund the orders, at $40K.',
    },
  ],
  *check(unit, { share, pressShare, minWords }): Iterable<Problem> {
    const { id } = unit.outline.narrative;
    const casual = String(unit.document.frontMatter.format) === 'casual';
    if (id === 'writing-assessment' || id === 'star-story') {
      if (!casual)
        for (const list of listsOf(unit.document))
          yield proseProblem(list, unit.document, id === 'writing-assessment');
      return;
    }
    const sections = arguedSections(unit.outline);
    for (const { section } of sections) {
      const run = fragmentsIn(section);
      if (run.length > 0) yield fragmentsProblem(run, unit.document);
    }
    const measured =
      id === 'six-pager'
        ? sections
        : id === 'prfaq'
          ? sections.filter(({ part }) => part === 'press-release')
          : [];
    const sums = measured.map(({ section }) => wordsInLists(section));
    const all = sums.reduce((sum, each) => sum + each.all, 0);
    const listed = sums.reduce((sum, each) => sum + each.listed, 0);
    const most = id === 'prfaq' ? pressShare : share;
    if (all >= minWords && listed * 100 > all * most)
      yield shareProblem(unit, Math.round((listed / all) * 100));
  },
});

/** The lists of a document, as the blocks in them. */
const listsOf = ({ segments }: Document): readonly (readonly PlacedBlock[])[] =>
  segments.map(({ blocks }) => blocks).filter(([first]) => first?.block.containers[0] === 'list');

/** From the marker of the first item, which stands before its text on the line. */
function spanOfList(blocks: readonly PlacedBlock[], { segments }: Document): Span {
  const start = blocks[0]?.start ?? 0;
  const segment = segments.findLast((each) => each.start <= start);
  const whole = segment?.blocks.length === blocks.length && segment.blocks[0]?.start === start;
  return { start: whole ? segment.start : start, end: endOfBlock(blocks.at(-1) as PlacedBlock) };
}

function fragmentsProblem(run: readonly PlacedBlock[], document: Document): Problem {
  const span = spanOfList(run, document);
  return {
    span,
    code: 'fragments',
    message: `Which of these ${run.length} matters most, and how do they hang together? The bullets do not say: write the sentence that does.`,
    fixes: joined(run, span),
  };
}

function proseProblem(list: readonly PlacedBlock[], document: Document, grave: boolean): Problem {
  const span = spanOfList(list, document);
  return {
    span,
    code: 'list',
    ...(grave && { level: 'error' as const }),
    message: 'Does a list belong here? This is read as a story in prose: say which item mattered, and why.',
    fixes: joined(list, span),
  };
}

function joined(blocks: readonly PlacedBlock[], { start, end }: Span): readonly Fix[] {
  const text = asSentences(blocks);
  return text === undefined
    ? []
    : [{ title: 'Join the items into a paragraph', safety: 'suggestion', edits: [{ start, end, text }] }];
}

function shareProblem(unit: DocumentUnit, percent: number): Problem {
  const heading =
    titleOf(unit.outline)?.section.heading ??
    unit.document.blocks.find(({ block }) => block.sentences.length > 0);
  const [sentence] = heading?.block.sentences ?? [];
  return {
    span: heading && sentence ? shift(sentence, heading.start) : { start: 0, end: 0 },
    code: 'share',
    message: `What connects the points? ${percent}% of the words stand in bullets: write the sentences that say which one matters most, and why.`,
  };
}
