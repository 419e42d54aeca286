import type { PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { itemPlace } from '../document/list-items.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Section } from '../document/sections.ts';

/** One way that a document weighs, with all that is said under its name. */
export interface Option {
  /** “Buy”, “Option B”, “Partner with a carrier”. */
  readonly name: string;
  /** Where it is named; the rest may be text below it. */
  readonly placed: PlacedBlock;
  readonly blocks: readonly PlacedBlock[];
}

/** The options that a section lists: under headings of their own, after bold words, or as the items of a list. */
export function optionsListed(document: Document, section: Section, below: readonly Section[]): Option[] {
  const headed = below.filter(({ heading }) => heading !== undefined);
  const top = Math.min(...headed.map(({ level }) => level));
  const own = headed.filter(({ level }) => level === top);
  if (own.length >= 2) return own.map((each) => underHeading(each, headed));
  return introduced(section.blocks, itemsOf(document, section.blocks));
}

/** A list deep in the text of a section, where no colon leads to it, lists something else. */
function introduced(blocks: readonly PlacedBlock[], options: Option[]): Option[] {
  const at = options[0] ? blocks.indexOf(options[0].placed) : 0;
  return at < 2 || (blocks[at - 1] as PlacedBlock).block.prose.trimEnd().endsWith(':') ? options : [];
}

function underHeading(section: Section, all: readonly Section[]): Option {
  const from = all.indexOf(section);
  const next = all.findIndex(({ level }, at) => at > from && level <= section.level);
  const inside = all.slice(from, next < 0 ? all.length : next);
  return {
    name: section.title,
    placed: section.heading as PlacedBlock,
    blocks: inside.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks]),
  };
}

/** The items of the first list of two or more; else the paragraphs that open with bold words. */
export function itemsOf(document: Document, blocks: readonly PlacedBlock[]): Option[] {
  const starts = blocks.flatMap((placed, at) => (opensItem(document, placed) ? [at] : []));
  if (starts.length >= 2) return optionsAt(blocks, starts, ({ block }) => block.containers.length > 0);
  const led = blocks.flatMap(({ block }, at) =>
    block.kind === 'paragraph' && block.lead !== '' ? [at] : [],
  );
  return led.length >= 2 ? optionsAt(blocks, led, () => true) : [];
}

const opensItem = (document: Document, placed: PlacedBlock): boolean =>
  placed.block.kind === 'paragraph' &&
  placed.block.containers.length === 1 &&
  placed.block.containers[0] === 'list' &&
  itemPlace(document, placed) === 'opens';

function optionsAt(
  blocks: readonly PlacedBlock[],
  starts: readonly number[],
  isInside: (placed: PlacedBlock) => boolean,
): Option[] {
  return starts.map((at, n) => {
    const rest = blocks.slice(at + 1, starts[n + 1] ?? blocks.length);
    const end = rest.findIndex((placed) => !isInside(placed));
    const placed = blocks[at] as PlacedBlock;
    return { name: nameOf(placed.block), placed, blocks: [placed, ...(end < 0 ? rest : rest.slice(0, end))] };
  });
}

/** The bold words, or those up to the first mark. */
const nameOf = perBlock((block): string => {
  if (block.lead !== '') return block.lead;
  const text = plainText(block);
  return /^[^:.,;(—–]{1,60}/.exec(text)?.[0].trim() ?? text.slice(0, 60);
});
