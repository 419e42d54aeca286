import type { Said } from './evidence.ts';
import { readTags } from './language/tags.ts';

/** Whether a sentence names code: “`retry` is set”. What it says then is how something behaves. */
export function namesCode({ block, sentence }: Said): boolean {
  if (!block.source.includes('`')) return false;
  // A sentence that begins with code begins, in the prose, at the word after it.
  return (
    block.source.slice(sentence.start, sentence.end).includes('`') ||
    readTags(block, sentence)[0]?.hole === true
  );
}
