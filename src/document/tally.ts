import type { Block, PlacedBlock } from './block.ts';
import type { Document } from './document.ts';

/** Stands for a text and for all that edits make of it: a key for what is brought up to date and not read anew. */
export interface Lineage {
  readonly of: 'text';
}

/** The blocks of a text, or of one part of it. */
export type Blocks = Pick<Document, 'lineage' | 'blocks'>;

/** What a sum takes in and gives up again. It must not depend on the order of blocks, nor on where they stand. */
interface Sum<T> {
  readonly empty: () => T;
  readonly add: (sum: T, block: Block) => void;
  readonly remove: (sum: T, block: Block) => void;
}

interface Kept<T> {
  blocks: readonly PlacedBlock[];
  readonly sum: T;
}

/**
 * A sum over the blocks of a document that an edit brings up to date: it gives up the blocks that are gone and takes
 * in the new ones. It holds until the same text is asked about as it was before or after another edit. A sum over one
 * part of a text is one of its own: of each text it keeps a single one.
 */
export function tally<T>({ empty, add, remove }: Sum<T>): (of: Blocks) => T {
  const known = new WeakMap<Lineage, Kept<T>>();
  return (of) => {
    const { lineage, blocks } = of;
    let kept = known.get(lineage);
    if (!kept) {
      kept = { blocks: [], sum: empty() };
      known.set(lineage, kept);
    }
    const { sum, blocks: old } = kept;
    if (old === blocks) return sum;
    const { first, last } = differenceOf(old, of);
    for (const { block } of old.slice(first, old.length - last)) remove(sum, block);
    for (const { block } of blocks.slice(first, blocks.length - last)) add(sum, block);
    kept.blocks = blocks;
    return sum;
  };
}

interface Picked {
  readonly blocks: readonly PlacedBlock[];
  /** Their places among the blocks. */
  readonly at: readonly number[];
  readonly placed: readonly PlacedBlock[];
}

/**
 * The blocks of a document of which a reading says something, in order. Few blocks have a date or a name in them, and
 * an edit brings the few up to date: the others are not asked again.
 */
export function blocksWhere(says: (block: Block) => boolean): (of: Blocks) => readonly PlacedBlock[] {
  const known = new WeakMap<Lineage, Picked>();
  return (of) => {
    const { lineage, blocks } = of;
    const kept = known.get(lineage) ?? { blocks: [], at: [], placed: [] };
    if (kept.blocks === blocks) return kept.placed;
    const { first, last } = differenceOf(kept.blocks, of);
    const below = kept.blocks.length - last;
    const moved = blocks.length - kept.blocks.length;
    const at = kept.at.filter((each) => each < first);
    for (let each = first; each < blocks.length - last; each++)
      if (says((blocks[each] as PlacedBlock).block)) at.push(each);
    for (const each of kept.at) if (each >= below) at.push(each + moved);
    const placed = at.map((each) => blocks[each] as PlacedBlock);
    known.set(lineage, { blocks, at, placed });
    return placed;
  };
}

interface Difference {
  /** How many blocks two documents both begin with, and how many of the rest they both end with. */
  readonly first: number;
  readonly last: number;
}

/** What last came of blocks: many sums ask for the difference that one edit has made. */
const lastDifference = new WeakMap<
  readonly PlacedBlock[],
  Difference & { readonly blocks: readonly PlacedBlock[] }
>();

function differenceOf(old: readonly PlacedBlock[], { blocks }: Blocks): Difference {
  const known = lastDifference.get(old);
  if (known?.blocks === blocks) return known;
  const first = firstOther(old, blocks);
  const difference = { blocks, first, last: lastOther(old, blocks, first) };
  lastDifference.set(old, difference);
  return difference;
}

/** How many blocks both begin with. */
function firstOther(a: readonly PlacedBlock[], b: readonly PlacedBlock[]): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at]?.block === b[at]?.block) at++;
  return at;
}

/** How many blocks both end with, those left out that both begin with. */
function lastOther(a: readonly PlacedBlock[], b: readonly PlacedBlock[], first: number): number {
  const most = Math.min(a.length, b.length) - first;
  let at = 0;
  while (at < most && a[a.length - 1 - at]?.block === b[b.length - 1 - at]?.block) at++;
  return at;
}
