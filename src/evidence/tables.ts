import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Span } from '../document/span.ts';

/** A cell of a table. Its span is that of its text, counted from the start of the block. */
export interface Cell extends Span {
  /** As a reader sees it, on one line. */
  readonly text: string;
}

/** A table as rows of cells, its head first. */
export interface Table {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of a table in markdown; kept with it. */
export const readTable: (block: Block) => Table = perBlock(({ source, prose }) => {
  const rows: Cell[][] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    if (line.includes('|')) rows.push(cellsOf(line, prose, start));
    start += line.length + 1;
  }
  const [head = [], rule, ...rest] = rows;
  return rule === undefined ? { head, rows: [] } : { head, rows: rest };
});

function cellsOf(line: string, prose: string, start: number): Cell[] {
  const cells: Cell[] = [];
  const opens = /^\s*\|/.exec(line)?.[0].length ?? 0;
  let from = opens;
  for (let at = opens; at <= line.length; at++) {
    const ends = at === line.length || (line.charAt(at) === '|' && line.charAt(at - 1) !== '\\');
    if (!ends) continue;
    // Nothing stands after the last bar of a line.
    if (at < line.length || line.slice(from).trim() !== '')
      cells.push(cellAt(prose, start + from, start + at));
    from = at + 1;
  }
  return cells;
}

function cellAt(prose: string, from: number, to: number): Cell {
  const raw = prose.slice(from, to);
  const text = raw.trim();
  const start = text === '' ? from : from + raw.indexOf(text);
  return { start, end: start + text.length, text: text.replace(/\s+/g, ' ') };
}
