import type { Block } from '../../document/block.ts';
import { type Cell, readTable } from '../tables.ts';
import { numberIn, type Value } from './cell-values.ts';
import { written } from './figures.ts';
import type { Miscount } from './miscount.ts';

/** So many rows have to follow a rule before one that does not is called wrong. */
const leastRows = 3;

/** Cells of a column of shares that do not follow from the two columns whose quotient the others are. */
export function wrongQuotients(block: Block): Miscount[] {
  const { head, rows } = readTable(block);
  const found: Miscount[] = [];
  for (let share = 3; share < head.length; share++) found.push(...wrongIn(rows, share));
  return found;
}

function wrongIn(rows: readonly (readonly Cell[])[], share: number): Miscount[] {
  const read = rows.flatMap((row) => {
    const [whole, part, told] = [share - 2, share - 1, share].map(
      (at) => row[at] && numberIn(row[at] as Cell),
    );
    return whole &&
      part &&
      told?.unit === '%' &&
      whole.unit === part.unit &&
      whole.value > 0 &&
      part.unit !== '%'
      ? [{ told, stated: (part.value / whole.value) * 100 }]
      : [];
  });
  const wrong = read.filter(({ told, stated }) => !follows(told, stated));
  if (wrong.length !== 1 || read.length - wrong.length < leastRows) return [];
  return wrong.map(({ told, stated }) => {
    const says = `${written(stated, placesOf(told))}%`;
    return { code: 'share', span: told, says, put: says };
  });
}

const placesOf = ({ text }: Value): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

const follows = (told: Value, stated: number): boolean =>
  Math.abs(told.value - stated) < 10 ** -placesOf(told) * 1.001;
