/** The sizes of paper that a narrative is printed on. */
export type Paper = 'Letter' | 'A4';

/** The fonts whose widths are known; others would make the page count a guess. */
export type FontName = 'Calibri' | 'Times New Roman' | 'Arial';

/** From the edge of the paper to the text, in twips (twentieths of a point, 1440 to the inch). */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How a narrative is printed. The meter, the DOCX and the PDF read this one and so come to the same pages. */
export interface PageFormat {
  readonly paper: Paper;
  readonly font: FontName;
  /** Of body text, in points: 10 to 12, in halves. */
  readonly size: number;
  readonly margins: Margins;
  /** The distance of lines: 1 is single, 2 is double. */
  readonly spacing: Spacing;
  /** Whether lines are numbered in the margin, afresh on each page. Costs no space. */
  readonly lineNumbers: boolean;
  /** Whether pages are numbered at the foot. Costs no space. */
  readonly pageNumbers: boolean;
}

export type Spacing = 1 | 1.15 | 1.5 | 2;

/** Width and height in twips. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  Letter: { width: 12240, height: 15840 },
  A4: { width: 11906, height: 16838 },
};

export const fontNames: readonly FontName[] = ['Calibri', 'Times New Roman', 'Arial'];
export const spacings: readonly Spacing[] = [1, 1.15, 1.5, 2];
export const sizes = { min: 10, max: 12 } as const;

/** What is printed where nobody says otherwise. */
export const defaultFormat: PageFormat = {
  paper: 'Letter',
  font: 'Calibri',
  size: 11,
  margins: { top: 1440, right: 1440, bottom: 1440, left: 1440 },
  spacing: 1,
  lineNumbers: false,
  pageNumbers: true,
};

/** Kinds that are read in a room: somebody says “line 12 of page 3”. */
const numbered: ReadonlySet<string> = new Set([
  'coe',
  'decision-memo',
  'faq',
  'launch-brief',
  'metrics-narrative',
  'prfaq',
  'six-pager',
]);

/** The format in which a kind of narrative is handed over, by the kind’s id. */
export function presetFor(kind: string): PageFormat {
  return numbered.has(kind) ? { ...defaultFormat, lineNumbers: true } : defaultFormat;
}

/** The width and height of the text on a page, in twips. */
export function textArea({ paper, margins }: PageFormat): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = paperSizes[paper];
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}
