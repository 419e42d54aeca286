import { heightOf, type Laid, type LaidParagraph, type LaidTable } from './laid.ts';
import type { Line } from './lines.ts';
import { tableBorder, tableGap } from './styles.ts';

/** A part of an item that stands on one page: lines of a paragraph or rows of a table, `to` exclusive. */
export interface Piece {
  readonly laid: Laid;
  /** Which of the flow’s items. */
  readonly nth: number;
  readonly from: number;
  readonly to: number;
  /** From the top of the text on its page to the top of the piece, in twips; above a table stands its border. */
  readonly y: number;
  /** The header of a table stands above its rows once more. */
  readonly repeatsHeader: boolean;
}

export interface Page {
  readonly pieces: readonly Piece[];
  /** How much of the page is filled, in twips. */
  readonly filled: number;
}

/** Fills pages of a height, in twips, as word processors do. There is always one page. */
export function paginate(items: readonly Laid[], height: number): readonly Page[] {
  const pager = new Pager(items, height);
  for (let nth = 0; nth < items.length; nth++) pager.put(nth);
  return pager.finish();
}

/** Fills pages one item after another. */
export class Pager {
  readonly #items: readonly Laid[];
  readonly #height: number;
  readonly #pages: Page[];
  #pieces: Piece[] = [];
  #atTop = true;
  #y = 0;
  /** The distance that the last paragraph keeps. */
  #after = 0;

  /** `pages` are those that stand already; the next item begins a page. */
  constructor(items: readonly Laid[], height: number, pages: readonly Page[] = []) {
    this.#items = items;
    this.#height = height;
    this.#pages = [...pages];
  }

  /** The pages that are full. */
  get full(): readonly Page[] {
    return this.#pages;
  }

  /** Whether the last page begins with an item, and nothing above decides how it goes on. */
  opensWith(nth: number): boolean {
    return this.#pages.length > 0 && beginsPage(this.#pieces[0], nth);
  }

  put(nth: number): void {
    const laid = this.#items[nth] as Laid;
    if (laid.kind === 'table') this.#putTable(laid, nth);
    else this.#putParagraph(laid, nth);
  }

  finish(): readonly Page[] {
    this.#turn();
    return this.#pages;
  }

  #turn(): void {
    this.#pages.push({ pieces: this.#pieces, filled: this.#y });
    this.#pieces = [];
    this.#atTop = true;
    this.#y = 0;
    this.#after = 0;
  }

  /** The larger of two distances holds; at the top of a page there is none, save on the first. */
  #gapBefore(before: number): number {
    if (this.#atTop) return this.#pages.length === 0 ? before : 0;
    return Math.max(this.#after, before);
  }

  #putParagraph(laid: LaidParagraph, nth: number): void {
    const previous = this.#items[nth - 1];
    const chained = previous?.kind === 'paragraph' && previous.style.keepNext;
    if (laid.style.keepNext && !this.#atTop && !chained && this.#partsChain(nth)) this.#turn();
    const { lines } = laid;
    for (let from = 0; from < lines.length; ) {
      const gap = from === 0 ? this.#gapBefore(laid.before) : 0;
      const room = this.#height - this.#y - gap;
      const fit = this.#linesThatStay(laid, from, room);
      if (fit === 0) {
        this.#turn();
        continue;
      }
      this.#add(laid, nth, from, from + fit, gap, heightOf(lines.slice(from, from + fit)));
      from += fit;
      if (from < lines.length) this.#turn();
    }
    this.#after = laid.after;
  }

  /** How many lines from one on stand on this page; 0 if the page has to be turned first. */
  #linesThatStay({ lines, style }: LaidParagraph, from: number, room: number): number {
    let fit = 0;
    for (let height = 0; from + fit < lines.length; fit++) {
      const line = lines[from + fit] as Line;
      height += line.height;
      if (height - line.leading > room) break;
    }
    const left = lines.length - from - fit;
    if (left === 0) return fit;
    if (style.keepLines && !this.#atTop) return 0;
    // No single line of a paragraph at the foot of a page, and none at the top of the next.
    let stay = left === 1 && fit > 0 ? lines.length - from - 2 : fit;
    if (from === 0 && stay < 2 && lines.length > 1) stay = 0;
    // More than a page holds is parted all the same.
    return stay > 0 || !this.#atTop ? Math.max(0, stay) : 1;
  }

  #add(
    laid: Laid,
    nth: number,
    from: number,
    to: number,
    gap: number,
    height: number,
    repeatsHeader = false,
  ): void {
    this.#pieces.push({ laid, nth, from, to, y: this.#y + gap, repeatsHeader });
    this.#y += gap + height;
    this.#atTop = false;
  }

  /** Whether headings from one on, with the first of what follows them, fit a page but not what is left of this one. */
  #partsChain(nth: number): boolean {
    let need = 0;
    let after = this.#after;
    let next = nth;
    for (; ; next++) {
      const laid = this.#items[next];
      if (laid?.kind !== 'paragraph' || !laid.style.keepNext) break;
      need += Math.max(after, laid.before) + heightOf(laid.lines);
      after = laid.after;
    }
    const last = this.#items[next];
    if (last?.kind === 'paragraph') {
      const { lines } = last;
      const slice = last.style.keepLines || lines.length <= 3 ? lines.length : 2;
      need +=
        Math.max(after, last.before) + heightOf(lines.slice(0, slice)) - (lines[slice - 1]?.leading ?? 0);
    } else if (last) need += after + tableBorder.twips + firstRows(last);
    return need > this.#height - this.#y && need <= this.#height;
  }

  #putTable(laid: LaidTable, nth: number): void {
    const header = laid.rows[0]?.height ?? 0;
    let from = 0;
    let gap = this.#after;
    for (let row = 0; row < laid.rows.length; ) {
      let height = tableBorder.twips + (from > 0 ? header : 0);
      let to = row;
      const room = this.#height - this.#y - (this.#atTop ? 0 : gap);
      for (; to < laid.rows.length; to++) {
        const next = height + (laid.rows[to]?.height ?? 0);
        const whole = to === 0 ? next + (laid.rows[1]?.height ?? 0) : next;
        if (whole > room && !(this.#atTop && to === row)) break;
        height = next;
      }
      if (to > row) this.#add(laid, nth, row, to, this.#atTop ? 0 : gap, height, from > 0);
      if (to < laid.rows.length) this.#turn();
      gap = 0;
      from = to;
      row = to;
    }
    this.#after = 0;
    this.#putGap();
  }

  /** The empty line of fixed height after a table. */
  #putGap(): void {
    if (this.#y + tableGap > this.#height) this.#turn();
    this.#y += tableGap;
    this.#atTop = false;
  }
}

/** Whether a piece is the whole beginning of a page: an item’s first line, at the very top. */
export function beginsPage(piece: Piece | undefined, nth: number): boolean {
  return piece?.nth === nth && piece.from === 0 && piece.y === 0;
}

/** A header does not stand at the foot of a page without a row. */
function firstRows({ rows }: LaidTable): number {
  return (rows[0]?.height ?? 0) + (rows[1]?.height ?? 0);
}
