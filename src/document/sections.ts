import type { PlacedBlock } from './block.ts';
import { Keeper, keptReading } from './keeper.ts';
import { Memo } from './memo.ts';
import { plainText } from './plain-text.ts';
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
  /** The same object as in the document before an edit, if the section holds the same blocks, wherever it stands. */
  readonly content: SectionContent;
}

/** The blocks of a section, its heading first. */
export function blocksOf({ heading, blocks }: Section): readonly PlacedBlock[] {
  return heading ? [heading, ...blocks] : blocks;
}

/** Stands for what a section holds, and keeps what was found in it. */
export class SectionContent extends Keeper {
  readonly blocks: number;

  constructor(blocks: number) {
    super();
    this.blocks = blocks;
  }
}

const memo = new Memo<SectionContent>();

/**
 * A reading that is kept with a section as long as it holds the same blocks. It must not depend on where the
 * section stands, nor on anything outside.
 */
export function perSection<T extends object | string | number | boolean>(
  read: (section: Section) => T,
): (section: Section) => T {
  const keyOf = ({ content }: Section): SectionContent => content;
  return keptReading(read, keyOf, memo.reading(read, keyOf));
}

/** A heading or a label that stands by itself; one inside a quotation or a list opens no section. */
function opensSection({ block }: PlacedBlock): boolean {
  return (block.kind === 'heading' || block.kind === 'label') && block.containers.length === 0;
}

/** The sections that the blocks of a text of some length form. What `previous` knew already stays. */
export function readSections(
  blocks: readonly PlacedBlock[],
  length: number,
  previous: readonly Section[],
): Section[] {
  const starts: number[] = [];
  for (let at = 0; at < blocks.length; at++) if (opensSection(blocks[at] as PlacedBlock)) starts.push(at);
  if (starts[0] !== 0) starts.unshift(-1);
  return starts.map((at, n) => {
    const next = starts[n + 1] ?? blocks.length;
    const heading = at < 0 ? undefined : (blocks[at] as PlacedBlock);
    const span = { start: heading?.start ?? 0, end: blocks[next]?.start ?? length };
    const part = { heading, blocks: blocks.slice(at + 1, next), span };
    // Sections above an edit count from the start of the document, those below it from the end.
    const above = previous[n];
    if (above && isSamePlace(above, part)) return above;
    const below = previous[previous.length - starts.length + n];
    return sectionOf(part, [above, below].find((each) => each && holdsSame(each, part))?.content);
  });
}

interface Part extends Pick<Section, 'blocks' | 'span'> {
  readonly heading: PlacedBlock | undefined;
}

function sectionOf({ heading, blocks, span }: Part, content: SectionContent | undefined): Section {
  return {
    ...(heading && { heading }),
    title: heading ? plainText(heading.block) : '',
    level: heading?.block.level ?? 0,
    blocks,
    span,
    content: content ?? new SectionContent(blocks.length),
  };
}

function isSamePlace(section: Section, { heading, blocks, span }: Part): boolean {
  return (
    section.span.end === span.end &&
    section.heading === heading &&
    section.blocks.length === blocks.length &&
    section.blocks.every((placed, at) => placed === blocks[at])
  );
}

/** The same blocks in the same order, at the same distances from its start. */
function holdsSame(section: Section, { heading, blocks, span }: Part): boolean {
  return (
    section.heading?.block === heading?.block &&
    section.blocks.length === blocks.length &&
    section.blocks.every(({ block, start }, at) => {
      const other = blocks[at];
      return block === other?.block && start - section.span.start === other.start - span.start;
    })
  );
}
