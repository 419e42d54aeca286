import type { Block } from '../document/block.ts';
import { Memo } from '../document/memo.ts';
import type { Sentence } from '../document/sentences.ts';

const memo = new Memo<Sentence>();

/**
 * A reading that is computed once for a sentence, however many ask for it. A sentence never changes and belongs
 * to one block, so the object itself is the key; nothing has to be evicted.
 */
export function perSentence<T extends object>(
  read: (block: Block, sentence: Sentence) => T,
): (block: Block, sentence: Sentence) => T {
  return memo.reading(read, (_, sentence) => sentence);
}
