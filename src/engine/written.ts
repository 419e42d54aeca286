import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { normalizedHeading } from '../narratives/heading-key.ts';
import { missingSections } from '../narratives/missing-sections.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { titleOf } from '../narratives/signs.ts';
import { bodyLength, sectionLengths } from './limits.ts';
import type { DocumentUnit } from './rule.ts';

/** The words of the body, without the appendix. */
export function wordsOf({ outline }: DocumentUnit): number {
  return bodyLength(outline, sectionLengths(outline)).words;
}

const decides =
  /^(?:(?:my|our|the) )?(?:ask|decision|proposal|recommendation|launch plan|rollout|rollout plan|what we propose)\b/;

/** Whether a heading opens the part in which something is decided or proposed. */
export const headsDecision = perBlock((block) => decides.test(normalizedHeading(plainText(block))));

/** The sections in which something is decided or proposed, by their headings. */
export function decisionSections({ outline }: DocumentUnit): readonly OutlinedSection[] {
  return outline.sections.filter(({ section: { heading }, part }) => {
    return heading !== undefined && part !== 'appendix' && headsDecision(heading.block);
  });
}

const isSaid = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && block.sentences.length > 0;

/**
 * Whether so much is written that something can be missing: the draft has `minWords`, or something stands under the
 * heading of its decision. A blank start is not asked.
 */
export function isWritten(unit: DocumentUnit, minWords: number): boolean {
  return (
    wordsOf(unit) >= minWords || decisionSections(unit).some(({ section }) => section.blocks.some(isSaid))
  );
}

/** Whether a document asks for something, or at least weighs and recommends; a review that only reports does not. */
export function asksOf(unit: DocumentUnit): boolean {
  const { document, outline } = unit;
  return (
    decisionSections(unit).length > 0 ||
    outline.sections.some(({ role, named }) => named && role === 'options') ||
    document.blocks.some(({ block }) => asksReader(block))
  );
}

/** What is not filled in yet, as a fix leaves it, asks nobody. */
const asksReader = perBlock(
  (block) =>
    block.slots.length === 0 &&
    /\b(?:(?:we|i) (?:\w+ )?(?:ask|recommend|request|seek|propose)|approv(?:e|al)|decision (?:requested|needed|required)|the ask)\b/i.test(
      plainText(block),
    ),
);

/** From so many words on a missing section is asked for, unless a team sets it otherwise. */
const sectionWords = 40;

/** Whether the section that would answer is missing as a whole: that is asked for then, and not what it would hold. */
export function isSectionAsked(unit: DocumentUnit, role: string): boolean {
  return wordsOf(unit) >= sectionWords && missingSections(unit).some((spec) => spec.role === role);
}

/** Whether the draft is already asked for a section that is there to tell the way back. */
export const isWayBackAsked = (unit: DocumentUnit): boolean =>
  ['reversibility', 'rollback'].some((role) => isSectionAsked(unit, role));

/** Where a document is told that something is missing in it, and where that can be added. */
export interface Place {
  readonly span: Span;
  readonly insertAt: number;
}

/** The heading of the first of the wanted roles that is there, else that of the decision, else the title, else the first line. */
export function placeOf(unit: DocumentUnit, wanted: readonly string[]): Place {
  const { document, outline } = unit;
  const section =
    wanted
      .map((each) => outline.sections.find(({ role, named }) => named && role === each))
      .find((each) => each !== undefined) ??
    decisionSections(unit)[0] ??
    titleOf(outline);
  const anchor = section?.section.heading ?? document.blocks.find(({ block }) => block.sentences.length > 0);
  if (!anchor) return { span: { start: 0, end: 0 }, insertAt: 0 };
  const { block, start } = anchor;
  const [sentence] = block.sentences;
  const last = section?.section.blocks.findLast((each) => each.block.kind === 'paragraph') ?? anchor;
  return {
    span: sentence ? shift(sentence, start) : { start, end: endOfBlock(anchor) },
    insertAt: endOfBlock(last),
  };
}
