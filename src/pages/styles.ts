import type { StyleName } from './flow.ts';
import type { PageFormat } from './format.ts';

/** How a paragraph looks. Distances are in twips. */
export interface ParagraphStyle {
  /** In half points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In the font of code. */
  readonly mono: boolean;
  readonly before: number;
  readonly after: number;
  /** After the last paragraph of a list or of code. */
  readonly afterLast: number;
  /** Not parted from what follows by the end of a page. */
  readonly keepNext: boolean;
  /** Not parted itself. */
  readonly keepLines: boolean;
}

export const monoFont = 'Courier New';

/** Space within a table’s cells and the width of its lines, in twips. */
export const cellPadding = { left: 100, right: 100, top: 30, bottom: 30 } as const;
/** Eighths of a point, as DOCX has it, and the same in twips. */
export const tableBorder = { eighths: 4, twips: 10 } as const;
/** The empty line of a fixed height after a table, in twips. */
export const tableGap = 120;
/** The line of a `rule`: from the foot of its empty line to the line, and how thick it is, in twips. */
export const ruleLine = { space: 20, width: 15 } as const;
/** How far lists, quotations and code are set in, in twips. */
export const indents = { list: 360, quote: 540, code: 360 } as const;

const plain: ParagraphStyle = {
  size: 22,
  bold: false,
  italic: false,
  mono: false,
  before: 0,
  after: 120,
  afterLast: 120,
  keepNext: false,
  keepLines: false,
};

/** Every style of a format. */
export function stylesOf({ size }: PageFormat): Readonly<Record<StyleName, ParagraphStyle>> {
  const half = Math.round(size * 2);
  const body = { ...plain, size: half };
  const heading = { ...body, bold: true, keepNext: true, keepLines: true };
  return {
    title: { ...heading, size: half + 10, after: 120 },
    heading1: { ...heading, size: half + 4, before: 200, after: 60 },
    heading2: { ...heading, before: 160, after: 60 },
    heading3: { ...heading, italic: true, before: 120, after: 40 },
    heading4: { ...heading, bold: false, italic: true, before: 120, after: 40 },
    label: { ...body, bold: true, before: 60, after: 60, keepNext: true, keepLines: true },
    body,
    list: { ...body, after: 60 },
    quote: { ...body, italic: true },
    code: { ...body, size: half - 4, mono: true },
    rule: body,
    note: { ...body, size: half - 3, after: 40 },
    cell: { ...body, size: half - 2, after: 0, afterLast: 0 },
  };
}
