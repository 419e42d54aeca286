import type { RootContent } from 'mdast';
import type { Segment } from './segment.ts';

/** The syntax tree that a segment was read from. */
export interface Tree {
  readonly node: RootContent;
  /** What to add to an offset of the tree to get one that counts from the start of the segment. */
  readonly shift: number;
}

// Beside the segment and not in it: a segment is told by what was read, and two trees of the same text differ in
// their offsets.
const trees = new WeakMap<Segment, Tree>();

export function keepTree(segment: Segment, tree: Tree): void {
  trees.set(segment, tree);
}

/** The tree of a segment; undefined for a paragraph without markup that was read without the parser. */
export function treeOf(segment: Segment): Tree | undefined {
  return trees.get(segment);
}
