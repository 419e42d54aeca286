import {
  AlignmentType,
  Bookmark,
  Document as DocxDocument,
  Footer,
  type ISectionPropertiesOptions,
  LineNumberRestartFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Document } from '../document/document.ts';
import type { FlowParagraph } from '../pages/flow.ts';
import { type PageFormat, paperSizes, textArea } from '../pages/format.ts';
import { type LaidTable, Setter } from '../pages/laid.ts';
import { word } from '../pages/profile.ts';
import { readFlow } from '../pages/read-flow.ts';
import { cellPadding, stylesOf } from '../pages/styles.ts';
import { levelIndent, Numbering } from './docx-numbering.ts';
import { docxRuns, noteName, type Picture, type Pictures } from './docx-runs.ts';
import {
  docxStyles,
  footerStyle,
  gapStyle,
  headCellStyle,
  line,
  styleIds,
  styleIndents,
} from './docx-styles.ts';

export interface DocxOptions {
  /** Of the file’s properties; the document’s title if it is not given. */
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** Of the text, as `en-US`, for who checks its spelling. */
  readonly language?: string | undefined;
  /** Pictures by the url that the draft has for them. Of others, their words are printed. */
  readonly pictures?: ReadonlyMap<string, Picture> | undefined;
}

/**
 * The document as a DOCX with Word’s own styles, numbering and tables. It has the pages that `measurePages` counts in
 * the same format, except for pictures. Runs in a web worker too.
 */
export async function toDocx(
  document: Document,
  format: PageFormat,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const flow = readFlow(document);
  const writer = new DocxWriter(format, options);
  const setter = new Setter(format, word);
  const children = flow.items.flatMap(({ item }) => {
    if (item.kind === 'paragraph') return [writer.paragraph(item)];
    const laid = setter.lay(item);
    return laid.kind === 'table' ? writer.table(laid) : [];
  });
  const file = new DocxDocument({
    title: options.title ?? flow.title,
    creator: options.author ?? '',
    lastModifiedBy: options.author ?? '',
    description: '',
    compatibility: { version: 15 },
    styles: docxStyles(format, options.language ?? 'en-US'),
    numbering: { config: writer.numbering.config },
    sections: [{ properties: sectionOf(format), ...footerOf(format), children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

class DocxWriter {
  readonly numbering: Numbering;
  readonly #pictures: Pictures;
  readonly #last: (item: FlowParagraph) => number | undefined;

  constructor(format: PageFormat, options: DocxOptions) {
    const styles = stylesOf(format);
    this.numbering = new Numbering(styles.body.size);
    // A pixel is a 96th of an inch, and so 15 twips.
    this.#pictures = {
      byUrl: options.pictures ?? new Map(),
      widest: Math.floor(textArea(format).width / 15),
    };
    this.#last = ({ style, last }) =>
      last && styles[style].afterLast !== styles[style].after ? styles[style].afterLast : undefined;
  }

  paragraph(item: FlowParagraph): Paragraph {
    const runs = docxRuns(item.runs, this.#pictures);
    const after = this.#last(item);
    return new Paragraph({
      style: styleIds[item.style],
      ...(item.marker && { numbering: this.numbering.referTo(item.marker) }),
      ...indentOf(item),
      ...(after !== undefined && { spacing: { after } }),
      children: item.note === undefined ? runs : [new Bookmark({ id: noteName(item.note), children: runs })],
    });
  }

  /** A table, and the thin paragraph that keeps it apart from what follows. */
  table({ item, columns, rows }: LaidTable): (Table | Paragraph)[] {
    const table = new Table({
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      ...(item.left > 0 && { indent: { size: item.left, type: WidthType.DXA } }),
      columnWidths: [...columns],
      layout: TableLayoutType.FIXED,
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      margins: { ...cellPadding, marginUnitType: WidthType.DXA },
      rows: rows.map((_, nth) => this.#row({ item, columns }, nth)),
    });
    return [table, new Paragraph({ style: gapStyle, suppressLineNumbers: true, children: [] })];
  }

  #row({ item, columns }: Pick<LaidTable, 'item' | 'columns'>, nth: number): TableRow {
    const head = nth === 0;
    const cells = (item.rows[nth] ?? []).map(
      ({ runs }, at) =>
        new TableCell({
          width: { size: columns[at] ?? 0, type: WidthType.DXA },
          ...(head && { shading: { fill: 'EDEDED', type: 'clear', color: 'auto' } }),
          children: [
            new Paragraph({
              style: head ? headCellStyle : styleIds.cell,
              alignment: alignments[item.align[at] ?? 'left'],
              children: docxRuns(runs, this.#pictures),
            }),
          ],
        }),
    );
    return new TableRow({ cantSplit: true, tableHeader: head, children: cells });
  }
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A paragraph’s own indentation, where it is not that of its style or its list level. */
function indentOf({ style, left, right, marker }: FlowParagraph) {
  const usual = marker
    ? { left: levelIndent(Math.min(marker.list.depth, 9) - 1), right: 0 }
    : (styleIndents[style] ?? { left: 0, right: 0 });
  if (left === usual.left && right === usual.right) return {};
  return { indent: { left, right, ...(marker && { hanging: marker.list.hang }) } };
}

function sectionOf({ paper, margins, lineNumbers }: PageFormat): ISectionPropertiesOptions {
  // Above the edge of the text, however narrow the margin is: otherwise the text would give way.
  const header = Math.min(720, margins.top - 300);
  const footer = Math.min(720, margins.bottom - 300);
  return {
    page: { size: paperSizes[paper], margin: { ...margins, header, footer } },
    ...(lineNumbers && {
      lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_PAGE, distance: 360 },
    }),
  };
}

function footerOf({ pageNumbers }: PageFormat) {
  if (!pageNumbers) return {};
  const number = new Paragraph({
    style: footerStyle,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return { footers: { default: new Footer({ children: [number] }) } };
}
