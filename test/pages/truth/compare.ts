import { textOf } from '../../../src/pages/flow.ts';
import { type PageFormat, paperSizes } from '../../../src/pages/format.ts';
import type { Pages } from '../../../src/pages/meter.ts';
import type { Piece } from '../../../src/pages/paginate.ts';
import { cellPadding, tableBorder } from '../../../src/pages/styles.ts';
import type { Word } from './libreoffice.ts';

/** How the meter’s pages stand against those of LibreOffice. */
export interface Comparison {
  readonly pages: number;
  readonly truePages: number;
  /** Of each end of a page but the last: how many lines the meter is off, and whether it is in the right paragraph. */
  readonly breaks: readonly { readonly linesOff: number; readonly sameParagraph: boolean }[];
  /** How many lines the last line is off, in its height. */
  readonly lastLineOff: number;
  /** Whether both print the same number of characters; else the breaks cannot be told. */
  readonly sameText: boolean;
  /** Lines that do not start where LibreOffice starts one, of all; told for documents without tables. */
  readonly wrongLines: number;
  readonly lines: number;
  readonly firstWrong: string;
}

/** One line of a paragraph or one row of a table, as the meter prints it. */
interface Printed {
  readonly page: number;
  readonly item: number;
  readonly text: string;
  /** Characters before it. */
  readonly before: number;
  readonly isRow: boolean;
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/g, '');

export function compare(pages: Pages, words: readonly (readonly Word[])[]): Comparison {
  const body = words.map((page) => bodyOf(page, pages.format));
  const printed = printedBy(pages);
  const counts = body.map((page) => bare(page.map(({ text }) => text).join('')).length);
  const total = counts.reduce((sum, each) => sum + each, 0);
  const last = printed.at(-1);
  const own = last ? last.before + last.text.length : 0;
  const ends = counts
    .slice(0, -1)
    .map((_, at) => counts.slice(0, at + 1).reduce((sum, each) => sum + each, 0));
  const breaks = Array.from({ length: Math.max(pages.pageCount, body.length) - 1 }, (_, at) => {
    const mine = printed.findIndex(({ page }) => page > at);
    const end = ends[at];
    if (mine < 0 || end === undefined) return { linesOff: Number.POSITIVE_INFINITY, sameParagraph: false };
    const theirs = printed.findIndex(({ before }) => before >= end);
    const exact = printed[theirs]?.before === end;
    const linesOff = mine === theirs && !exact ? 1 : Math.abs(mine - theirs);
    return { linesOff, sameParagraph: printed[mine]?.item === printed[theirs]?.item };
  });
  return {
    pages: pages.pageCount,
    truePages: body.length,
    breaks,
    lastLineOff: lastLineOff(pages, body),
    sameText: total === own,
    ...wrongLines(printed, body),
  };
}

/** The words of the text itself: no page number, no line numbers. */
function bodyOf(page: readonly Word[], { paper, margins }: PageFormat): Word[] {
  const bottom = (paperSizes[paper].height - margins.bottom) / 20;
  return page.filter((word) => word.top < bottom && word.right > margins.left / 20 - 1);
}

function printedBy({ layout, flow }: Pages): Printed[] {
  const printed: Printed[] = [];
  let before = 0;
  layout.forEach(({ pieces }, page) => {
    for (const piece of pieces) {
      for (const text of textsOf(piece)) {
        const kept = bare(text);
        if (kept === '') continue;
        printed.push({
          page,
          item: piece.nth,
          text: kept,
          before,
          isRow: flow.items[piece.nth]?.item.kind === 'table',
        });
        before += kept.length;
      }
    }
  });
  return printed;
}

function textsOf({ laid, from, to, repeatsHeader }: Piece): string[] {
  if (laid.kind === 'table') {
    const rows = laid.item.rows.map((row) => row.map(({ runs }) => textOf(runs)).join(''));
    // A repeated header belongs to the row that follows it.
    return rows.slice(from, to).map((row, at) => (at === 0 && repeatsHeader ? `${rows[0]}${row}` : row));
  }
  const text = textOf(laid.item.runs);
  return laid.lines
    .slice(from, to)
    .map(({ start, end }, at) =>
      from + at === 0 ? `${laid.item.marker?.text ?? ''}${text.slice(start, end)}` : text.slice(start, end),
    );
}

/** The foot of the last line, against the foot of the lowest word. */
function lastLineOff({ layout, format }: Pages, body: readonly (readonly Word[])[]): number {
  const pieces =
    layout.at(-1)?.pieces.filter((piece) => textsOf(piece).some((text) => bare(text) !== '')) ?? [];
  const piece = pieces.at(-1);
  const words = body.at(-1) ?? [];
  if (!piece || words.length === 0) return piece || words.length > 0 ? Number.POSITIVE_INFINITY : 0;
  const { foot, height } = footOf(piece);
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  return Math.round(Math.abs((format.margins.top + foot) / 20 - lowest) / (height / 20));
}

function footOf({ laid, from, to, y, repeatsHeader }: Piece): { foot: number; height: number } {
  if (laid.kind === 'paragraph') {
    const lines = laid.lines.slice(from, to);
    return {
      foot: y + lines.reduce((sum, { height }) => sum + height, 0),
      height: lines.at(-1)?.height ?? 240,
    };
  }
  const rows = [...(repeatsHeader ? laid.rows.slice(0, 1) : []), ...laid.rows.slice(from, to)];
  const end = y + tableBorder.twips + rows.reduce((sum, { height }) => sum + height, 0);
  const height = laid.rows.at(-1)?.cells[0]?.lines.at(-1)?.height ?? 240;
  return { foot: end - tableBorder.twips - cellPadding.bottom, height };
}

function wrongLines(printed: readonly Printed[], body: readonly (readonly Word[])[]) {
  if (printed.some(({ isRow }) => isRow)) return { wrongLines: 0, lines: 0, firstWrong: '' };
  const starts = new Set<number>();
  let count = 0;
  for (const page of body) {
    for (const line of linesOf(page)) {
      starts.add(count);
      for (const { text } of line) count += bare(text).length;
    }
  }
  const wrong = printed.filter(({ before }) => !starts.has(before));
  return { wrongLines: wrong.length, lines: printed.length, firstWrong: wrong[0]?.text.slice(0, 40) ?? '' };
}

/** Words as they are read. A list’s markers come in a column of their own, and a raised mark ends higher than its line. */
export function linesOf(page: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of page.toSorted((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line && word.top - (line[0]?.top ?? 0) <= 4) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}
