import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import { comparesIn } from '../evidence/claims/cause.ts';
import { readMovements } from '../evidence/claims/movement.ts';
import { topicsOf } from '../evidence/claims/topic.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { type Quantity, readQuantities } from '../evidence/quantities/quantities.ts';
import { readTimeFrames } from '../evidence/times/time.ts';
import { movementNouns, movers } from '../evidence/words/movements.ts';

/** What one sentence, or a whole table, states: enough to answer for the same thing at another place. */
export interface Stated {
  readonly block: Block;
  /** Each number with its unit, as `keyOf` writes it. */
  readonly values: ReadonlySet<string>;
  /** What it counts. */
  readonly counts: readonly Pick<Quantity, 'noun' | 'value'>[];
  /** The changes in percent between two of its numbers, rounded: 20 for “0.10 in April and 0.08 in May”. */
  readonly changes: ReadonlySet<number>;
  readonly topic: ReadonlySet<string>;
  /** A value from before stands there. */
  readonly baseline: boolean;
  readonly dated: boolean;
  /** Something that is to be reached stands there; a table may say so in its head. */
  readonly aims: boolean;
  readonly source: boolean;
  /** Why something moved. */
  readonly cause: boolean;
  readonly compares: boolean;
}

/** A number as a key: the same wherever it is stated. */
export const keyOf = ({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string => `${value} ${unit}`;

/** What a block states that can answer for another place, a table row by row; most sentences state nothing of the kind. */
export const statedIn: (block: Block) => readonly Stated[] = perBlock((block) => {
  const all =
    block.kind === 'table' ? rowsOf(block) : block.sentences.map((sentence) => statedBy(block, sentence));
  return all.filter(({ values, cause, compares }) => values.size > 0 || cause || compares);
});

const isMoving = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }) =>
      movementNouns.has(lower) || (movers.has(lower) && !/^(?:brought|came|gone|took|went)$/.test(lower)),
  );

const amountsOf = (block: Block, sentence: Sentence): readonly Quantity[] =>
  readQuantities(block, sentence).filter(({ kind, period }) => kind !== 'slot' && !period);

function statedBy(block: Block, sentence: Sentence): Stated {
  const amounts = amountsOf(block, sentence);
  const movements = readMovements(block, sentence);
  return {
    block,
    values: new Set(amounts.map(keyOf)),
    counts: amounts.filter(({ kind }) => kind === 'count'),
    changes: changesBetween(amounts),
    topic: topicsOf(block, sentence),
    baseline:
      movements.some(({ from }) => from !== undefined) ||
      cuesIn.baseline(block, sentence).some(({ detail }) => detail === 'value'),
    dated: readTimeFrames(block, sentence).length > 0,
    aims:
      movements.some(({ told }) => told === 'ahead') ||
      cuesIn.target(block, sentence).some(({ detail }) => detail === 'value'),
    source: cuesIn.source(block, sentence).length > 0,
    cause: isMoving(sentence) && cuesIn.mechanism(block, sentence).length > 0,
    compares: comparesIn(block, sentence),
  };
}

/** Beyond so many numbers a sentence is a list, in which every change can be found. */
const mostCompared = 6;

function changesBetween(amounts: readonly Quantity[]): ReadonlySet<number> {
  const found = new Set<number>();
  const some = amounts.slice(0, mostCompared);
  for (const from of some) {
    for (const to of some) {
      if (from === to || from.unit !== to.unit || !from.value || to.value === undefined) continue;
      found.add(Math.round((100 * Math.abs(to.value - from.value)) / Math.abs(from.value)));
    }
  }
  return found;
}

/** The rows of a table, whose cells are one statement each; what the head says of times and sources holds for all. */
function rowsOf(block: Block): Stated[] {
  const rows: Sentence[][] = [];
  let end = -1;
  for (const cell of block.sentences) {
    const same = end >= 0 && !block.prose.slice(end, cell.start).includes('\n');
    if (same) rows.at(-1)?.push(cell);
    else rows.push([cell]);
    end = cell.end;
  }
  const [head, ...rest] = rows.map((cells) => rowOf(block, cells));
  if (!head) return [];
  return [
    head,
    ...rest.map((row) => ({ ...row, dated: row.dated || head.dated, source: row.source || head.source })),
  ];
}

function rowOf(block: Block, cells: readonly Sentence[]): Stated {
  const each = cells.map((cell) => statedBy(block, cell));
  const amounts = cells.flatMap((cell) => amountsOf(block, cell));
  return {
    block,
    values: new Set(amounts.map(keyOf)),
    counts: amounts.filter(({ kind }) => kind === 'count'),
    changes: changesBetween(amounts),
    topic: new Set(each.flatMap(({ topic }) => [...topic])),
    baseline: amounts.length > 1,
    dated: each.some(({ dated }) => dated),
    aims: true,
    source: each.some(({ source }) => source),
    cause: false,
    compares: each.some(({ compares }) => compares),
  };
}
