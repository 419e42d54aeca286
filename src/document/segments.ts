import type { Nodes, Root } from 'mdast';
import type { Block } from './block.ts';
import { type KnownBlocks, readBlocks } from './blocks.ts';
import { nodesIn, parseMarkdown, spanOf } from './markdown.ts';
import type { Label, PlacedSegment } from './segment.ts';
import { keepTree } from './tree.ts';

/** The segments of a whole text, in order. Blocks among `known` stay the objects that they are. */
export function readSegments(text: string, known: KnownBlocks): PlacedSegment[] {
  // micromark skips a byte order mark without counting it.
  const origin = text.startsWith('\uFEFF') ? 1 : 0;
  return segmentsOf(parseMarkdown(text), { text, origin, known });
}

/** The segments of a tree. `origin` is what makes offsets of the text out of the tree's. */
export function segmentsOf(
  tree: Root,
  { text, origin, known }: { readonly text: string; readonly origin: number; readonly known: KnownBlocks },
): PlacedSegment[] {
  let done = 0;
  return tree.children.map((node) => {
    const span = spanOf(node);
    const blocks = readBlocks(node, { text, origin, known }, done);
    const first = node.type === 'heading' ? blocks[0]?.start : undefined;
    const start = startOfLine(text, first ?? span.start + origin);
    done = span.end + origin;
    const segment = {
      length: done - start,
      blocks: blocks.map((placed) => ({ block: placed.block, start: placed.start - start })),
      labels: labelsIn(node),
      closed: isClosed(node, blocks.at(-1)?.block),
    };
    keepTree(segment, { node, shift: origin - start });
    return { segment, start, blocks };
  });
}

/** Where the line of an offset starts. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isClosed(node: Nodes, last: Block | undefined): boolean {
  // Within a container it may begin in the middle of a tab: then nothing tells it from a fence.
  if (last?.kind === 'code') return node.type === 'code' && /^(?:```|~~~)/.test(last.source);
  return node.type !== 'list' && node.type !== 'footnoteDefinition';
}

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'code', 'html']);

function labelsIn(node: Nodes): readonly Label[] {
  if (leaves.has(node.type)) return [];
  const labels: Label[] = [];
  for (const child of nodesIn(node)) {
    if (child.type === 'definition') labels.push(`link ${child.identifier}`);
    else if (child.type === 'footnoteDefinition') labels.push(`note ${child.identifier}`);
  }
  return labels;
}
