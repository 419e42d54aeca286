import { type PlacedBlock, plainText } from './block.ts';
import { readBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Span } from './span.ts';

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
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
}

/** Reads a text. Blocks that `previous` already knew are the same objects, so what was cached for them holds. */
export function readDocument(text: string, previous?: Document): Document {
  const blocks = readBlocks(text, previous?.blocks);
  return {
    text,
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
