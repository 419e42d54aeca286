import type { Margins, PageFormat } from './format.ts';

/** Parts of a format, which are laid over others; of the margins only those that are named. */
export type FormatChanges = Partial<Omit<PageFormat, 'margins'>> & { readonly margins?: Partial<Margins> };

/** What is wrong with a part of a format, and where: the names on the way to it, none for a text. */
export interface FormatProblem {
  readonly path: readonly string[];
  /** The name itself is wrong, or what stands under it. */
  readonly at: 'key' | 'value';
  /** The reader’s question, and what would answer it. */
  readonly message: string;
}

/** Parts of a format over others, the last of them the strongest. */
export function overlaid(base: FormatChanges, changes: FormatChanges): FormatChanges {
  const margins = { ...base.margins, ...changes.margins };
  return { ...base, ...changes, ...(Object.keys(margins).length > 0 && { margins }) };
}

/** A whole format with other parts. */
export function changed(base: PageFormat, changes: FormatChanges): PageFormat {
  return { ...base, ...changes, margins: { ...base.margins, ...changes.margins } };
}
