import type { Span } from '../document/span.ts';
import type { SectionSpec } from '../narratives/narrative.ts';
import type { Outline, OutlinedSection } from '../narratives/outline.ts';
import { bodyLine } from '../pages/line-count.ts';
import { lengthOfStretches, type Stretch } from './lengths-in-pages.ts';
import { sectionLengths } from './limits.ts';
import type { Limit } from './report.ts';
import type { DocumentUnit } from './rule.ts';

/** A section that takes more than its share of a limit. Lengths are in lines, or in what the limit counts. */
export interface SectionOver {
  readonly title: string;
  readonly role: string;
  readonly span: Span;
  readonly has: number;
  readonly share: number;
  readonly over: number;
  readonly unit: 'lines' | 'words' | 'characters';
}

/** Shares are a house default and are told by the tenth: who is a line above has divided the space otherwise. */
const tolerance = 1.1;
/** And by no less than what is worth a cut: a paragraph. */
const least: Readonly<Record<SectionOver['unit'], number>> = { lines: 3, words: 40, characters: 250 };

/**
 * The sections that take more than their share of a limit, the largest excess first. A limit is shared among the
 * sections that the draft has, as their budgets in words are to one another.
 */
export function sectionsOver(unit: DocumentUnit, limit: Limit): SectionOver[] {
  if (limit.part === 'piece' || limit.part === 'appendix') return [];
  const { outline } = unit;
  const there = rolesIn(outline, limit.part);
  const total = [...there.keys()].reduce((sum, { words }) => sum + words, 0);
  // What is one section has the whole of it, and the limit itself is told.
  if (there.size < 2 || total === 0) return [];
  const measure = measureOf(unit, limit);
  return [...there]
    .map(([{ role, words }, sections]): SectionOver => {
      const [first] = sections as [number, ...number[]];
      const { section } = outline.sections[first] as OutlinedSection;
      const share = Math.floor((measure.max * words) / total);
      const has = Math.ceil(measure.of(sections) - 1e-6);
      return {
        title: section.title,
        role,
        span: section.span,
        has,
        share,
        over: has - share,
        unit: measure.unit,
      };
    })
    .filter(({ has, share, over, unit: of }) => has > share * tolerance && over >= least[of])
    .sort((a, b) => b.over - a.over || a.span.start - b.span.start);
}

/** The sections of each role that has a budget, subsections with it, by their place in the outline. */
function rolesIn({ sections, narrative }: Outline, part: Limit['part']): Map<SectionSpec, number[]> {
  const there = new Map<SectionSpec, number[]>();
  sections.forEach((each, at) => {
    if (part === 'document' ? each.part === 'appendix' : each.part !== part) return;
    const spec = narrative.sections.find(({ role, words }) => role === each.role && words > 0);
    if (spec && each.section.title !== '') there.set(spec, [...(there.get(spec) ?? []), at]);
  });
  return there;
}

interface Measure {
  readonly unit: SectionOver['unit'];
  readonly max: number;
  of(sections: readonly number[]): number;
}

function measureOf({ outline, pages }: DocumentUnit, { unit, max }: Limit): Measure {
  if (unit !== 'pages') {
    const lengths = sectionLengths(outline);
    return { unit, max, of: (sections) => sections.reduce((sum, at) => sum + (lengths[at]?.[unit] ?? 0), 0) };
  }
  const measured = pages();
  const line = bodyLine(measured.format);
  const stretchOf = (at: number): Stretch => {
    const next = outline.sections[at + 1];
    const from = at === 0 ? 0 : measured.positionOf(outline.sections[at]?.section.span.start ?? 0);
    return { from, to: next ? measured.positionOf(next.section.span.start) : measured.pages };
  };
  return {
    unit: 'lines',
    max: max / line,
    of: (sections) => lengthOfStretches(sections.map(stretchOf)) / line,
  };
}
