import { endOfBlock, type PlacedBlock } from './block.ts';
import { perBlock } from './per-block.ts';
import type { Span } from './span.ts';

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
  return measured(block.prose);
});

/** How many words the sentences of a block have; a word is what the engine reads as one. */
export const sentenceWords = perBlock(({ sentences }) =>
  sentences.reduce((sum, { words }) => sum + words.length, 0),
);

function measured(prose: string): Length {
  const text = prose.trim();
  if (text === '') return nothing;
  const pieces = text.split(/\s+/);
  return { words: pieces.filter((piece) => word.test(piece)).length, characters: pieces.join(' ').length };
}

/** The length of what stands between two offsets of a document, such as a selection. */
export function lengthBetween(blocks: readonly PlacedBlock[], { start, end }: Span): Length {
  const lengths = blocks
    .filter((placed) => placed.start < end && endOfBlock(placed) > start && lengthOf(placed.block).words > 0)
    .map(({ block, start: at }) =>
      start <= at && end >= at + block.source.length
        ? lengthOf(block)
        : measured(block.prose.slice(Math.max(0, start - at), end - at)),
    );
  return {
    words: lengths.reduce((sum, each) => sum + each.words, 0),
    characters: lengths.reduce((sum, each) => sum + each.characters + 1, -1 + Number(lengths.length === 0)),
  };
}
