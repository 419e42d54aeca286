import type { Block } from './block.ts';
import { perBlock } from './per-block.ts';
import type { Span } from './span.ts';

/** The text of a block as a reader sees it, on one line. */
export const plainText = perBlock(({ prose }) => onOneLine(prose));

/** What a reader sees between two offsets of a block, on one line. */
export function textAt({ prose }: Block, { start, end }: Span): string {
  return onOneLine(prose.slice(start, end));
}

function onOneLine(prose: string): string {
  return prose.trim().replace(/\s+/g, ' ');
}
