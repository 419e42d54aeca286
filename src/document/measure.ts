import { perBlock } from './per-block.ts';

/** The length of a block as a reader counts it. */
export interface Length {
  readonly words: number;
  /** With single spaces, without markup. */
  readonly characters: number;
}

const word = /[\p{L}\p{N}]/u;
const nothing: Length = { words: 0, characters: 0 };

/** The length of a block. Words are what stands between spaces and holds a letter or a digit, as word processors count them. */
export const lengthOf = perBlock((block): Length => {
  if (block.kind === 'code' || block.kind === 'html' || block.kind === 'front-matter') return nothing;
  const text = block.prose.trim();
  if (text === '') return nothing;
  const pieces = text.split(/\s+/);
  return { words: pieces.filter((piece) => word.test(piece)).length, characters: pieces.join(' ').length };
});
