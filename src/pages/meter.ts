import type { Document } from '../document/document.ts';
import type { Flow, Inexact } from './flow.ts';
import { type PageFormat, textArea } from './format.ts';
import { type Laid, Setter } from './laid.ts';
import { type Page, type Piece, paginate } from './paginate.ts';
import { Places } from './places.ts';
import { libreOffice, word } from './profile.ts';
import { readFlow } from './read-flow.ts';
import { type Layout, repaginate } from './repaginate.ts';

/** Where a page ends in the document’s text. */
export interface PageEnd {
  /** 1 is the first. */
  readonly page: number;
  /** The offset after the last word that stands on it. */
  readonly offset: number;
}

/** A length in pages. */
export interface PageLength {
  /** With the share of the last page that is filled: 5.83. */
  readonly pages: number;
  readonly pageCount: number;
}

/** A document in pages. */
export interface Pages extends PageLength {
  readonly format: PageFormat;
  readonly flow: Flow;
  /** What stands where; the exports print it. */
  readonly layout: readonly Page[];
  readonly pageEnds: readonly PageEnd[];
  /** What makes the count a guess, without doubles: pictures, html, a script whose widths are not known. */
  readonly about: readonly Inexact[];
  /** The length that Word would make of the same file, as far as it is known. */
  readonly inWord: PageLength;
  /**
   * Whether a limit in pages is too near to be sure of: one line more or less would decide, or the two programs
   * disagree.
   */
  isNear(limit: number): boolean;
  /** Where an offset of the text stands, in pages from the top of the first: 2.5 is the middle of the third. */
  positionOf(offset: number): number;
}

/**
 * Lays out drafts in one format. Keep one for each draft: what an edit leaves alone is not set again. The result is
 * that of a fresh meter on the same document.
 */
export class PageMeter {
  readonly format: PageFormat;
  readonly #main: Setter;
  readonly #word: Setter;
  readonly #height: number;
  #last: Layout | undefined;

  constructor(format: PageFormat) {
    this.format = format;
    this.#main = new Setter(format, libreOffice);
    this.#word = new Setter(format, word);
    this.#height = textArea(format).height;
  }

  measure(document: Document): Pages {
    const flow = readFlow(document);
    const laid = flow.items.map(({ item }) => this.#main.lay(item));
    const layout = repaginate(laid, this.#height, this.#last);
    this.#last = { laid, layout };
    return new MeasuredPages(
      document,
      { format: this.format, flow, height: this.#height, laid, layout },
      () => flow.items.map(({ item }) => this.#word.lay(item)),
    );
  }
}

/** The pages of a document in a format, from scratch. */
export function measurePages(document: Document, format: PageFormat): Pages {
  return new PageMeter(format).measure(document);
}

interface Given {
  readonly format: PageFormat;
  readonly flow: Flow;
  readonly height: number;
  readonly laid: readonly Laid[];
  readonly layout: readonly Page[];
}

interface PieceStart {
  readonly start: number;
  readonly page: number;
  readonly piece: Piece;
}

class MeasuredPages implements Pages {
  readonly format: PageFormat;
  readonly flow: Flow;
  readonly layout: readonly Page[];
  readonly pages: number;
  readonly pageCount: number;
  readonly #height: number;
  readonly #laid: readonly Laid[];
  readonly #layAsWord: () => readonly Laid[];
  readonly #places: Places;
  #word: PageLength | undefined;
  #starts: readonly PieceStart[] | undefined;
  #ends: readonly PageEnd[] | undefined;

  constructor(
    document: Document,
    { format, flow, height, laid, layout }: Given,
    layAsWord: () => readonly Laid[],
  ) {
    this.format = format;
    this.flow = flow;
    this.#height = height;
    this.#layAsWord = layAsWord;
    this.#laid = laid;
    this.layout = layout;
    const { pages, pageCount } = lengthOf(this.layout, height);
    this.pages = pages;
    this.pageCount = pageCount;
    this.#places = new Places(document, flow);
  }

  get pageEnds(): readonly PageEnd[] {
    this.#ends ??= this.layout.map(({ pieces }, at) => ({ page: at + 1, offset: this.#endOf(pieces) }));
    return this.#ends;
  }

  get about(): readonly Inexact[] {
    const found = new Set<Inexact>();
    for (const { item, guessed } of this.#laid) {
      if (item.inexact) found.add(item.inexact);
      if (guessed) found.add('script');
    }
    return [...found];
  }

  get inWord(): PageLength {
    this.#word ??= lengthOf(paginate(this.#layAsWord(), this.#height), this.#height);
    return this.#word;
  }

  isNear(limit: number): boolean {
    const line = this.#lineHeight() / this.#height;
    const over = this.pages - limit;
    return Math.abs(over) <= line || over > 0 !== this.inWord.pages - limit > 0;
  }

  positionOf(offset: number): number {
    const starts = this.#pieceStarts();
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const nearest = starts[low - 1];
    if (!nearest) return 0;
    return nearest.page + Math.min(1, this.#places.heightAt(nearest.piece, offset) / this.#height);
  }

  /** The pieces by where they start in the text: footnotes are printed elsewhere than they are written. */
  #pieceStarts(): readonly PieceStart[] {
    this.#starts ??= this.#readStarts();
    return this.#starts;
  }

  #readStarts(): readonly PieceStart[] {
    const starts: PieceStart[] = [];
    for (const [page, { pieces }] of this.layout.entries())
      for (const piece of pieces)
        starts.push({ start: this.#places.startOf(piece, piece.from), page, piece });
    // Of two that start at one place the one that is printed first holds it.
    return starts
      .sort((a, b) => a.start - b.start)
      .filter(({ start }, at) => start !== starts[at - 1]?.start);
  }

  #endOf(pieces: readonly Piece[]): number {
    const last = pieces.at(-1);
    return last ? this.#places.endOf(last) : 0;
  }

  #lineHeight(): number {
    const { pieces } = this.layout.at(-1) as Page;
    const laid = pieces.at(-1)?.laid;
    if (laid?.kind === 'table') return laid.rows.at(-1)?.height ?? 0;
    return laid?.lines.at(-1)?.height ?? 0;
  }
}

function lengthOf(layout: readonly Page[], height: number): PageLength {
  const { filled } = layout.at(-1) as Page;
  return { pages: layout.length - 1 + Math.min(1, filled / height), pageCount: layout.length };
}
