import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { isQuestion } from '../facts/questions.ts';
import { isDateline } from './dateline.ts';
import type { SectionSpec, Sign } from './narrative.ts';
import { isPartHeading, type Outline, type OutlinedSection, roleNamedBy } from './outline.ts';
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
    for (const { block, start } of section.blocks) {
      if (block.lead !== '') note(roleNamedBy(block, outline.narrative), start);
    }
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
      return outline.blocks['press-release'].find(isProse)?.start;
    case 'quote':
      return speakersOf(outline.blocks['press-release']).find(({ side }) => side === sign.of)?.at;
    case 'question':
      return document.blocks.find(({ block }) => isQuestion(block) && matches(block, sign.pattern))?.start;
    case 'words':
      return findWords(sign, document, outline);
    case 'field':
      return document.frontMatter[sign.name] === undefined ? undefined : 0;
  }
}

type WordsSign = Extract<Sign, { by: 'words' }>;

function findWords(sign: WordsSign, document: Document, outline: Outline): number | undefined {
  const blocks = sign.part ? outline.blocks[sign.part] : document.blocks;
  const opening = sign.afterOpening ? (blocks.find(isProse)?.start ?? -1) : -1;
  return blocks.find(
    ({ block, start }) => start > opening && block.sentences.length > 0 && matches(block, sign.pattern),
  )?.start;
}

/** A sign stands early in its paragraph; a pattern that looks ahead from each word must not see a page of them. */
const longestLook = 4000;
const verdicts = perBlock(() => new Map<RegExp, boolean>());

function matches(block: Block, pattern: RegExp): boolean {
  const known = verdicts(block);
  let verdict = known.get(pattern);
  if (verdict === undefined) {
    verdict = pattern.test(plainText(block).slice(0, longestLook));
    known.set(pattern, verdict);
  }
  return verdict;
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

/** Words that stand between the title and the paragraph with the dateline: a heading or a short paragraph. */
function belowTitle(outline: Outline): number | undefined {
  const title = titleOf(outline);
  const blocks = outline.blocks['press-release'].filter(({ block }) => block.sentences.length > 0);
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
