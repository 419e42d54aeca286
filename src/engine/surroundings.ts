import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { Memo } from '../document/memo.ts';
import { perBlock } from '../document/per-block.ts';
import { perSection, type Section, type SectionContent } from '../document/sections.ts';
import { labelOf, placesNamedIn } from '../evidence/references.ts';
import {
  type Following,
  noSurroundings,
  type Reference,
  type Surroundings,
  sameSurroundings,
} from '../evidence/surroundings.ts';
import { timeBelow } from '../evidence/times/covering.ts';
import type { DocumentUnit } from './rule.ts';

/** What a document’s blocks can refer to, by the name under which they do. */
interface Places {
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly table: ReadonlyMap<string, readonly Block[]>;
  readonly appendix: ReadonlyMap<string, readonly Block[]>;
}

const refers = perBlock((block) => block.marks.length > 0 || placesNamedIn(block).length > 0);

/** What stands around the blocks of a section and follows from it alone, and the blocks that refer further. */
interface Near {
  readonly around: readonly Surroundings[];
  readonly referring: readonly number[];
}

const nearIn = perSection(({ heading, blocks }): Near => {
  const dated = heading && timeBelow(heading.block) ? heading.block : undefined;
  return {
    around: blocks.map((_, at) => ({
      following: followingOf(blocks, at),
      references: noSurroundings.references,
      beside: tablesBeside(blocks, at),
      covering: introducing(blocks, at) ?? dated,
    })),
    referring: blocks.flatMap(({ block }, at) => (refers(block) ? [at] : [])),
  };
});

const lastRead = new WeakMap<SectionContent, readonly Surroundings[]>();

const placesIn = new Memo<Document>().reading(readPlaces, (document) => document);

/** What stands around each block of a section, in order: the same array as long as it is the same. */
export function surroundingsIn(section: Section, document: Document): readonly Surroundings[] {
  const { around, referring } = nearIn(section);
  if (referring.length === 0) return around;
  const places = placesIn(document);
  const read = [...around];
  for (const at of referring) {
    const { block } = section.blocks[at] as PlacedBlock;
    read[at] = { ...(around[at] as Surroundings), references: resolve(block, places) };
  }
  const before = lastRead.get(section.content);
  if (
    before &&
    referring.every((at) => sameSurroundings(before[at] ?? noSurroundings, read[at] ?? noSurroundings))
  )
    return before;
  lastRead.set(section.content, read);
  return read;
}

/** What stands around the blocks of a section, where that does not follow from the section alone. */
export const outsideOf = (section: Section, { document }: DocumentUnit): object | undefined =>
  nearIn(section).referring.length > 0 ? surroundingsIn(section, document) : undefined;

/** The paragraph that introduces the list, where it says when. */
function introducing(blocks: readonly PlacedBlock[], at: number): Block | undefined {
  const depth = blocks[at]?.block.containers.length ?? 0;
  if (depth === 0) return undefined;
  for (let above = at - 1; above >= 0; above--) {
    const { block } = blocks[above] as PlacedBlock;
    if (block.containers.length >= depth) continue;
    return block.kind === 'paragraph' && timeBelow(block) ? block : undefined;
  }
  return undefined;
}

function tablesBeside(blocks: readonly PlacedBlock[], at: number): readonly Block[] {
  const above = blocks[at - 1]?.block;
  const below = blocks[at + 1]?.block;
  if (above?.kind !== 'table' && below?.kind !== 'table') return noSurroundings.beside;
  return [above, below].filter((block) => block?.kind === 'table') as Block[];
}

const opensList = perBlock(({ prose }) => prose.trimEnd().endsWith(':'));

/** Whether a list, table or other enumeration comes after the block, and whether numbers stand in it. */
function followingOf(blocks: readonly PlacedBlock[], at: number): Following {
  const placed = blocks[at];
  if (!placed || !opensList(placed.block)) return 'nothing';
  const here = placed.block.containers.length;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(
    ({ block }) => block.kind !== 'table' && block.kind !== 'code' && block.containers.length <= here,
  );
  const listed = end < 0 ? rest : rest.slice(0, end);
  if (listed.length === 0) return 'nothing';
  return listed.some(({ block }) => /\d/.test(block.source)) ? 'numbers' : 'words';
}

function resolve(block: Block, places: Places): Reference[] {
  return [
    ...block.marks.map(({ name, start }) => ({ start, blocks: places.notes.get(name) ?? [] })),
    ...placesNamedIn(block).map(({ named, label, start }) => ({
      start,
      blocks: places[named].get(label) ?? [],
    })),
  ];
}

function readPlaces({ blocks, sections }: Document): Places {
  const notes = new Map<string, Block[]>();
  const table = new Map<string, Block[]>();
  let count = 0;
  blocks.forEach(({ block }, at) => {
    if (block.footnote !== '') notes.set(block.footnote, [...(notes.get(block.footnote) ?? []), block]);
    if (block.kind !== 'table') return;
    count++;
    const caption = [blocks[at - 1], blocks[at + 1]].map((near) => near && labelOf(near.block));
    const label = caption.find((each) => each) || String(count);
    if (!table.has(label)) table.set(label, [block]);
  });
  const appendix = new Map<string, readonly Block[]>();
  for (const section of sections) {
    const label = section.heading ? labelOf(section.heading.block) : '';
    if (label !== '' && /^\W*(?:appendix|annex)/i.test(section.title)) {
      appendix.set(
        label,
        section.blocks.map(({ block }) => block),
      );
    }
  }
  return { notes, table, appendix };
}
