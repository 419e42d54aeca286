import type { Sentence } from './sentences.ts';
import type { Slot } from './slots.ts';
import type { Span } from './span.ts';

/** What a block is in markdown; `label` is a paragraph in bold alone that serves as a heading or a question. */
export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'label'
  | 'paragraph'
  | 'table'
  | 'code'
  | 'html'
  | 'rule'
  | 'definition';

/** What a block stands in, outermost first. */
export type Container = 'quote' | 'list' | 'footnote';

/** A mark such as `[^1]`. Offsets count from the start of the block. */
export interface FootnoteMark extends Span {
  /** As the parser normalises it. */
  readonly name: string;
}

/**
 * A leaf of the document's structure: one paragraph, heading, table. It does not know where it stands: all its
 * offsets count from its own start. A block that an edit leaves alone stays the same object.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly containers: readonly Container[];
  /** Of a heading, 1 to 6. A label is 7. Otherwise 0. */
  readonly level: number;
  /** The markdown text. */
  readonly source: string;
  /** As long as `source`, with everything blanked that is not prose. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** Text in pairs of double quotation marks, marks included. */
  readonly quotes: readonly Span[];
  readonly slots: readonly Slot[];
  /** The bold words that open a paragraph, as in “**Problem.** Sellers …”; without the punctuation. */
  readonly lead: string;
  /** Links and bare addresses, from first to last character; no mail. */
  readonly links: readonly Span[];
  /** The marks in it that refer to footnotes. */
  readonly marks: readonly FootnoteMark[];
  /** Of a footnote's own text, its name; otherwise empty. */
  readonly footnote: string;
}

/** A block and the offset in the document where it starts. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** The index of the last that starts at or before an offset; -1 if none does. */
export function lastFrom(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset in the document where a block ends. */
export function endOfBlock({ block, start }: PlacedBlock): number {
  return start + block.source.length;
}
