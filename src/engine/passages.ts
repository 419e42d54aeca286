import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { isForeign } from '../document/language.ts';
import { perBlock } from '../document/per-block.ts';
import type { Section, SectionContent } from '../document/sections.ts';
import { readEvidence, type Said } from '../evidence/evidence.ts';
import type { Passage } from '../evidence/passage.ts';
import type { Surroundings } from '../evidence/surroundings.ts';
import type { KindId, Part } from '../narratives/narrative.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { AlongSections } from './along-sections.ts';
import type { DocumentUnit } from './rule.ts';
import { outsideOf, surroundingsIn } from './surroundings.ts';

/** Where a section stands; the same for all of its passages. */
export interface Setting {
  readonly kind: KindId;
  readonly part: Part;
  readonly role: string;
  readonly title: string;
  /** Under the title of the document, or above its first heading. */
  readonly lead: boolean;
}

export const settingOf = (kind: KindId, { section, part, role }: OutlinedSection): Setting => ({
  kind,
  part,
  role,
  title: section.title,
  lead: section.level <= 1,
});

interface KeptPassages {
  readonly surroundings: readonly Surroundings[];
  readonly passages: readonly Passage[];
}

const keptPassages = new WeakMap<SectionContent, KeptPassages>();

/** The passages of a section: the same array as long as it holds the same, and what it refers to does. */
function passagesIn(section: Section, document: Document): readonly Passage[] {
  const known = keptPassages.get(section.content);
  const surroundings = surroundingsIn(section, document);
  if (known?.surroundings === surroundings) return known.passages;
  const passages = section.blocks.flatMap((_, at) => passagesOf(section, at, surroundings[at]));
  keptPassages.set(section.content, { surroundings, passages });
  return passages;
}

/** Something found, and the offset of its block in the document. */
export type Placed<T> = T & { readonly start: number };

/** Finds something in the passages of a draft, in order; again only in the sections that an edit changed. */
export class PassageMemo<T extends { readonly passage: Passage }> {
  readonly #along: AlongSections<T, Placed<T>>;

  constructor(find: (passages: readonly Passage[], setting: Setting) => readonly T[]) {
    this.#along = new AlongSections<T, Placed<T>>({
      find: (each, { document, outline }) =>
        find(passagesIn(each.section, document), settingOf(outline.narrative.id, each)),
      place: (found, { blocks }) =>
        found.map((one) => ({ ...one, start: blocks[one.passage.blockAt]?.start ?? 0 })),
      outside: outsideOf,
    });
  }

  read(unit: DocumentUnit): readonly Placed<T>[] {
    return this.#along.read(unit);
  }
}

function passagesOf(
  { blocks, heading }: Section,
  blockAt: number,
  around: Surroundings | undefined,
): Passage[] {
  const { block } = blocks[blockAt] as PlacedBlock;
  if (!isText(block) || !around) return [];
  const evidence = readEvidence(block, around);
  const paragraph = saidIn(block);
  const introduced = introducing(blocks, blockAt);
  const opening = openingOf(blocks, blockAt);
  const before = neighbour(blocks, blockAt, -1)?.at(-1);
  const after = neighbour(blocks, blockAt, 1)?.[0];
  return block.sentences.map((sentence, at) => ({
    block,
    sentence,
    evidence: evidence[at] as (typeof evidence)[number],
    at,
    blockAt,
    paragraph,
    introduced,
    opening,
    before,
    after,
    tables: around.beside,
    heading: heading?.block,
  }));
}

/** Text of the writer's own: no quotation, no footnote, no other language. */
export const isText = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.sentences.length > 0 &&
  !block.containers.includes('quote') &&
  !block.containers.includes('footnote') &&
  !isForeign(block);

const saidIn = perBlock((block): readonly Said[] => block.sentences.map((sentence) => ({ block, sentence })));

/** How far from a sentence a reader looks for what introduces it: in blocks, and in sentences of one. */
const reach = { blocks: 60, sentences: 12 };

/** The next paragraph in one direction. */
function neighbour(blocks: readonly PlacedBlock[], from: number, step: 1 | -1): readonly Said[] | undefined {
  for (let at = from + step, left = reach.blocks; left > 0 && blocks[at]; at += step, left--) {
    const { block } = blocks[at] as PlacedBlock;
    if (block.kind === 'paragraph') return saidIn(block);
  }
  return undefined;
}

/** The sentences above that a list stands under, innermost first. */
function introducing(blocks: readonly PlacedBlock[], at: number): readonly Said[] {
  const found: Said[] = [];
  let depth = blocks[at]?.block.containers.length ?? 0;
  for (let above = at - 1; above >= Math.max(0, at - reach.blocks) && depth > 0; above--) {
    const { block } = blocks[above] as PlacedBlock;
    if (block.containers.length >= depth || block.kind !== 'paragraph') continue;
    found.push(...saidIn(block).slice(-reach.sentences));
    depth = block.containers.length;
  }
  return found;
}

/** A section of more blocks is longer than what a reader keeps in mind of its first lines. */
const shortSection = 6;

/** The first paragraph of the section that a block stands in, if the block comes later. */
function openingOf(blocks: readonly PlacedBlock[], at: number): readonly Said[] {
  const texts = blocks.slice(0, reach.blocks).filter(({ block }) => block.containers.length === 0);
  const first = texts.find(({ block }) => block.kind === 'paragraph');
  if (!first || texts.length > shortSection || first.block === blocks[at]?.block) return [];
  return saidIn(first.block).slice(0, reach.sentences);
}
