import { PDFArray, PDFName, type PDFPage, PDFString, rgb } from 'pdf-lib';
import type { FlowParagraph, Run } from '../pages/flow.ts';
import type { Line } from '../pages/lines.ts';
import { lookOf, type Setting } from '../pages/measured.ts';
import { type PdfFonts, pdfFaceOf, slices } from './pdf-fonts.ts';

const ink = rgb(0, 0, 0);
const linkBlue = rgb(0x05 / 255, 0x63 / 255, 0xc1 / 255);
export const lineGrey = rgb(0.5, 0.5, 0.5);
export const shade = rgb(0xed / 255, 0xed / 255, 0xed / 255);

/** A link is kept only where it can lead somewhere once the file is sent on. */
const isAddress = (link: string): boolean => /^(?:https?|mailto|ftp|tel):\S+$/i.test(link);

/** Where a footnote’s text stands: the place that its marks lead to. */
export interface NotePlace {
  readonly page: PDFPage;
  readonly top: number;
}

/** Draws on one page. Places are in twips from its top left corner. */
export class PdfPen {
  readonly page: PDFPage;
  readonly #fonts: PdfFonts;
  /** Filled when all pages are drawn, since notes stand behind their marks. */
  readonly #notes: { readonly note: number; readonly to: (place: NotePlace) => void }[];

  constructor(page: PDFPage, fonts: PdfFonts, notes: PdfPen['notes']) {
    this.page = page;
    this.#fonts = fonts;
    this.#notes = notes;
  }

  get notes(): { readonly note: number; readonly to: (place: NotePlace) => void }[] {
    return this.#notes;
  }

  /** The height of a place above the foot of the page, in points. */
  up(y: number): number {
    return this.page.getHeight() - y / 20;
  }

  rule(x: number, y: number, width: number, thickness: number): void {
    this.box(x, y, width, thickness, lineGrey);
  }

  box(x: number, y: number, width: number, height: number, color: ReturnType<typeof rgb>): void {
    this.page.drawRectangle({
      x: x / 20,
      y: this.up(y + height),
      width: width / 20,
      height: height / 20,
      color,
    });
  }

  /** One line of runs, its top left corner given. Returns its width in points. */
  line(runs: readonly Run[], { start, end, ascent }: Line, at: Spot): void {
    let x = at.x / 20 + at.shift(this.widthOf(runs, { start, end }, at.setting));
    for (const { run, text } of slices(runs, start, end)) {
      const width = this.#run(run, text, { x, baseline: this.up(at.y + ascent), setting: at.setting });
      this.#link(run, [x, this.up(at.y + ascent) - 2, x + width, this.up(at.y)]);
      x += width;
    }
  }

  widthOf(runs: readonly Run[], { start, end }: Pick<Line, 'start' | 'end'>, setting: Setting): number {
    return slices(runs, start, end).reduce(
      (sum, { run, text }) =>
        sum + this.#parts(run, text, setting).reduce((width, part) => width + part.width, 0),
      0,
    );
  }

  #parts(run: Run, text: string, setting: Setting) {
    const look = lookOf(run, setting);
    const size = look.size / 20;
    return this.#fonts
      .partsOf(text, pdfFaceOf(run, look, setting.style.bold))
      .map((part) => ({ ...part, size, width: part.font.widthOfTextAtSize(part.text, size) }));
  }

  #run(run: Run, text: string, { x, baseline, setting }: Placed): number {
    const leads = run.link !== undefined && run.note === undefined && isAddress(run.link);
    const color = leads ? linkBlue : ink;
    // As far above the line as LibreOffice and Word raise it: a third of the text’s size.
    const y = run.note === undefined ? baseline : baseline + (setting.style.size / 2) * 0.33;
    let width = 0;
    for (const part of this.#parts(run, text, setting)) {
      this.page.drawText(part.text, { x: x + width, y, size: part.size, font: part.font, color });
      width += part.width;
    }
    const thin = { thickness: 0.6, color } as const;
    const across = (above: number) =>
      this.page.drawLine({
        start: { x, y: baseline + above },
        end: { x: x + width, y: baseline + above },
        ...thin,
      });
    if (leads) across(-1.4);
    if (run.strike) across(setting.style.size / 8);
    return width;
  }

  #link({ link, note }: Run, box: readonly [number, number, number, number]): void {
    const isOut = link !== undefined && note === undefined && isAddress(link);
    if (!isOut && note === undefined) return;
    const { context } = this.page.doc;
    const base = { Type: 'Annot', Subtype: 'Link', Rect: [...box], Border: [0, 0, 0], F: 4 };
    if (isOut && link !== undefined)
      this.#annotate({
        ...base,
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(decoded(link))) },
      });
    if (note === undefined) return;
    this.#notes.push({
      note,
      to: ({ page, top }) =>
        this.#annotate({ ...base, Dest: context.obj([page.ref, 'XYZ', null, top, null]) }),
    });
  }

  #annotate(entries: Readonly<Record<string, unknown>>): void {
    const { context } = this.page.doc;
    const annotations = this.page.node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? context.obj([]);
    annotations.push(context.register(context.obj(entries as never)));
    this.page.node.set(PDFName.of('Annots'), annotations);
  }

  marker({ marker, left }: FlowParagraph, line: Line, at: Spot): void {
    if (!marker) return;
    const run: Run = { text: marker.text, at: 0 };
    const x = at.x - marker.list.hang;
    this.line([run], { ...line, start: 0, end: marker.text.length }, { ...at, x: Math.max(x, at.x - left) });
  }
}

/** An address that is encoded already stays as it is. */
function decoded(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}

/** Where a line stands, and in which style. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly setting: Setting;
  /** How far a line of a width is moved to the right, in points. */
  readonly shift: (width: number) => number;
}

interface Placed {
  readonly x: number;
  readonly baseline: number;
  readonly setting: Setting;
}
