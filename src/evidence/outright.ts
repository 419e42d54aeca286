import type { Span } from '../document/span.ts';
import { isQuotedIn } from '../document/words.ts';
import type { Said } from './evidence.ts';

/** Longer sentences are looked through no further. */
const longest = 600;

/** The first words of a sentence that a pattern finds outside quotation marks. Apostrophes are straight to it. */
export function outright({ block, sentence }: Said, pattern: RegExp): Span | undefined {
  const end = Math.min(sentence.end, sentence.start + longest);
  const text = block.prose.slice(sentence.start, end).replaceAll('’', "'");
  const found = pattern.exec(text);
  if (!found) return undefined;
  const start = sentence.start + found.index;
  const span = { start, end: start + found[0].trimEnd().length };
  return isQuotedIn(sentence.words, span) ? undefined : span;
}
