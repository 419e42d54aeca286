import type { Block } from './block.ts';
import { perBlock } from './per-block.ts';
import { plainText } from './plain-text.ts';
import type { Span } from './span.ts';

/** A link to a heading of the same document. Offsets count from the start of the block. */
export interface AnchorLink extends Span {
  /** Without the `#`, in lower case. */
  readonly anchor: string;
}

const link = /\]\(#([^)\s"]{1,200})\)/g;

/** The links of a block that lead to a place in its own document. */
export const anchorLinksIn = perBlock(({ kind, source, prose }): readonly AnchorLink[] => {
  if (kind === 'code' || kind === 'html' || !source.includes('](#')) return [];
  return Array.from(source.matchAll(link)).flatMap(({ 0: text, 1: anchor = '', index }) => {
    const open = source.lastIndexOf('[', index);
    // Text in backticks has no prose.
    if (open < 0 || prose.slice(open, index).trim() === '') return [];
    return [{ start: open + 1, end: Math.max(open + 2, index), anchor: decoded(anchor), text }];
  });
});

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor).toLowerCase();
  } catch {
    return anchor.toLowerCase();
  }
}

/** What a heading can be linked to by, as most renderers make it: “What’s next?” is `whats-next`. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const id = /(?:\bid|\bname)\s*=\s*["']?([^\s"'>]+)|\{#([^}\s]+)\}/gi;

/** The anchors that a block is the end of: its heading’s, and those that html or braces give it. */
export const anchorsAt = perBlock((block: Block): readonly string[] => {
  const titled = block.kind === 'heading' || block.kind === 'label';
  const own = titled
    ? [slugOf(plainText(block)), slugOf(block.source.replace(/^#+\s+|\s+#+$/g, '').replace(/[`*_]/g, ''))]
    : [];
  if (!/[={]/.test(block.source)) return own;
  return [
    ...own,
    ...Array.from(block.source.matchAll(id), (match) => (match[1] ?? match[2] ?? '').toLowerCase()),
  ];
});

/** Whether a block holds a picture. */
export const holdsPicture = perBlock(({ source }) => /!\[|<img\b/i.test(source));
