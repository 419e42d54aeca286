import type { Block } from '../document/block.ts';

/** What follows a block whose last sentence ends with a colon. */
export type Following = 'nothing' | 'words' | 'numbers';

/** A footnote, table or appendix that a block refers to. */
export interface Reference {
  /** Where the block refers to it. */
  readonly start: number;
  readonly blocks: readonly Block[];
}

/**
 * What stands around a block and can answer for its sentences. It names blocks and not places: the same
 * surroundings, the same evidence.
 */
export interface Surroundings {
  readonly following: Following;
  readonly references: readonly Reference[];
  /** The tables just above and below it. */
  readonly beside: readonly Block[];
  /** The paragraph that introduces the list it stands in, or its heading, where that says when. */
  readonly covering: Block | undefined;
}

/** Of a block that stands alone. */
export const noSurroundings: Surroundings = {
  following: 'nothing',
  references: [],
  beside: [],
  covering: undefined,
};

/** Whether two blocks stand in the same surroundings. */
export function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return (
    a.following === b.following &&
    a.covering === b.covering &&
    sameBlocks(a.beside, b.beside) &&
    a.references.length === b.references.length &&
    a.references.every(({ blocks }, at) => sameBlocks(blocks, b.references[at]?.blocks ?? []))
  );
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, at) => block === b[at]);
}
