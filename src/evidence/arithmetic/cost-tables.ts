import type { Block } from '../../document/block.ts';
import { type Cell, readTable } from '../tables.ts';
import { inCell, isNothing, numberIn, type Value } from './cell-values.ts';
import type { Miscount } from './miscount.ts';
import { madeIn, type Spending, spendingOf } from './spending.ts';

/** A label at the head of a column or a row, and the cells that it stands over or before. */
interface Lane {
  readonly spending: Spending | undefined;
  readonly cells: readonly Cell[];
}

/** The lanes of a table, whichever way its labels run. */
function lanesIn(block: Block): readonly Lane[] {
  const { head, rows } = readTable(block);
  const columns = head.map(({ text }, at) => ({
    spending: spendingOf(text),
    cells: rows.map((row) => row[at] ?? empty),
  }));
  if (columns.some(({ spending }) => spending)) return columns;
  return rows.map(([label, ...cells]) => ({ spending: label && spendingOf(label.text), cells }));
}

const empty: Cell = { start: 0, end: 0, text: '' };

/** What is spent once and what by the year, line by line. */
interface Spent {
  readonly once: Value | undefined;
  readonly yearly: Value | undefined;
  /** Whether both cells can be read, empty ones among them. */
  readonly read: boolean;
}

function spentIn(lanes: readonly Lane[]): readonly Spent[] {
  const [once, ...more] = lanes.filter(({ spending }) => spending?.kind === 'once');
  const [yearly, ...others] = lanes.filter(({ spending }) => spending?.kind === 'yearly');
  if (!once || !yearly || more.length + others.length > 0) return [];
  return once.cells.map((cell, at) => {
    const cells = [cell, yearly.cells[at] ?? empty] as const;
    const [a, b] = cells.map(numberIn) as [Value | undefined, Value | undefined];
    const read = cells.every((each) => isNothing(each) || numberIn(each)) && (a ?? b) !== undefined;
    return { once: a, yearly: b, read: read && (!a || !b || a.unit === b.unit) };
  });
}

/** Totals over so many years that what is spent once and by the year does not make. */
export function wrongCostTotals(block: Block): Miscount[] {
  const lanes = lanesIn(block);
  const totals = lanes.flatMap(({ spending, cells }) =>
    spending?.kind === 'years' ? [{ years: spending.years, cells }] : [],
  );
  if (totals.length === 0) return [];
  const spent = spentIn(lanes);
  return totals.flatMap(({ years, cells }) => {
    const lines = spent.flatMap((each, at) => {
      const total = numberIn(cells[at] ?? empty);
      return each.read && total && total.unit === (each.once ?? each.yearly)?.unit
        ? [{ ...each, total, miss: missOf(each, total, years) }]
        : [];
    });
    const wrong = lines.flatMap(({ miss }) => miss ?? []);
    const right = lines.length - wrong.length;
    // Where no line follows, the total is made another way; one line by itself has to be near.
    if (wrong.length > right && lines.length > 1) return [];
    return wrong
      .filter(({ others, ratio }) => right > 0 || (!others && ratio > 0.75 && ratio < 1.34))
      .map(({ miscount }) => miscount);
  });
}

interface Miss {
  readonly miscount: Miscount;
  /** Another way of counting years makes the total. */
  readonly others: boolean;
  readonly ratio: number;
}

function missOf(spent: Spent, total: Value, years: number): Miss | undefined {
  const { sum, right, otherwise } = madeIn(years, spent, total);
  if (right) return undefined;
  const miscount = { code: 'years', span: total, says: inCell(total, sum) } as const;
  return { miscount, others: otherwise, ratio: sum / total.value };
}

/** The one amount spent once and the one by the year in which a table ends, if it does. */
export function spentInAll(block: Block): { readonly once: Value; readonly yearly: Value } | undefined {
  if (block.kind !== 'table') return undefined;
  const { head, rows } = readTable(block);
  const spent = spentIn(lanesIn(block));
  const last =
    head.some(({ text }) => spendingOf(text)) &&
    /^(?:totals?|together|in all|sum)$/i.test(rows.at(-1)?.[0]?.text ?? '');
  if (!last && spent.length !== 1) return undefined;
  const { once, yearly } = spent.at(-1) ?? {};
  return once && yearly && once.unit === yearly.unit ? { once, yearly } : undefined;
}
