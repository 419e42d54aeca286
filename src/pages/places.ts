import type { Document } from '../document/document.ts';
import type { Flow, FlowCell, Run } from './flow.ts';
import type { LaidTable } from './laid.ts';
import type { Piece } from './paginate.ts';
import { sourceOffset } from './source-offset.ts';
import { tableBorder } from './styles.ts';

/** Finds the places of lines in a document’s text, and of offsets in lines. */
export class Places {
  readonly #text: string;
  readonly #flow: Flow;

  constructor(document: Document, flow: Flow) {
    this.#text = document.text;
    this.#flow = flow;
  }

  /** The offset after the last word of a piece. */
  endOf({ laid, nth, to }: Piece): number {
    const start = this.#flow.items[nth]?.start ?? 0;
    if (laid.kind === 'table') {
      const row = laid.item.rows[to - 1] ?? [];
      return start + Math.max(...row.map(({ span }) => span.end), laid.item.span.start);
    }
    const { item, lines } = laid;
    const from = start + item.span.start;
    const after =
      to === lines.length ? start + item.span.end : this.#offsetAt(item, start, lines[to - 1]?.end ?? 0);
    return this.#withoutSpace(after, from);
  }

  /** The offset at which a line of a paragraph starts. */
  startOf({ laid, nth }: Piece, line: number): number {
    const start = this.#flow.items[nth]?.start ?? 0;
    if (laid.kind === 'table') return start + (laid.item.rows[line]?.[0]?.span.start ?? 0);
    if (line === 0) return start + laid.item.span.start;
    return this.#offsetAt(laid.item, start, laid.lines[line]?.start ?? 0);
  }

  /**
   * How far below the top of the page the line of an offset starts. What stands below the piece’s end is under its
   * last line.
   */
  heightAt(piece: Piece, offset: number): number {
    let { y } = piece;
    if (piece.laid.kind === 'table' && piece.repeatsHeader) y += tableBorder.twips + headerOf(piece.laid);
    for (let line = piece.from; line < piece.to; line++) {
      const next = line + 1 < piece.to ? this.startOf(piece, line + 1) : this.endOf(piece);
      if (offset < next) return y;
      y += heightOfLine(piece, line);
    }
    return y;
  }

  #offsetAt(
    { span, runs }: FlowCell | { span: FlowCell['span']; runs: readonly Run[] },
    start: number,
    at: number,
  ) {
    const from = start + span.start;
    return from + sourceOffset(this.#text.slice(from, start + span.end), runs, at);
  }

  /** Spaces between two lines belong to none. */
  #withoutSpace(offset: number, from: number): number {
    let end = offset;
    while (end > from && /\s/.test(this.#text[end - 1] ?? '')) end--;
    return end;
  }
}

const headerOf = ({ rows }: LaidTable): number => rows[0]?.height ?? 0;

function heightOfLine({ laid }: Piece, line: number): number {
  return (laid.kind === 'table' ? laid.rows[line]?.height : laid.lines[line]?.height) ?? 0;
}
