import type { Block, PlacedBlock } from '../document/block.ts';
import { sentenceWords } from '../document/measure.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Section } from '../document/sections.ts';
import { perSection } from '../document/sections.ts';
import type { Span } from '../document/span.ts';
import type { SectionSpec } from './narrative.ts';
import type { Outline, OutlinedSection } from './outline.ts';

/** A section with nothing in it, or next to nothing. */
export interface Hollow {
  readonly code: 'empty' | 'thin';
  readonly heading: PlacedBlock;
  /** What the kind wants there, where the heading tells. */
  readonly spec: SectionSpec | undefined;
}

/** The words of a heading, without its marks. */
export const wordsOfHeading = perBlock(({ prose, source }): Span => {
  const text = prose.trim();
  const start = text === '' ? 0 : prose.indexOf(text);
  return { start, end: text === '' ? source.length : start + text.length };
});

/** Anything but a comment: a table, a picture and a line of code are content too. */
const isContent = ({ kind, source }: Block): boolean =>
  kind !== 'definition' && kind !== 'rule' && !(kind === 'html' && source.trimStart().startsWith('<!--'));

const hasContent = perSection(({ blocks }: Section) => blocks.some(({ block }) => isContent(block)));

interface Amount {
  readonly words: number;
  readonly sentences: number;
  /** A number, a table, a list, a slot or a reference says more than words. */
  readonly solid: boolean;
}

const amountOf = perSection(({ blocks }: Section): Amount => {
  const said = blocks.filter(({ block }) => isContent(block));
  return {
    words: said.reduce((sum, { block }) => sum + sentenceWords(block), 0),
    sentences: said.reduce((sum, { block }) => sum + block.sentences.length, 0),
    solid: said.some(
      ({ block }) =>
        block.kind !== 'paragraph' ||
        block.sentences.length === 0 ||
        block.containers.length > 0 ||
        block.slots.length > 0 ||
        block.links.length > 0 ||
        block.marks.length > 0 ||
        /\d|\b(?:appendix|below|above|table|none|nothing|no one|nobody)\b/i.test(plainText(block)),
    ),
  };
});

/** The hollow sections, in order. */
export function readHollow({ narrative, sections }: Outline, minWords: number): Hollow[] {
  const found: Hollow[] = [];
  let begun = false;
  sections.forEach((each, at) => {
    const { section, role, named, part } = each;
    const { heading } = section;
    const next = sections[at + 1]?.section;
    const parent = next !== undefined && next.level > section.level;
    const full = hasContent(section);
    begun ||= full;
    if (!heading || !isTold(each)) return;
    const spec = named ? narrative.sections.find((one) => one.role === role) : undefined;
    if (!full && !parent) {
      if (begun || !isTitle(each, sections[at - 1])) found.push({ code: 'empty', heading, spec });
      return;
    }
    if (parent || part === 'appendix' || spec?.need !== 'required') return;
    const { words, sentences, solid } = amountOf(section);
    const least = Math.min(minWords, spec.words === 0 ? minWords : Math.floor(spec.words / 8));
    if (!solid && sentences <= 1 && words < least) found.push({ code: 'thin', heading, spec });
  });
  return found;
}

/** Headings that stand above the first paragraph: the title, the line below it, those of a press release. */
const isTitle = ({ section, named, part }: OutlinedSection, above: OutlinedSection | undefined): boolean =>
  section.level === 1 || (!named && (part === 'press-release' || above?.section.level === 1));

/** A line in bold opens a section only if it names one. */
const isTold = ({ section, named }: OutlinedSection): boolean => section.level < 7 || named;
