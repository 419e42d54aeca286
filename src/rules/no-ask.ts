import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { sentenceWords } from '../document/measure.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { wordsOf } from '../engine/written.ts';
import { askIn, hasAsk, reportsNumbers } from '../evidence/decision-signs.ts';
import { saysWhen } from '../evidence/times/time.ts';
import { headsAsk } from '../narratives/ask-heading.ts';

export const noAsk = defineRule({
  id: 'no-ask',
  summary: 'The first paragraph says what the reader is to decide, approve or learn.',
  why: 'Who knows what is asked reads for the answer. Who does not reads everything twice, or stops.',
  scope: 'document',
  group: 'decisions',
  severity: 'warning',
  kinds: ['decision-memo', 'six-pager', 'launch-brief', 'metrics-narrative'],
  options: {
    within: option.number(120, 'The words from the start within which the ask is looked for.'),
    minWords: option.number(
      60,
      'Drafts shorter than this, in words, are asked only if they have a title and two sentences.',
    ),
  },
  examples: [
    {
      bad: '# «Pricing update»\n\nThank you for reading. The purpose of this document is to provide an overview.',
      good: '# Pricing update\n\nWe ask Dana Cho to approve a fee of $0.40 an order by 3 May. It costs us 2% of active sellers.',
    },
  ],
  *check(unit, { within, minWords }): Iterable<Problem> {
    const { document } = unit;
    if (document.frontMatter.decision !== undefined || !isBegun(unit, minWords)) return;
    const opening = openingOf(unit, within);
    if (opening.some(({ block }) => asksOrReports(block, unit))) return;
    const rest = unit.outline.blocks.body.filter(
      ({ block }) => !opening.some((each) => each.block === block),
    );
    const half = wordsOf(unit) / 2;
    const later = rest.find(({ block }) => askIn(block) !== undefined || headsAskOnly(block));
    if (later) {
      if (wordsBefore(unit, later) > half) yield buriedProblem(unit, later);
      return;
    }
    const hinted = rest.find(({ block }) => block.kind === 'paragraph' && hasAsk(block));
    if (!hinted || wordsBefore(unit, hinted) > half) yield missingProblem(unit);
  },
});

/** A title alone, or the first line under it, is a start. */
function isBegun(unit: DocumentUnit, minWords: number): boolean {
  if (wordsOf(unit) >= minWords) return true;
  const titled = unit.outline.sections.some(({ section }) => section.level === 1);
  const said = unit.document.blocks
    .filter(({ block }) => block.kind === 'paragraph')
    .reduce((sum, { block }) => sum + block.sentences.length, 0);
  return titled && said >= 2;
}

/** The blocks that begin within the first words, front matter and title aside. */
function openingOf({ outline }: DocumentUnit, within: number): PlacedBlock[] {
  const opening: PlacedBlock[] = [];
  let words = 0;
  for (const placed of outline.blocks.body) {
    if (words >= within) break;
    opening.push(placed);
    if (placed.block.kind !== 'heading') words += sentenceWords(placed.block);
  }
  return opening;
}

function wordsBefore({ outline }: DocumentUnit, until: PlacedBlock): number {
  let words = 0;
  for (const placed of outline.blocks.body) {
    if (placed.start >= until.start) break;
    words += sentenceWords(placed.block);
  }
  return words;
}

function asksOrReports(block: PlacedBlock['block'], { outline }: DocumentUnit): boolean {
  if (block.kind === 'heading' || block.kind === 'label') return headsAsk(block);
  // A launch is announced to those who carry it out: what, and when.
  if (outline.narrative.id === 'launch-brief' && announcesLaunch(block)) return true;
  // A review asks nothing: it opens with what happened, in numbers.
  return hasAsk(block) || (outline.narrative.id === 'metrics-narrative' && reportsNumbers(block));
}

const announcesLaunch = perBlock(
  (block): boolean =>
    block.kind === 'paragraph' &&
    block.sentences.some(
      (sentence) =>
        /\b(?:launch(?:es|ing)?|go(?:es)? live|going live|ships?|opens?|rolls? out)\b/i.test(
          textAt(block, sentence),
        ) && saysWhen(block, sentence),
    ),
);

const headsAskOnly = (block: PlacedBlock['block']): boolean =>
  (block.kind === 'heading' || block.kind === 'label') && headsAsk(block);

const askText =
  'We ask [leader] to decide [decision] by [date]. We recommend [option], because [reason]. It costs [cost].';

function missingProblem(unit: DocumentUnit): Problem {
  const { span, insertAt } = titleOrStart(unit);
  const review = unit.outline.narrative.id === 'metrics-narrative';
  return {
    span,
    code: 'missing',
    message: review
      ? 'What is the reader to learn? The first paragraph does not say: begin with the two or three numbers that moved, and whether the goals are on track.'
      : 'What do you want the reader to decide? The first paragraph does not say: name who decides, what, and by when.',
    fixes: [
      slot(
        'Begin with what is asked',
        { start: insertAt, end: insertAt },
        asParagraph(
          review ? '[metric] went from [from] to [to] in [period], because [cause].' : askText,
          unit.document,
          insertAt,
        ),
      ),
    ],
  };
}

function buriedProblem(unit: DocumentUnit, { block, start }: PlacedBlock): Problem {
  const sentence = askIn(block) ?? block.sentences[0];
  const at: Span = sentence ? shift(sentence, start) : { start, end: start + 1 };
  return {
    span: titleOrStart(unit).span,
    code: 'buried-ask',
    message: `What do you want the reader to decide? The ask comes after half of the text: “${sentence ? textAt(block, sentence) : ''}” belongs in the first paragraph.`,
    related: [{ span: at, message: 'The ask stands here.' }],
  };
}

/** The title, or else the first words; what is added stands below the title. */
function titleOrStart({ document, outline }: DocumentUnit): { span: Span; insertAt: number } {
  const title = outline.sections.find(({ section }) => section.heading !== undefined && section.level === 1)
    ?.section.heading;
  const first = title ?? document.blocks.find(({ block }) => block.sentences.length > 0);
  if (!first) return { span: { start: 0, end: 0 }, insertAt: 0 };
  const [sentence] = first.block.sentences;
  return {
    span: sentence ? shift(sentence, first.start) : { start: first.start, end: endOfBlock(first) },
    insertAt: title ? endOfBlock(title) : first.start,
  };
}
