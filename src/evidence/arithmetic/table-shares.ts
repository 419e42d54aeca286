import type { Block } from '../../document/block.ts';
import { type Cell, readTable } from '../tables.ts';
import { written } from './figures.ts';
import type { Miscount } from './miscount.ts';

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const amount = /^([$€£]?)(\d[\d,]{0,14}(?:\.\d{1,3})?) ?(k|m|bn|million|billion)?\b/i;
const shared = /\((\d{1,3}(?:\.\d{1,3})?)%\)$/;

interface Amount {
  readonly sign: string;
  readonly value: number;
  readonly half: number;
}

function amountIn(cell: Cell | undefined): Amount | undefined {
  const match = cell && amount.exec(cell.text);
  if (!match) return undefined;
  const [, sign = '', digits = '', scale = ''] = match;
  const factor = scales[scale.toLowerCase()] ?? 1;
  const places = digits.split('.')[1]?.length ?? 0;
  const exact = factor === 1 && places === 0;
  return {
    sign,
    value: Number(digits.replaceAll(',', '')) * factor,
    half: exact ? 0 : (0.5 * factor) / 10 ** places,
  };
}

/** A share in a row of shares: “$9,600 (0.15%)”. */
interface Told extends Amount {
  readonly column: number;
  readonly cell: Cell;
  readonly percent: string;
}

/** Cells such as “$9,600 (0.12%)” that do not follow from the row from which the others beside them do. */
export function wrongCellShares(block: Block): Miscount[] {
  const { rows } = readTable(block);
  return rows.flatMap((row) => {
    const told = row.flatMap((cell, column): Told[] => {
      const [percent, own] = [shared.exec(cell.text)?.[1], amountIn(cell)];
      return percent && own ? [{ ...own, column, cell, percent }] : [];
    });
    if (told.length < 2) return [];
    for (const base of rows) {
      if (base === row) continue;
      const wrong = told.filter((each) => !follows(each, amountIn(base[each.column])));
      const [only] = wrong;
      const whole = only && amountIn(base[only.column]);
      if (!only || !whole || wrong.length !== 1 || whole.sign !== only.sign || whole.value <= only.value)
        continue;
      if (rows.some((other) => other !== row && follows(only, amountIn(other[only.column])))) continue;
      return [miscountOf(only, whole)];
    }
    return [];
  });
}

function follows({ value, half, percent, sign }: Told, whole: Amount | undefined): boolean {
  if (!whole || whole.value <= 0 || whole.sign !== sign) return false;
  const share = (value / whole.value) * 100;
  const give = 10 ** -placesOf(percent) * 1.001 + share * (half / value + whole.half / whole.value);
  return Math.abs(share - Number(percent)) < give;
}

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

function miscountOf({ cell, percent, value }: Told, whole: Amount): Miscount {
  const says = `${written((value / whole.value) * 100, placesOf(percent))}%`;
  const end = cell.end - 1;
  return { code: 'share', span: { start: end - percent.length - 1, end }, says, put: says };
}
