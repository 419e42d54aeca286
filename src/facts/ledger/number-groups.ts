import type { Block, PlacedBlock } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { shift } from '../../document/span.ts';
import { blocksWhere, tally } from '../../document/tally.ts';
import { numbersIn, type Told } from './definites.ts';

/** A number in its place in the document. */
export interface PlacedNumber extends Told {
  /** Where its block starts. */
  readonly block: number;
}

const exactIn = perBlock((block): readonly Told[] =>
  block.kind === 'paragraph' ? numbersIn(block).filter(({ exact, value }) => exact && value >= 10) : [],
);

/** The numbers of a block with the groups that each belongs to. */
interface Keyed {
  readonly told: Told;
  readonly keys: readonly string[];
}

interface Groups {
  /** How often each value stands in a group. */
  readonly values: Map<string, Map<number, number>>;
  readonly changed: Set<string>;
  readonly suspect: Set<string>;
}

/**
 * The exact numbers of a document in groups, by place; of the groups only those in whose values a slip shows. Most
 * documents have none, and an edit changes the values of few.
 */
export function groupsOf(
  keysOf: (told: Told) => readonly string[],
  showsSlip: (values: readonly number[]) => boolean,
): (document: Document) => readonly (readonly PlacedNumber[])[] {
  const keyedIn = perBlock((block): readonly Keyed[] =>
    exactIn(block)
      .map((told) => ({ told, keys: keysOf(told) }))
      .filter(({ keys }) => keys.length > 0),
  );
  const withKeys = blocksWhere((block) => keyedIn(block).length > 0);
  const count = ({ values, changed }: Groups, block: Block, by: 1 | -1): void => {
    for (const { told, keys } of keyedIn(block)) {
      for (const key of keys) {
        const counts = values.get(key) ?? new Map<number, number>();
        const left = (counts.get(told.value) ?? 0) + by;
        if (left > 0) counts.set(told.value, left);
        else counts.delete(told.value);
        if (counts.size > 0) values.set(key, counts);
        else values.delete(key);
        changed.add(key);
      }
    }
  };
  const known = tally<Groups>({
    empty: () => ({ values: new Map(), changed: new Set(), suspect: new Set() }),
    add: (groups, block) => count(groups, block, 1),
    remove: (groups, block) => count(groups, block, -1),
  });
  return (document) => {
    const { values, changed, suspect } = known(document);
    for (const key of changed) {
      if (showsSlip([...(values.get(key)?.keys() ?? [])])) suspect.add(key);
      else suspect.delete(key);
    }
    changed.clear();
    return suspect.size > 0 ? [...placedBy(keyedIn, suspect, withKeys(document)).values()] : [];
  };
}

function placedBy(
  keyedIn: (block: Block) => readonly Keyed[],
  wanted: ReadonlySet<string>,
  blocks: readonly PlacedBlock[],
): ReadonlyMap<string, readonly PlacedNumber[]> {
  const groups = new Map<string, PlacedNumber[]>();
  for (const { block, start } of blocks) {
    for (const { told, keys } of keyedIn(block)) {
      for (const key of keys) {
        if (!wanted.has(key)) continue;
        const placed = { ...told, ...shift(told, start), block: start };
        const group = groups.get(key);
        if (group) group.push(placed);
        else groups.set(key, [placed]);
      }
    }
  }
  return groups;
}
