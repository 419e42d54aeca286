import { PDFDocument } from 'pdf-lib';
import type { Document } from '../document/document.ts';
import type { FlowItem, Run } from '../pages/flow.ts';
import { type PageFormat, paperSizes } from '../pages/format.ts';
import { lookOf, type Setting } from '../pages/measured.ts';
import { measurePages } from '../pages/meter.ts';
import { libreOffice } from '../pages/profile.ts';
import { stylesOf } from '../pages/styles.ts';
import { type PdfFace, PdfFonts, pdfFaceOf, type ReadFont } from './pdf-fonts.ts';
import { addOutline, type OutlineEntry } from './pdf-outline.ts';
import { type NotePlace, PdfPen } from './pdf-pen.ts';
import { PieceWriter } from './pdf-pieces.ts';

export interface PdfOptions {
  readonly fonts: ReadFont;
  /** Of the file’s properties; the document’s title if it is not given. */
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The document as a PDF: the meter’s own lines, so that its pages are those that were counted. Fonts are embedded as
 * far as they are used. Runs in a web worker too.
 */
export async function toPdf(
  document: Document,
  format: PageFormat,
  options: PdfOptions,
): Promise<Uint8Array> {
  const pages = measurePages(document, format);
  // Without a clock: the same draft makes the same file.
  const file = await PDFDocument.create({ updateMetadata: false });
  const fonts = new PdfFonts(file, options.fonts);
  await fonts.load(
    facesIn(
      pages.flow.items.map(({ item }) => item),
      format,
    ),
  );
  const notes = new Map<number, NotePlace>();
  const marks: PdfPen['notes'] = [];
  const outline: OutlineEntry[] = [];
  const { width, height } = paperSizes[format.paper];
  pages.layout.forEach(({ pieces }, at) => {
    const page = file.addPage([width / 20, height / 20]);
    const writer = new PieceWriter(new PdfPen(page, fonts, marks), format, { notes, outline });
    for (const piece of pieces) writer.write(piece);
    writer.foot(at + 1);
  });
  for (const { note, to } of marks) {
    const place = notes.get(note);
    if (place) to(place);
  }
  addOutline(file, outline);
  const title = options.title ?? pages.flow.title;
  if (title !== '') file.setTitle(title, { showInWindowTitleBar: true });
  if (options.author) file.setAuthor(options.author);
  file.setCreator('Six-Pager');
  file.setProducer('Six-Pager, pdf-lib');
  file.setLanguage(options.language ?? 'en-US');
  return await file.save();
}

/** Every face that a document is set in, page numbers too. */
function* facesIn(items: readonly FlowItem[], format: PageFormat): Iterable<PdfFace> {
  const { font } = format;
  yield { font, bold: false, italic: false };
  const styles = stylesOf(format);
  const faces = (runs: readonly Run[], setting: Setting): PdfFace[] =>
    runs.map((run) => pdfFaceOf(run, lookOf(run, setting), setting.style.bold));
  for (const item of items) {
    const style = item.kind === 'table' ? styles.cell : styles[item.style];
    const setting: Setting = { style, font, spacing: 1, profile: libreOffice };
    if (item.kind === 'paragraph') {
      if (item.marker) yield* faces([{ text: item.marker.text, at: 0 }], setting);
      yield* faces(item.runs, setting);
      continue;
    }
    for (const [nth, row] of item.rows.entries()) {
      const look = nth === 0 ? { ...setting, style: { ...style, bold: true } } : setting;
      for (const { runs } of row) yield* faces(runs, look);
    }
  }
}
