import type { PageFormat } from '../pages/format.ts';
import type { PageEnd, Pages } from '../pages/meter.ts';
import type { Limit } from './report.ts';

/** A draft in pages, as it will be printed. */
export interface PageReport {
  readonly format: PageFormat;
  /** With the share of the last page that is filled, rounded up: 5.83. */
  readonly pages: number;
  readonly pageCount: number;
  /** How many pages the whole draft may have; absent where its limits speak of something else. */
  readonly pageLimit?: number;
  /** The offset after the last word of each page. */
  readonly pageEnds: readonly PageEnd[];
  /** The count is a guess: it holds pictures, html, or signs whose widths are not known. */
  readonly about: boolean;
}

/** What a report says of the pages that were measured. */
export function pageReport(measured: Pages, limits: readonly Limit[]): PageReport {
  const { format, pages, pageCount, pageEnds, about } = measured;
  const limit = limits.find(({ part, unit }) => part === 'document' && unit === 'pages');
  return {
    format,
    pages: roundedUp(pages),
    pageCount,
    ...(limit && { pageLimit: limit.max }),
    pageEnds,
    about: about.length > 0,
  };
}

/** To hundredths, never down: what stands on a seventh page is not “6 pages”. */
export function roundedUp(pages: number): number {
  return Math.ceil(pages * 100 - 1e-6) / 100;
}

/** The unit of a limit in words: `1 page`, `6 pages`. */
export function unitOf({ unit, max }: Pick<Limit, 'unit' | 'max'>): string {
  return max === 1 ? unit.slice(0, -1) : unit;
}
