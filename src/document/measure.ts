import type { Block } from './block.ts';

/** The length of a block as a reader counts it. */
export interface Length {
  readonly words: number;
  /** With single spaces, without markup. */
  readonly characters: number;
}

const word = /\S*[\p{L}\p{N}]\S*/gu;
const nothing: Length = { words: 0, characters: 0 };

/** Words are what stands between spaces and holds a letter or a digit, as word processors count them. */
export function lengthOf(block: Block): Length {
  if (block.kind === 'code' || block.kind === 'html' || block.kind === 'front-matter') return nothing;
  const text = block.prose.trim();
  if (text === '') return nothing;
  return { words: text.match(word)?.length ?? 0, characters: text.replace(/\s+/g, ' ').length };
}
