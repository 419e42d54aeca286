import type { Block } from '../../document/block.ts';
import { type Cell, readTable, type Table } from '../tables.ts';
import { inCell, isNothing, numberIn, type Value } from './cell-values.ts';
import { roundingOf } from './figures.ts';
import type { Miscount } from './miscount.ts';
import { isSlipOf } from './slips.ts';
import { wrongDifferences } from './table-differences.ts';

const total =
  /^(?:grand |net |overall )?(?:totals?|sum|in total|in all|together|altogether)\b(?!.*\b(?:market|number of|possible|addressable)\b)/i;
/** “One-off total” and “Yearly total” are of the rows since the last of them. */
const subtotal = /^sub-?totals?\b|\bsub-?total$|^(?!(?:grand|net|overall)\b)(?:[a-z-]+ ){1,3}totals?$/i;
/** Of these the total is no sum. */
const noSum =
  /\b(?:average|avg|mean|median|p\d\d|rate|ratio|price|margin|score|nps|csat|unique|distinct|time|age|days? to|latency|conversion|retention|churn|growth|change|delta|year|max|min|peak|%|percent)\b|\/|\bper\b/i;

/** “Per year” and “Year 1” say when the amounts fall due; they are added like any others. */
const due =
  /\b(?:per|each|every|a) (?:year|annum|month|week|quarter)\b|\byear (?:\d|one|two|three|four|five)\b|\b(?:first|second|third|full) year\b/gi;

const isSummed = (title: string): boolean => !noSum.test(title.replace(due, ''));

/** Totals of a table’s columns and rows that their cells do not give. */
export function wrongTableSums(block: Block): Miscount[] {
  const table = readTable(block);
  return [...wrongGroups(table), ...wrongColumns(table), ...wrongRows(table), ...wrongDifferences(table)];
}

/** The groups of rows that a subtotal ends, each by itself. */
function wrongGroups({ head, rows }: Table): Miscount[] {
  const ends = rows.flatMap((row, at) =>
    subtotal.test(row[0]?.text ?? '') || /, all$/i.test(row[0]?.text ?? '') ? [at] : [],
  );
  return ends.flatMap((end, n) => {
    const from = n === 0 ? 0 : (ends[n - 1] ?? 0) + 1;
    const above = rows.slice(from, end);
    // “Falls, all” is a total if one of its columns adds up.
    const isTotal = !whole.test(rows[end]?.[0]?.text ?? '') || addsUpSomewhere(above, rows[end] ?? []);
    return above.length > 1 && isTotal ? wrongTotals(head, above, rows[end] ?? []) : [];
  });
}

function wrongColumns({ head, rows }: Table): Miscount[] {
  const named = rows.findIndex((row) => total.test(row[0]?.text ?? ''));
  // “Year” under four quarters is a total if one of its columns adds up.
  const last = named < 0 && whole.test(rows.at(-1)?.[0]?.text ?? '') ? rows.length - 1 : named;
  if (last < 2) return [];
  const above = rows.slice(0, last);
  if (named < 0 && !addsUpSomewhere(above, rows[last] ?? [])) return [];
  return wrongTotals(
    head,
    above.filter((row) => !subtotal.test(row[0]?.text ?? '')),
    rows[last] ?? [],
  );
}

/** The cells of a row of totals that those of the rows above do not give. */
function wrongTotals(head: Table['head'], parts: Table['rows'], totals: readonly Cell[]): Miscount[] {
  const judged = totals.slice(1).flatMap((stated, n): Judged[] => {
    const sum = numberIn(stated);
    const cells = parts.map((row) => row[n + 1] ?? empty);
    const values = cells.flatMap((cell) => numberIn(cell) ?? []);
    const gaps = cells.filter(isNothing).length;
    if (!sum || values.length + gaps < cells.length || values.length === 0) return [];
    const shares = sum.unit === '%' && Math.abs(sum.value - 100) < 0.5;
    if ((!isSummed(head[n + 1]?.text ?? '') && !shares) || (sum.unit === '%' && !shares)) return [];
    return [{ sum, values, gaps, wrong: misfit(sum, values, shares) }];
  });
  const fits = judged.some(({ sum, values }) => values.length > 1 && addsUp(sum, values));
  return judged.flatMap((column) => (isTold(column, fits) ? (column.wrong ?? []) : []));
}

