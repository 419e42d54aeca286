import type { Block } from './block.ts';
import { perBlock } from './per-block.ts';
import { textAt } from './plain-text.ts';
import type { Span } from './span.ts';

/** A cell; its span, which counts from the start of the block, has no white space at its ends; that of an empty cell is the white space. */
export interface Cell extends Span {
  /** As a reader sees it, on one line. */
  readonly text: string;
}

/** The cells of a table, row by row. */
export interface Table {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

const noTable: Table = { header: [], rows: [] };

/** A line of dashes and colons parts the header from the rows. */
const delimiter = /^[\s|:-]*-[\s|:-]*$/;

/**
 * The table that a block is; one without rows where it is none. Lines between bars that lack the line of dashes are no
 * table to markdown, and one to whoever wrote them.
 */
export const readTable = perBlock((block): Table => {
  if (!block.source.includes('|') || (block.kind !== 'table' && block.kind !== 'paragraph')) return noTable;
  const lines = linesOf(block);
  if (block.kind === 'paragraph' && (lines.length < 2 || !lines.every((line) => isBarred(block, line)))) {
    return noTable;
  }
  const [header, ...rest] = lines;
  if (!header) return noTable;
  const rows = rest.filter((line) => !delimiter.test(block.source.slice(line.start, line.end)));
  return { header: cellsOf(block, header), rows: rows.map((line) => cellsOf(block, line)) };
});

function linesOf({ source }: Block): Span[] {
  const lines: Span[] = [];
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

const isBarred = ({ source }: Block, { start, end }: Span): boolean => {
  const line = source.slice(start, end).trim();
  return line.length > 2 && line.startsWith('|') && line.endsWith('|');
};

function cellsOf(block: Block, line: Span): Cell[] {
  const bars: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (block.source[at] === '\\') at++;
    else if (block.source[at] === '|') bars.push(at);
  }
  const [first = line.start] = bars;
  const opens = block.source.slice(line.start, first).trim() === '';
  const from = opens ? bars : [line.start - 1, ...bars];
  const closes = block.source.slice((from.at(-1) ?? line.start) + 1, line.end).trim() === '';
  const ends = closes ? from.slice(1) : [...from.slice(1), line.end];
  return ends.map((end, n) => cellOf(block, { start: (from[n] as number) + 1, end }));
}

function cellOf(block: Block, { start, end }: Span): Cell {
  const raw = block.source.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = Math.max(from, start + raw.trimEnd().length);
  const span = raw.trim() === '' ? { start, end } : { start: from, end: to };
  return { ...span, text: textAt(block, span) };
}
