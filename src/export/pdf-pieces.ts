import { type FlowParagraph, type StyleName, textOf } from '../pages/flow.ts';
import { type PageFormat, paperSizes, textArea } from '../pages/format.ts';
import type { LaidParagraph, LaidTable } from '../pages/laid.ts';
import type { Setting } from '../pages/measured.ts';
import type { Piece } from '../pages/paginate.ts';
import { libreOffice } from '../pages/profile.ts';
import { cellPadding, type ParagraphStyle, ruleLine, stylesOf, tableBorder } from '../pages/styles.ts';
import type { OutlineEntry } from './pdf-outline.ts';
import { lineGrey, type NotePlace, type PdfPen, type Spot, shade } from './pdf-pen.ts';

const outlineLevels: Partial<Readonly<Record<StyleName, number>>> = {
  title: 0,
  heading1: 1,
  heading2: 2,
  heading3: 3,
  heading4: 4,
};

/** What is gathered while pages are written. */
interface Gathered {
  readonly notes: Map<number, NotePlace>;
  readonly outline: OutlineEntry[];
}

const atLeft = (): number => 0;

/** Writes what stands on one page. */
export class PieceWriter {
  readonly #pen: PdfPen;
  readonly #format: PageFormat;
  readonly #gathered: Gathered;
  #lineNumber = 0;

  constructor(pen: PdfPen, format: PageFormat, gathered: Gathered) {
    this.#pen = pen;
    this.#format = format;
    this.#gathered = gathered;
  }

  write(piece: Piece): void {
    const top = this.#format.margins.top + piece.y;
    if (piece.laid.kind === 'table') this.#table(piece.laid, piece, top);
    else this.#paragraph(piece.laid, piece, top);
  }

  #setting(style: ParagraphStyle): Setting {
    const { font, spacing } = this.#format;
    return { style, font, spacing, profile: libreOffice };
  }

  #paragraph({ item, style, lines }: LaidParagraph, { from, to }: Piece, top: number): void {
    const x = this.#format.margins.left + item.left;
    const setting = this.#setting(style);
    let y = top;
    if (from === 0) this.#note(item, top);
    for (let nth = from; nth < to; nth++) {
      const line = lines[nth];
      if (!line) continue;
      const spot: Spot = { x, y, setting, shift: atLeft };
      if (nth === 0) this.#pen.marker(item, line, spot);
      if (item.style === 'rule') this.#rule(y + line.height);
      else this.#pen.line(item.runs, line, spot);
      this.#numberLine(y, line.ascent);
      y += line.height;
    }
  }

  #rule(foot: number): void {
    const { margins } = this.#format;
    const { width } = textArea(this.#format);
    this.#pen.rule(margins.left, foot - ruleLine.width, width, ruleLine.width);
  }

  /** Headings are gathered for the outline, footnotes for their marks. */
  #note(item: FlowParagraph, top: number): void {
    const { page } = this.#pen;
    const place = { page, top: this.#pen.up(top) };
    if (item.note !== undefined) this.#gathered.notes.set(item.note, place);
    const level = outlineLevels[item.style];
    const title = textOf(item.runs).replaceAll('\n', ' ').trim();
    if (level !== undefined && title !== '') this.#gathered.outline.push({ title, level, ...place });
  }

  #table(table: LaidTable, { from, to, repeatsHeader }: Piece, top: number): void {
    const rows = Array.from({ length: to - from }, (_, nth) => from + nth);
    const shown = repeatsHeader ? [0, ...rows] : rows;
    const left = this.#format.margins.left + table.item.left;
    const width = table.columns.reduce((sum, each) => sum + each, 0);
    const border = tableBorder.twips;
    let y = top + border;
    const edges: number[] = [top];
    for (const nth of shown) {
      const height = table.rows[nth]?.height ?? 0;
      if (nth === 0) this.#pen.box(left, y, width, height - border, shade);
      this.#row(table, nth, { left, y });
      y += height;
      edges.push(y - border);
    }
    for (const edge of edges) this.#pen.rule(left, edge, width, border);
    let x = left;
    for (const column of [0, ...table.columns]) {
      x += column;
      this.#pen.box(x - border / 2, top, border, y - top, lineGrey);
    }
  }

  #row({ item, style, rows }: LaidTable, nth: number, { left, y }: { left: number; y: number }): void {
    const setting = this.#setting(nth === 0 ? { ...style, bold: true } : style);
    rows[nth]?.cells.forEach(({ x, width, lines }, at) => {
      const room = (width - cellPadding.left - cellPadding.right) / 20;
      const align = item.align[at] ?? 'left';
      const shift = (taken: number): number =>
        align === 'left' ? 0 : (room - taken) / (align === 'center' ? 2 : 1);
      let lineTop = y + cellPadding.top;
      for (const line of lines) {
        const spot = { x: left + x + cellPadding.left, y: lineTop, setting, shift };
        this.#pen.line(item.rows[nth]?.[at]?.runs ?? [], line, spot);
        lineTop += line.height;
      }
    });
  }

  /** The number of a line in the margin: somebody says “line 12 of page 3”. */
  #numberLine(y: number, ascent: number): void {
    if (!this.#format.lineNumbers) return;
    this.#lineNumber++;
    const { margins } = this.#format;
    this.#small(String(this.#lineNumber), { x: margins.left - 360, y, ascent, shift: (width) => -width });
  }

  /** The number of the page at its foot. */
  foot(page: number): void {
    const { margins, paper, pageNumbers } = this.#format;
    if (!pageNumbers) return;
    const { height } = paperSizes[paper];
    const below = Math.min(720, margins.bottom - 300);
    const x = margins.left + textArea(this.#format).width / 2;
    this.#small(String(page), { x, y: height - below - 220, ascent: 170, shift: (width) => -width / 2 });
  }

  #small(text: string, { ascent, ...at }: Omit<Spot, 'setting'> & { readonly ascent: number }): void {
    const style = { ...stylesOf(this.#format).body, size: 18 };
    const line = { start: 0, end: text.length, height: 220, ascent, leading: 0 };
    this.#pen.line([{ text, at: 0 }], line, { ...at, setting: this.#setting(style) });
  }
}
