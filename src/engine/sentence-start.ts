import { endOfBlock, lastFrom } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';

/** Where the sentence starts in which an offset of the document lies; the offset’s block, if it lies in none. */
export function sentenceStart({ blocks }: Document, offset: number): number {
  const placed = blocks[lastFrom(blocks, offset)];
  if (!placed) return 0;
  const { block, start } = placed;
  const sentence = block.sentences[lastFrom(block.sentences, offset - start)];
  return start + (sentence?.start ?? 0);
}

/** The sentence in which an offset of the document lies, its last position included; the block, if it lies in none. */
export function sentenceAround({ blocks }: Document, offset: number): Span {
  const placed = blocks[lastFrom(blocks, offset)];
  if (!placed || offset > endOfBlock(placed)) return { start: offset, end: offset };
  const { block, start } = placed;
  const at = lastFrom(block.sentences, offset - start);
  const sentence = block.sentences[at];
  if (!sentence) return { start, end: endOfBlock(placed) };
  // What is typed after the last sentence goes on with it.
  const next = block.sentences[at + 1];
  return { start: start + sentence.start, end: next ? start + sentence.end : endOfBlock(placed) };
}
