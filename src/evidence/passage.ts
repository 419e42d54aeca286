import type { Block } from '../document/block.ts';
import type { Said, Statement } from './evidence.ts';

/** A sentence of the running text with all that its reader has read, or has before the eyes, when they come to it. */
export interface Passage extends Statement {
  /** Index of the sentence in its block, and of the block in its section. */
  readonly at: number;
  readonly blockAt: number;
  /** The sentences of its paragraph, itself among them. */
  readonly paragraph: readonly Said[];
  /** The paragraphs that introduce the list it stands in. */
  readonly introduced: readonly Said[];
  /** The first paragraph of its section, unless the section is too long for a reader to keep it in mind. */
  readonly opening: readonly Said[];
  /** The last sentence of the paragraph before, in the same section. */
  readonly before: Said | undefined;
  /** The first sentence of the paragraph after, in the same section. */
  readonly after: Said | undefined;
  /** The tables just above and below. */
  readonly tables: readonly Block[];
  readonly heading: Block | undefined;
}

/** How many sentences a reader keeps in mind; no paragraph of a writer has twice as many. */
const remembered = 12;

/** The other sentences of its paragraph, those that introduce it, and those that open its section. */
export function companions(passage: Passage): readonly Said[] {
  const { paragraph, at } = passage;
  return [...saidBefore(passage), ...paragraph.slice(at + 1, at + 1 + remembered)];
}

/** The sentences of its paragraph before it, those that introduce it, and those that open its section. */
export function saidBefore({ paragraph, at, introduced, opening }: Passage): readonly Said[] {
  const first = Math.max(0, at - remembered);
  return [
    ...(first > 0 ? paragraph.slice(0, 1) : []),
    ...paragraph.slice(first, at),
    ...introduced,
    ...opening,
  ];
}

/** The sentences just before and after it, across paragraphs. */
export function neighbours({ paragraph, at, before, after }: Passage): readonly Said[] {
  return [paragraph[at - 1] ?? before, paragraph[at + 1] ?? after].filter((each) => each !== undefined);
}
