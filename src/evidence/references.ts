import { perBlock } from '../document/per-block.ts';

/** What a text can name of its own document, as it is labelled there. */
export type Named = 'table' | 'appendix';

/** “Table 2”, “Appendix B”: a place of the document that a block names. */
export interface NamedPlace {
  readonly named: Named;
  /** In lower case: `2`, `b`. */
  readonly label: string;
  /** Where it is named, as an offset in the block. */
  readonly start: number;
}

const place = /\b(table|exhibit|appendix|annex)\s+(\d{1,2}|[a-h])\b/giu;

/** The tables and appendices that a block names, in order. */
export const placesNamedIn = perBlock(({ prose }): readonly NamedPlace[] =>
  Array.from(prose.matchAll(place), (match) => ({
    named: /^(?:table|exhibit)$/i.test(match[1] ?? '') ? 'table' : 'appendix',
    label: (match[2] ?? '').toLowerCase(),
    start: match.index,
  })),
);

/** The label that a caption or the heading of an appendix gives: `2` of “Table 2: Returns by week”; empty if none. */
export const labelOf = perBlock(({ prose }): string => {
  const match = /^\W*(?:table|exhibit|appendix|annex)\s+(\d{1,2}|[a-h])\s*(?:[.:–—-]|$)/i.exec(prose);
  return match?.[1]?.toLowerCase() ?? '';
});
