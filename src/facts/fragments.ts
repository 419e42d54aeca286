import { perBlock } from '../document/per-block.ts';
import { readVerbs } from '../evidence/language/verbs.ts';

/** A few words without a verb and without a number: the heading of a thought, not the thought. */
export const isFragment = perBlock((block): boolean => {
  const words = block.sentences.reduce((sum, each) => sum + each.words.length, 0);
  if (block.kind !== 'paragraph' || words === 0 || words >= 12 || block.slots.length > 0) return false;
  // Code and links are looked up.
  if (/\d/.test(block.prose) || block.prose.trim().length !== block.source.trim().length) return false;
  return block.sentences.every((sentence) => readVerbs(block, sentence).length === 0);
});

/** “Poor docs”; not “Leeds” and “South York”, which are what the line above says that they are. */
export const isThought = perBlock(({ sentences }): boolean =>
  sentences.some(({ words }) => words.some(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text))),
);
