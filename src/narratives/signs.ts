import { type PlacedBlock, plainText } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { isDateline } from './dateline.ts';
import type { Part, SectionSpec, Sign } from './narrative.ts';
import { isPartHeading, type Outline, type OutlinedSection, roleOfLead } from './outline.ts';
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
    for (const placed of section.blocks) note(roleOfLead(placed, outline.narrative), placed.start);
  }
  for (const spec of outline.narrative.sections) {
    if (found.has(spec.role)) continue;
    const at = spec.signs
      .map((sign) => findSign(sign, { document, outline, spec }))
      .find((offset) => offset !== undefined);
    if (at !== undefined) found.set(spec.role, at);
  }
  return found;
}

interface Place {
  readonly document: Document;
  readonly outline: Outline;
  readonly spec: SectionSpec;
}

function findSign(sign: Sign, { document, outline }: Place): number | undefined {
  switch (sign.by) {
    case 'title':
      return titleOf(outline)?.section.span.start;
    case 'below-title':
      return belowTitle(outline);
    case 'opening':
      return proseOf(outline, 'press-release')[0]?.start;
    case 'quote':
      return speakersOf(partBlocks(outline, 'press-release')).find(({ side }) => side === sign.of)?.at;
    case 'question':
      return questions(outline).find(({ text }) => sign.pattern.test(text))?.at;
    case 'words':
      return findWords(sign, outline);
    case 'field':
      return document.frontMatter[sign.name] === undefined ? undefined : 0;
  }
}

function findWords(sign: Extract<Sign, { by: 'words' }>, outline: Outline): number | undefined {
  const opening = sign.afterOpening ? (proseOf(outline, sign.part)[0]?.start ?? -1) : -1;
  return partBlocks(outline, sign.part).find(
    ({ block, start }) =>
      start > opening && block.sentences.length > 0 && sign.pattern.test(plainText(block)),
  )?.start;
}

/** The section whose heading is the document's title. */
export function titleOf({ sections }: Outline): OutlinedSection | undefined {
  const headings = sections.filter(
    ({ section, part }) => section.heading && part !== 'faq' && part !== 'appendix',
  );
  const titles = headings.filter(
    ({ section, role }) => !isPartHeading(section.title) && (role === '' || role === 'headline'),
  );
  // A line in bold is the title only of a draft that has no heading to be it.
  return titles.find(({ section }) => section.level < 7) ?? titles[0];
}

export function partBlocks({ sections }: Outline, part?: Part): PlacedBlock[] {
  return sections
    .filter((each) => part === undefined || each.part === part)
    .flatMap(({ section }) => (section.heading ? [section.heading, ...section.blocks] : section.blocks));
}

function proseOf(outline: Outline, part?: Part): PlacedBlock[] {
  return partBlocks(outline, part).filter(isProse);
}

/** Words that stand between the title and the paragraph with the dateline: a heading or a short paragraph. */
function belowTitle(outline: Outline): number | undefined {
  const title = titleOf(outline);
  const blocks = partBlocks(outline, 'press-release').filter(({ block }) => block.sentences.length > 0);
  const from = title ? blocks.findIndex(({ start }) => start === title.section.span.start) : -1;
  const dateline = blocks.findIndex(
    ({ block }, at) => at > from && block.kind === 'paragraph' && isDateline(plainText(block)),
  );
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

/** The questions of an FAQ: headings, labels and paragraphs that end with a question mark or open with “Q:”. */
export function questions(outline: Outline): { readonly text: string; readonly at: number }[] {
  return partBlocks(outline, undefined)
    .filter(({ block }) => isQuestion(block.kind, plainText(block)))
    .map(({ block, start }) => ({ text: plainText(block), at: start }));
}

function isQuestion(kind: string, text: string): boolean {
  if (kind === 'heading' || kind === 'label') return text.endsWith('?');
  return (
    kind === 'paragraph' &&
    (/^(?:Q|Question)(?:\s?\d+)?[.:)]/.test(text) ||
      /^(?:\d+[.)]\s+)?\p{Lu}[^.?!]{3,120}\?(?:\s+A[:.]|$)/u.test(text))
  );
}
