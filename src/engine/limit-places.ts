import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { lengthOf } from '../document/measure.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { offsetAt, positionAfter, stretchesOf, stretchOfSpan } from './lengths-in-pages.ts';
import { endOfText } from './places.ts';
import type { Limit } from './report.ts';
import type { DocumentUnit } from './rule.ts';

/** The first sentence that no longer fits. */
export function placeWhere(limit: Limit, unit: DocumentUnit): Span {
  const placed = blocksOfLimit(limit, unit);
  return limit.unit === 'pages' ? firstBeyond(limit, placed, unit) : firstOver(limit, placed, unit);
}

function firstOver({ unit: of, max }: Limit, blocks: readonly PlacedBlock[], unit: DocumentUnit): Span {
  let used = 0;
  for (const placed of blocks) {
    const length = lengthOf(placed.block)[of === 'pages' ? 'words' : of] + (of === 'characters' ? 1 : 0);
    if (used + length > max) return within(placed, max - used, of);
    used += length;
  }
  const end = endOfText(unit.document);
  return { start: end, end };
}

function firstBeyond({ part, piece, max }: Limit, blocks: readonly PlacedBlock[], unit: DocumentUnit): Span {
  const { outline, document } = unit;
  const pages = unit.pages();
  const stretches = piece ? [stretchOfSpan(piece.span, outline, pages)] : stretchesOf(part, outline, pages);
  const offset = offsetAt(positionAfter(stretches, max), pages);
  const placed = blocks.find((each) => endOfBlock(each) > offset) ?? blocks.at(-1);
  if (!placed) return { start: endOfText(document), end: endOfText(document) };
  const { block, start } = placed;
  const sentence = block.sentences.find(({ end }) => start + end > offset);
  return sentence
    ? shift({ start: sentence.start, end: sentence.end }, start)
    : { start, end: endOfBlock(placed) };
}

/** What is held against a limit. */
export function blocksOfLimit(
  { part, piece }: Limit,
  { document: { blocks }, outline }: Pick<DocumentUnit, 'document' | 'outline'>,
): readonly PlacedBlock[] {
  if (piece) return blocks.filter(({ start }) => start >= piece.span.start && start < piece.span.end);
  if (part !== 'document' && part !== 'piece') return outline.blocks[part];
  const appendix = new Set(outline.blocks.appendix);
  return appendix.size === 0 ? blocks : blocks.filter((placed) => !appendix.has(placed));
}

function within(placed: PlacedBlock, room: number, of: Limit['unit']): Span {
  const { block, start } = placed;
  let used = 0;
  for (const sentence of block.sentences) {
    const text = textAt(block, sentence);
    used += of === 'words' ? (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) : text.length + 1;
    if (used > room) return shift({ start: sentence.start, end: sentence.end }, start);
  }
  return { start, end: endOfBlock(placed) };
}
