import type { PlacedBlock } from './block.ts';
import { knownBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readSections, type Section } from './sections.ts';
import type { PlacedSegment } from './segment.ts';
import { readSegments } from './segments.ts';
import type { Lineage } from './tally.ts';
import { applyEdit, type TextEdit } from './text-edit.ts';
import { updateSegments } from './update.ts';

/** A text, understood: blocks in order, and the sections that they form. All offsets of placed things are the text's. */
export interface Document {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly segments: readonly PlacedSegment[];
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
  /** The same object for a text before and after an edit. */
  readonly lineage: Lineage;
}

/** Reads a text. */
export function readDocument(text: string): Document {
  return documentOf(text, readSegments(text, knownBlocks([])), { sections: [], lineage: { of: 'text' } });
}

/**
 * Reads a text again after an edit. The result is that of `readDocument` on the new text, and blocks that the
 * edit leaves alone are the same objects, so that what was cached for them holds. `after` is the new text, for who
 * has it already: a long one costs more to join than to read where it changed.
 * @throws RangeError if the edit does not lie within the text.
 */
export function updateDocument(
  previous: Document,
  edit: TextEdit,
  after = applyEdit(previous.text, edit),
): Document {
  const before = previous.text;
  const segments =
    updateSegments({ old: previous.segments, before, after, edit }) ??
    readSegments(after, knownBlocks(previous.blocks));
  return documentOf(after, segments, previous);
}

function documentOf(
  text: string,
  segments: readonly PlacedSegment[],
  { sections: previous, lineage }: Pick<Document, 'sections' | 'lineage'>,
): Document {
  const blocks: PlacedBlock[] = [];
  for (const segment of segments) for (const placed of segment.blocks) blocks.push(placed);
  const sections = readSections(blocks, text.length, previous);
  return { text, segments, blocks, frontMatter: readFrontMatter(blocks[0]), sections, lineage };
}
