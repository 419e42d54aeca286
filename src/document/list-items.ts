import type { PlacedBlock } from './block.ts';
import type { Document } from './document.ts';

/** What a block is to its list: opens an item, opens one whose box is ticked, or goes on in one. */
export type ItemPlace = 'opens' | 'ticked' | 'inside';

const marker = /(?:^|[\r\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(\[[ xX]\][ \t]+)?$/;

/** Where a block stands in its list; undefined outside of lists. */
export function itemPlace({ text }: Document, { block, start }: PlacedBlock): ItemPlace | undefined {
  if (block.containers.at(-1) !== 'list') return undefined;
  const before = marker.exec(text.slice(Math.max(0, start - 60), start));
  if (!before) return 'inside';
  return /x/i.test(before[1] ?? '') ? 'ticked' : 'opens';
}

/** The items of a list as sentences of one paragraph; undefined where it holds more than a paragraph each. */
export function asSentences(blocks: readonly PlacedBlock[]): string | undefined {
  const plain = blocks.every(
    ({ block }) =>
      block.kind === 'paragraph' && block.containers.length === 1 && block.containers[0] === 'list',
  );
  if (!plain) return undefined;
  return blocks
    .map(({ block: { source } }) => source.replace(/\s+/g, ' ').trim().replace(/[;,]$/, ''))
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]["”’)]*$/.test(text) ? '' : '.'))
    .join(' ');
}
