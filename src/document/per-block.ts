import type { Block } from './block.ts';

/**
 * A reading that is kept with its block: done once for each block object, and since an edit leaves the other blocks
 * the objects they are, once for each block that changed. What a document needs is such readings, reduced.
 */
export function perBlock<T extends object | string | number | boolean>(
  read: (block: Block) => T,
): (block: Block) => T {
  const known = new WeakMap<Block, T>();
  return (block) => {
    let value = known.get(block);
    if (value === undefined) {
      value = read(block);
      known.set(block, value);
    }
    return value;
  };
}
