import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';

/** What was read of a sentence, each reading at its place; one weak table for all, since each is dear to collect. */
const known = new WeakMap<Sentence, (object | undefined)[]>();
let places = 0;

/**
 * A reading that is computed once for a sentence, however many ask for it. A sentence never changes and belongs
 * to one block, so the object itself is the key; nothing has to be evicted.
 */
export function perSentence<T extends object>(
  read: (block: Block, sentence: Sentence) => T,
): (block: Block, sentence: Sentence) => T {
  const place = places++;
  return (block, sentence) => {
    let readings = known.get(sentence);
    if (!readings) {
      readings = [];
      known.set(sentence, readings);
    }
    const found = readings[place] as T | undefined;
    if (found) return found;
    const result = read(block, sentence);
    readings[place] = result;
    return result;
  };
}
