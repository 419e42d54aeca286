import type { Block } from '../../document/block.ts';
import { type Cell, readTable, type Table } from '../tables.ts';
import { inCell, numberIn, type Value } from './cell-values.ts';
import { roundingOf } from './figures.ts';
import type { Miscount } from './miscount.ts';

/** Of fewer digits than this a number is the sum of others by chance. */
const leastDigits = 3;
/** Further off than this the cell is another total. */
const plausible = 1.25;

type Column = readonly (Value | undefined)[];

/**
 * Totals without the name of one: “Income” is what the three rows above it make in one column, so that it should be
 * in the other. The row that proves it adds up to the last digit.
 */
export function wrongAnalogies(block: Block): Miscount[] {
  const { head, rows }: Table = readTable(block);
  const columns = head.slice(1).map((_, n): Column => rows.map((row) => valueIn(row[n + 1])));
  let from = 0;
  return rows.flatMap((row, at): Miscount[] => {
    if (total.test(row[0]?.text ?? '')) return [];
    const first = from;
    const opens = range(from, at - 1).find((first) => columns.some((column) => isProof(column, first, at)));
    if (opens === undefined) return [];
    from = at + 1;
    return columns.flatMap((column) =>
      range(first, at - 1).some((other) => addsUp(column, other, at)) ? [] : misfitOf(column, opens, at),
    );
  });
}

/** Rows that say that they are totals are read by their name. */
const total = /\btotals?\b|\bsum\b/i;

const valueIn = (cell: Cell | undefined): Value | undefined =>
  cell && numberIn({ ...cell, text: cell.text.replace(/^\*\*|\*\*$/g, '') });

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

const sumOf = (parts: readonly Value[]): number => parts.reduce((so, { value }) => so + value, 0);

/** The rows of a column that a total may add up; nothing if one of them holds no number, or another unit. */
function partsOf(column: Column, first: number, at: number): readonly Value[] | undefined {
  const total = column[at];
  const parts = column.slice(first, at).filter((each) => each !== undefined);
  const whole =
    total &&
    total.unit !== '%' &&
    parts.length === at - first &&
    parts.every(({ unit }) => unit === total.unit);
  return whole ? parts : undefined;
}

function isProof(column: Column, first: number, at: number): boolean {
  const parts = partsOf(column, first, at);
  const total = column[at];
  if (!parts || !total || parts.some(({ value }) => value <= 0)) return false;
  const digits = total.text.replace(/\D/g, '').replace(/0+$/, '').length;
  return digits >= leastDigits && Math.abs(sumOf(parts) - total.value) < 1e-6 * total.value;
}

function misfitOf(column: Column, first: number, at: number): Miscount[] {
  const parts = partsOf(column, first, at);
  const total = column[at];
  if (!parts || !total) return [];
  const all = sumOf(parts);
  const ratio = all / total.value;
  return ratio > plausible || ratio < 1 / plausible
    ? []
    : [{ code: 'sum', span: total, says: inCell(total, all) }];
}

function addsUp(column: Column, first: number, at: number): boolean {
  const parts = partsOf(column, first, at);
  const total = column[at];
  return (
    parts !== undefined &&
    total !== undefined &&
    Math.abs(sumOf(parts) - total.value) <= roundingOf([total, ...parts])
  );
}
