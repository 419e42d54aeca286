import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { type Document, updateDocument } from '../document/document.ts';
import { lengthOf } from '../document/measure.ts';
import { plainText, textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import type { Edit } from './finding.ts';

/** A sentence, and the edit after which it is gone. */
export interface Deletion {
  readonly span: Span;
  readonly edit: Edit;
}

/**
 * The edit that takes out the sentence which starts at an offset, with the space that it leaves; undefined where none
 * does, or where more or less than its words would go: bold that runs over its end, the only sentence of a list item.
 */
export function withoutSentence(document: Document, offset: number): Deletion | undefined {
  const placed = document.blocks.find((each) => each.start <= offset && offset < endOfBlock(each));
  if (placed?.block.kind !== 'paragraph') return undefined;
  const { block, start } = placed;
  const at = block.sentences.findIndex((sentence) => sentence.start === offset - start);
  const sentence = block.sentences[at];
  if (!sentence) return undefined;
  const span = block.sentences.length === 1 ? wholeBlock(document, placed) : withSpace(placed, at);
  if (!span) return undefined;
  const edit = { ...span, text: '' };
  if (!leavesTheRest(document, placed, edit)) return undefined;
  return { span: shift({ start: sentence.start, end: sentence.end }, start), edit };
}

/** With the space to the next sentence, or after the last one with that before it. */
function withSpace({ block: { sentences }, start }: PlacedBlock, at: number): Span | undefined {
  const [before, own, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (!own) return undefined;
  if (after) return shift({ start: own.start, end: after.start }, start);
  return before && shift({ start: before.end, end: own.end }, start);
}

/** A paragraph that stands by itself, with the white space below it, or at the end of the text with that above. */
function wholeBlock({ text }: Document, placed: PlacedBlock): Span | undefined {
  if (placed.block.containers.length > 0) return undefined;
  const { start } = placed;
  const end = endOfBlock(placed);
  const below = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + below < text.length) return { start, end: end + below };
  return { start: text.slice(0, start).trimEnd().length, end };
}

/** Whether all other words of the block stand as they did, in the same block, and those of other blocks too. */
function leavesTheRest(document: Document, { block, start }: PlacedBlock, edit: Edit): boolean {
  const after = updateDocument(document, edit);
  const text = (from: number, to: number) => textAt(block, { start: from, end: to });
  const end = block.source.length;
  const rest = `${text(0, Math.max(0, edit.start - start))} ${text(Math.min(end, edit.end - start), end)}`;
  const left = after.blocks.find((placed) => placed.start === start && placed.block.kind === block.kind);
  const kept = oneLine(rest) === '' ? '' : oneLine(left ? plainText(left.block) : '');
  return (
    kept === oneLine(rest) && wordsIn(document) - wordsIn(after) === lengthOf(block).words - countOf(rest)
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const countOf = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const wordsIn = ({ blocks }: Document): number =>
  blocks.reduce((sum, { block }) => sum + lengthOf(block).words, 0);
