import type { Block } from './block.ts';
import { keptReading } from './keeper.ts';
import { Memo } from './memo.ts';

const memo = new Memo<Block>();

/**
 * A reading that is kept with its block: done once for each block object, and since an edit leaves the other blocks
 * the objects they are, once for each block that changed. What a document needs is such readings, reduced.
 */
export function perBlock<T extends object | string | number | boolean>(
  read: (block: Block) => T,
): (block: Block) => T {
  const keyOf = (block: Block): Block => block;
  return keptReading(read, keyOf, memo.reading(read, keyOf));
}
