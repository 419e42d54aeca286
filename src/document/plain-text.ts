import { perBlock } from './per-block.ts';

/** The text of a block as a reader sees it, on one line. */
export const plainText = perBlock(({ prose }) => prose.trim().replace(/\s+/g, ' '));
