import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { type PageFormat, textArea } from './format.ts';
import type { LaidRow } from './laid.ts';
import { breakLines } from './lines.ts';
import type { Pages } from './meter.ts';
import type { Piece } from './paginate.ts';
import { Places } from './places.ts';
import { libreOffice } from './profile.ts';
import { stylesOf } from './styles.ts';

/** How many lines a document is printed in. A row of a table is as many as its highest cell. */
export function printedLines({ layout }: Pick<Pages, 'layout'>): number {
  let lines = 0;
  for (const { pieces } of layout) for (const piece of pieces) lines += linesOfPiece(piece);
  return lines;
}

/** How many printed lines hold something of a stretch of the text. */
export function linesBetween(document: Document, { flow, layout }: Pages, { start, end }: Span): number {
  if (start >= end) return 0;
  const places = new Places(document, flow);
  let lines = 0;
  for (const { pieces } of layout) {
    for (const piece of pieces) {
      if (places.endOf(piece) <= start || places.startOf(piece, piece.from) >= end) continue;
      for (let line = piece.from; line < piece.to; line++) {
        const next = line + 1 < piece.to ? places.startOf(piece, line + 1) : places.endOf(piece);
        if (places.startOf(piece, line) < end && next > start) lines += heightInLines(piece, line);
      }
    }
  }
  return lines;
}

/** From the top of the first printed line of a stretch of the text to the foot of the last, in pages. */
export function pagesBetween(pages: Pages, { start, end }: Span): number {
  if (start >= end) return 0;
  return Math.max(0, pages.positionOf(end - 1) - pages.positionOf(start)) + bodyLine(pages.format);
}

/** The height of a line of body text, in pages. */
export function bodyLine(format: PageFormat): number {
  const { font, spacing } = format;
  const setting = { style: stylesOf(format).body, font, spacing, profile: libreOffice };
  const [line] = breakLines([], 0, setting).lines;
  return (line?.height ?? 0) / textArea(format).height;
}

function linesOfPiece(piece: Piece): number {
  if (piece.laid.kind === 'paragraph') return piece.to - piece.from;
  let lines = 0;
  for (let row = piece.from; row < piece.to; row++) lines += heightInLines(piece, row);
  return lines;
}

const heightInLines = ({ laid }: Piece, line: number): number =>
  laid.kind === 'paragraph' ? 1 : highest(laid.rows[line]);

const highest = (row: LaidRow | undefined): number =>
  Math.max(0, ...(row?.cells ?? []).map(({ lines }) => lines.length));
