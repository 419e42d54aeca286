import type { PlacedBlock } from './block.ts';
import { knownBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { plainText } from './plain-text.ts';
import type { PlacedSegment } from './segment.ts';
import { readSegments } from './segments.ts';
import type { Span } from './span.ts';
import { applyEdit, type TextEdit } from './text-edit.ts';
import { updateSegments } from './update.ts';

/** A heading and the blocks that stand under it, up to the next heading of any level. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: PlacedBlock;
  /** The heading on one line, without markup; empty before the first heading. */
  readonly title: string;
  /** 1 to 6; 7 for a label in bold; 0 before the first heading. */
  readonly level: number;
  /** Without the heading. */
  readonly blocks: readonly PlacedBlock[];
  /** From the heading to the next heading. */
  readonly span: Span;
}

/** A text, understood: blocks in order, and the sections that they form. All offsets of placed things are the text's. */
export interface Document {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly segments: readonly PlacedSegment[];
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
}

/** Reads a text. */
export function readDocument(text: string): Document {
  return documentOf(text, readSegments(text, knownBlocks([])));
}

/**
 * Reads a text again after an edit. The result is that of `readDocument` on the new text, and blocks that the
 * edit leaves alone are the same objects, so that what was cached for them holds.
 * @throws RangeError if the edit does not lie within the text.
 */
export function updateDocument(previous: Document, edit: TextEdit): Document {
  const before = previous.text;
  const after = applyEdit(before, edit);
  const segments =
    updateSegments({ old: previous.segments, before, after, edit }) ??
    readSegments(after, knownBlocks(previous.blocks));
  return documentOf(after, segments);
}

function documentOf(text: string, segments: readonly PlacedSegment[]): Document {
  const blocks = segments.flatMap(({ segment, start }) =>
    segment.blocks.map((placed) => ({ block: placed.block, start: placed.start + start })),
  );
  return {
    text,
    segments,
    blocks,
    frontMatter: readFrontMatter(blocks[0]),
    sections: readSections(blocks, text.length),
  };
}

/** A heading or a label that stands by itself; one inside a quotation or a list opens no section. */
function opensSection({ block }: PlacedBlock): boolean {
  return (block.kind === 'heading' || block.kind === 'label') && block.containers.length === 0;
}

function readSections(blocks: readonly PlacedBlock[], length: number): Section[] {
  const opening = blocks.flatMap((placed, index) => (opensSection(placed) ? [index] : []));
  const starts = opening[0] === 0 ? opening : [-1, ...opening];
  return starts.map((at, n) => {
    const next = starts[n + 1] ?? blocks.length;
    const heading = at < 0 ? undefined : (blocks[at] as PlacedBlock);
    return {
      ...(heading && { heading }),
      title: heading ? plainText(heading.block) : '',
      level: heading?.block.level ?? 0,
      blocks: blocks.slice(at + 1, next),
      span: { start: heading?.start ?? 0, end: blocks[next]?.start ?? length },
    };
  });
}
