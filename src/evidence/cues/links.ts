import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';

/** Links and footnote marks of a sentence, in order. A mark after the full stop belongs to the sentence before it. */
export function linksIn(block: Block, sentence: Sentence): readonly Span[] {
  const { links, marks } = block;
  if (links.length === 0 && marks.length === 0) return [];
  const next = block.sentences.find(({ start }) => start >= sentence.end);
  const end = next?.start ?? block.source.length;
  const within = ({ start }: Span): boolean => start >= sentence.start && start < end;
  return [...links, ...marks]
    .filter(within)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
