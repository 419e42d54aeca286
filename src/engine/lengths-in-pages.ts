import type { Span } from '../document/span.ts';
import type { Measured } from '../narratives/narrative.ts';
import type { Outline } from '../narratives/outline.ts';
import type { Pages } from '../pages/meter.ts';

/** Where a part of a draft stands as it is printed, in pages from the top of the first. It may stand in several. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a part, in order. What is no appendix is the document. */
export function stretchesOf(part: Measured, { sections }: Outline, pages: Pages): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const isIn = (at: number): boolean => {
    const section = sections[at];
    return (
      section !== undefined && (part === 'document' ? section.part !== 'appendix' : section.part === part)
    );
  };
  for (let at = 0; at < sections.length; at++) {
    if (!isIn(at)) continue;
    const first = at;
    while (isIn(at + 1)) at++;
    const from = first === 0 ? 0 : pages.positionOf(sections[first]?.section.span.start ?? 0);
    const next = sections[at + 1]?.section;
    stretches.push({ from, to: next ? pages.positionOf(next.span.start) : pages.pages });
  }
  return stretches;
}

/** The stretch of one piece of several, such as a story. */
export function stretchOfSpan({ start, end }: Span, { sections }: Outline, pages: Pages): Stretch {
  const next = sections.find(({ section }) => section.span.start >= end);
  return {
    from: pages.positionOf(start),
    to: next ? pages.positionOf(next.section.span.start) : pages.pages,
  };
}

export function lengthOfStretches(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}

/** The place at which so many pages of the stretches are full, counted from the top of the first page. */
export function positionAfter(stretches: readonly Stretch[], length: number): number {
  let left = length;
  for (const { from, to } of stretches) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return stretches.at(-1)?.to ?? 0;
}

/** The offset at which a position of the pages is reached. */
export function offsetAt(position: number, pages: Pages): number {
  const page = Math.floor(position + 1e-9);
  const ends = pages.pageEnds;
  const before = page === 0 ? 0 : (ends[page - 1]?.offset ?? 0);
  const after = ends[page]?.offset ?? before;
  if (position - page < 1e-6) return before;
  let [low, high] = [before, after];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages.positionOf(middle) < position - 1e-9) low = middle + 1;
    else high = middle;
  }
  return low;
}
