import type { FrontMatter } from '../document/front-matter.ts';
import { type Length, lengthOf } from '../document/measure.ts';
import { blocksOf, perSection } from '../document/sections.ts';
import type { LimitSpec } from '../narratives/narrative.ts';
import type { Outline } from '../narratives/outline.ts';
import type { Limit } from './report.ts';

const wordsPerPage = 500;

/** The length of each section and of its heading, in order. */
export function sectionLengths({ sections }: Outline): Length[] {
  return sections.map(({ section }) => sectionLength(section));
}

const sectionLength = perSection((section): Length => {
  const lengths = blocksOf(section)
    .map(({ block }) => lengthOf(block))
    .filter(({ words }) => words > 0);
  // Blocks are parted by one line end each.
  return {
    words: lengths.reduce((sum, each) => sum + each.words, 0),
    characters: lengths.reduce((sum, each) => sum + each.characters + 1, 0),
  };
});

/** The length of the body: everything but the appendix. */
export function bodyLength(outline: Outline, lengths: readonly Length[]): Length {
  return partLength('document', outline, lengths);
}

function partLength(part: LimitSpec['part'], { sections }: Outline, lengths: readonly Length[]): Length {
  let words = 0;
  let characters = 0;
  sections.forEach((each, at) => {
    if (part === 'document' ? each.part === 'appendix' : each.part !== part) return;
    words += lengths[at]?.words ?? 0;
    characters += lengths[at]?.characters ?? 0;
  });
  return { words, characters: Math.max(0, characters - 1) };
}

/** `900 words`, `8,000 characters` or `2 pages`, as a writer puts it in front matter; undefined if it is none. */
export function parseLimit(text: string): { unit: Limit['unit']; max: number } | undefined {
  const match = /^(\d[\d,.]*)\s*(words?|characters?|chars?|pages?)$/i.exec(text.trim());
  if (!match) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  if (!Number.isFinite(value) || value <= 0) return undefined;
  if (unit.startsWith('page')) return { unit: 'words', max: Math.round(value * wordsPerPage) };
  return { unit: unit.startsWith('char') ? 'characters' : 'words', max: value };
}

/** The kind's limits with the draft's lengths. A limit in front matter takes the place of those for the document. */
export function readLimits(outline: Outline, frontMatter: FrontMatter, lengths: readonly Length[]): Limit[] {
  const given = frontMatter.limit === undefined ? undefined : parseLimit(frontMatter.limit);
  const own: LimitSpec[] = given
    ? [{ part: 'document', ...given, from: 'the limit in the front matter', weight: 'instructions' }]
    : [];
  const house = outline.narrative.limits.filter(({ part }) => !given || part !== 'document');
  return [...own, ...house].map(({ part, unit, max, from, weight }) => ({
    part,
    unit,
    max,
    from,
    given: weight === 'instructions',
    count: partLength(part, outline, lengths)[unit],
  }));
}
