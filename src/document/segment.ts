import type { PlacedBlock } from './block.ts';

/** The identifier of a link's definition or of a footnote, as the parser normalises it. */
export type Label = `link ${string}` | `note ${string}`;

/**
 * A child of the document's root: one paragraph, one list as a whole, one table. It does not know where it
 * stands: offsets count from the start of its first line.
 */
export interface Segment {
  /** Up to the end of its markup; the blank lines after it belong to none. */
  readonly length: number;
  readonly blocks: readonly PlacedBlock[];
  /** What it defines for the whole document. */
  readonly labels: readonly Label[];
  /**
   * A blank line ends it, whatever comes after. A list and a footnote can go on, and micromark takes the line
   * after them otherwise; after indented code it does not take “2.” for a list.
   */
  readonly closed: boolean;
}

export interface PlacedSegment {
  readonly segment: Segment;
  /** Where its first line starts. */
  readonly start: number;
  /** Those of the segment, with their places in the text. */
  readonly blocks: readonly PlacedBlock[];
}

export function placeSegment(segment: Segment, start: number): PlacedSegment {
  const blocks = segment.blocks.map((placed) => ({ block: placed.block, start: placed.start + start }));
  return { segment, start, blocks };
}