const addsUp = (sum: Value, values: readonly Value[]): boolean =>
  Math.abs(added(values) - sum.value) <= roundingOf([sum, ...values]);

const added = (values: readonly Value[]): number => values.reduce((so, { value }) => so + value, 0);

const empty: Cell = { text: '', start: 0, end: 0 };

/** A column with its total, and what is wrong with it. */
interface Judged {
  readonly sum: Value;
  readonly values: readonly Value[];
  /** Cells with nothing in them. */
  readonly gaps: number;
  readonly wrong: Miscount[] | undefined;
}

/** What is not known leaves gaps too; then the total is more than the others make, and so it is in each column. */
function isTold({ sum, values, gaps }: Judged, fits: boolean): boolean {
  if (gaps === 0) return values.length > 1;
  const all = added(values);
  return fits || (values.length > 1 && (all > sum.value || isSlipOf(all, sum.value)));
}

const whole = /^(?:all|both|year|full year|quarter|overall|(?:19|20)\d\d)$|, (?:all|both|together)$/i;

function addsUpSomewhere(above: readonly (readonly Cell[])[], stated: readonly Cell[]): boolean {
  return stated.slice(1).some((cell, n) => {
    const sum = numberIn(cell);
    const parts = above.map((row) => row[n + 1] && numberIn(row[n + 1] as Cell));
    if (!sum || sum.unit === '%' || parts.some((part) => part === undefined)) return false;
    return parts.reduce((so, part) => so + (part?.value ?? 0), 0) === sum.value;
  });
}

/** Scores are multiplied or weighed as often as added. */
const weighed =
  /\b(?:likelihood|probability|impact|severity|weights?|weighted|score|reach|confidence|effort)\b/i;

/** A column “Total” that adds up those before it. */
function wrongRows({ head, rows }: Table): Miscount[] {
  const column = head.findIndex(({ text }) => /^(?:total|sum|all)$/i.test(text));
  if (column < 3) return [];
  if (head.slice(1, column).some(({ text }) => !isSummed(text) && !/^(?:19|20)\d\d$/.test(text))) return [];
  if (head.some(({ text }) => weighed.test(text))) return [];
  const misfits = rows.map((row) => {
    const sum = numberIn(row[column] ?? empty);
    const cells = row.slice(1, column);
    const parts = cells.flatMap((cell) => numberIn(cell) ?? []);
    if (!sum || parts.length < 2 || parts.length + cells.filter(isNothing).length < cells.length)
      return undefined;
    return misfit(sum, parts, false) ?? 'fits';
  });
  // Where no row adds up, the column is another total.
  const read = misfits.filter((each) => each !== undefined);
  const wrong = read.filter((each) => each !== 'fits');
  return read.length > wrong.length ? wrong.flat() : [];
}

function misfit(sum: Value, parts: readonly Value[], shares: boolean): Miscount[] | undefined {
  if (parts.some(({ unit }) => unit !== sum.unit && unit !== '' && sum.unit !== '')) return undefined;
  const give = shares ? 0.5 * parts.length + 0.5 : roundingOf([sum, ...parts]);
  const all = added(parts);
  const fits = (value: number): boolean => Math.abs(value - sum.value) <= give;
  // Costs that are written without a minus are taken from the first row; a row “of which” is not added.
  const [first] = parts as [Value, ...Value[]];
  if (fits(all) || fits(2 * first.value - all) || parts.some(({ value }) => fits(all - value)))
    return undefined;
  const ratio = all / sum.value;
  if (!(ratio > 0.6 && ratio < 1.67)) return undefined;
  return [{ code: 'sum', span: sum, says: inCell(sum, all) }];
}
