import type { Table } from '../tables.ts';
import { numberIn, type Value } from './cell-values.ts';
import { written } from './figures.ts';
import type { Miscount } from './miscount.ts';

const change = /^(?:%\s?)?(?:change|delta|Δ|difference|growth)(?:\s?\(?%\)?)?$/i;

/** A column “Change” after two columns of values. */
export function wrongDifferences({ head, rows }: Table): Miscount[] {
  const column = head.findIndex(({ text }) => change.test(text));
  if (column < 3) return [];
  return rows.flatMap((row) => {
    const [a, b, c] = [column - 2, column - 1, column].map((at) => row[at] && numberIn(row[at])) as (
      | Value
      | undefined
    )[];
    if (!a || !b || !c || a.unit !== b.unit || a.value <= 0 || b.value <= 0) return [];
    const relative = (b.value / a.value - 1) * 100;
    const difference = b.value - a.value;
    const give =
      1 +
      c.half +
      ((a.half || (a.unit === '%' ? 0.25 : 0)) + (b.half || (a.unit === '%' ? 0.25 : 0))) * (100 / a.value);
    const size = Math.abs(c.value);
    if (c.unit === '%' && Math.abs(size - Math.abs(relative)) <= give) return [];
    if (Math.abs(size - Math.abs(difference)) <= a.half + b.half + c.half + 1e-9) return [];
    if (c.unit !== '%' || a.unit === '%') return [];
    const says = `${written(Math.abs(relative), 0)}%`;
    return size > 0 && Math.abs(relative) < 300 ? [{ code: 'change', span: c, says } satisfies Miscount] : [];
  });
}
