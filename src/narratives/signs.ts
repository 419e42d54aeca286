import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { perSection } from '../document/sections.ts';
import { blocksWhere } from '../document/tally.ts';
import { isQuestion } from '../facts/questions.ts';
import { isDateline } from './dateline.ts';
import { isPartHeading } from './heading-key.ts';
import type { Sign } from './narrative.ts';
import { type Outline, type OutlinedSection, rolesNamedBy } from './outline.ts';
import { speakersOf } from './speakers.ts';

/** Where a section was found, as an offset in the document. */
export type Found = ReadonlyMap<string, number>;

const isProse = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && block.sentences.length > 0;

/** The sections of the kind that the document has: under a heading, after a bold lead, or told by a sign. */
export function findSections(document: Document, outline: Outline): Found {
  const found = new Map<string, number>();
  const note = (role: string, at: number): void => {
    if (role !== '' && !found.has(role)) found.set(role, at);
  };
  for (const { section, role, named } of outline.sections) {
    if (named) note(role, section.span.start);
    const led = leadsIn(section);
    if (!(named && section.heading) && led.length === 0) continue;
    const leading = led.map((at) => section.blocks[at] as PlacedBlock);
    for (const { block, start } of named && section.heading ? [section.heading, ...leading] : leading)
      for (const also of rolesNamedBy(block, outline.narrative)) note(also, start);
  }
  for (const spec of outline.narrative.sections) {
    const at = found.has(spec.role) ? undefined : firstSign(spec.signs, { document, outline });
    if (at !== undefined) found.set(spec.role, at);
  }
  return found;
}

/** The blocks of a section that bold words open, by index. */
const leadsIn = perSection(({ blocks }): readonly number[] =>
  blocks.flatMap(({ block }, at) => (block.lead === '' ? [] : [at])),
);

interface Place {
  readonly document: Document;
  readonly outline: Outline;
}

function firstSign(signs: readonly Sign[], place: Place): number | undefined {
  for (const sign of signs) {
    const at = findSign(sign, place);
    if (at !== undefined) return at;
  }
  return undefined;
}

function findSign(sign: Sign, place: Place): number | undefined {
  const { document, outline } = place;
  switch (sign.by) {
    case 'title':
      return titleOf(outline)?.section.span.start;
    case 'below-title':
      return belowTitle(outline);
    case 'opening':
      return openingOf(outline)?.start;
    case 'quote':
      return speakersOf(outline.blocks['press-release']).find(({ side }) => side === sign.of)?.at;
    case 'question':
    case 'words':
      return findPattern(sign, place);
    case 'field':
      return document.frontMatter[sign.name] === undefined ? undefined : 0;
  }
}

/** The first paragraph of a press release; elsewhere, one between the title and the first other heading. */
function openingOf({ sections, blocks }: Outline): PlacedBlock | undefined {
  if (blocks['press-release'].length > 0) return blocks['press-release'].find(isProse);
  // Front matter is a section of its own above the title.
  const first = sections.findIndex(({ section }) => section.heading);
  const next = sections.findIndex(
    ({ section: { heading, level } }, at) => heading && (at > first || level > 1),
  );
  return sections
    .slice(0, next < 0 ? sections.length : next)
    .flatMap(({ section }) => section.blocks)
    .find(isProse);
}

type PatternSign = Extract<Sign, { by: 'words' | 'question' }>;

function findPattern(sign: PatternSign, { document, outline }: Place): number | undefined {
  const part = sign.by === 'words' ? sign.part : undefined;
  const blocks = part ? outline.blocks[part] : document.blocks;
  const afterOpening = sign.by === 'words' && sign.afterOpening;
  const opening = afterOpening ? (blocks.find(isProse)?.start ?? -1) : -1;
  return showing(sign)({ lineage: document.lineage, blocks }).find(({ start }) => start > opening)?.start;
}

type Showing = ReturnType<typeof blocksWhere>;

const knownShowing = new WeakMap<PatternSign, Showing>();

/** The blocks that show a sign, brought up to date by an edit. */
function showing(sign: PatternSign): Showing {
  const known = knownShowing.get(sign) ?? blocksWhere((block) => shows(block, sign));
  knownShowing.set(sign, known);
  return known;
}

/** A sign stands early in its paragraph; a pattern that looks ahead from each word must not see a page of them. */
const longestLook = 4000;

const knownMatches = perBlock(() => new Map<RegExp, boolean>());

function shows(block: Block, { by, pattern }: PatternSign): boolean {
  if (by === 'question' ? !isQuestion(block) : block.sentences.length === 0) return false;
  return matchesEarly(block, pattern);
}

/** Whether a pattern matches a block within its first page; each is tried once. */
export function matchesEarly(block: Block, pattern: RegExp): boolean {
  const known = knownMatches(block);
  const matches = known.get(pattern) ?? pattern.test(plainText(block).slice(0, longestLook));
  known.set(pattern, matches);
  return matches;
}

/** The section whose heading is the document's title. */
export function titleOf({ sections }: Outline): OutlinedSection | undefined {
  let label: OutlinedSection | undefined;
  for (const each of sections) {
    const { section, part, role } = each;
    if (!section.heading || part === 'faq' || part === 'appendix' || isPartHeading(section.title)) continue;
    if (role !== '' && role !== 'headline') continue;
    if (section.level < 7) return each;
    // A line in bold is the title only of a draft that has no heading to be it.
    label ??= each;
  }
  return label;
}

const opensWithDateline = perBlock((block) => block.kind === 'paragraph' && isDateline(plainText(block)));

/** Words that stand between the title and the paragraph with the dateline: a heading or a short paragraph. */
function belowTitle(outline: Outline): number | undefined {
  const title = titleOf(outline);
  const blocks = outline.blocks['press-release'].filter(({ block }) => block.sentences.length > 0);
  const from = title ? blocks.findIndex(({ start }) => start === title.section.span.start) : -1;
  const dateline = blocks.findIndex(({ block }, at) => at > from && opensWithDateline(block));
  const first = blocks[from + 1];
  if (!first) return undefined;
  // Without a dateline only a short line that is set apart can be told from the first paragraph.
  const setApart =
    first.block.kind !== 'paragraph' ||
    /^[*_]/.test(first.block.source) ||
    (isShort(first) && blocks[from + 2]?.block.kind === 'paragraph');
  const between = dateline < 0 ? setApart && !isPartHeading(plainText(first.block)) : dateline > from + 1;
  return between ? first.start : undefined;
}

function isShort({ block }: PlacedBlock): boolean {
  return block.sentences.length === 1 && plainText(block).split(' ').length <= 35;
}
