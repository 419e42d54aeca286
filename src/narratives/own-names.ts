import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Outline } from './outline.ts';
import { titleOf } from './signs.ts';

/** How many blocks of the release say whose it is: title, subtitle, first paragraphs. */
const opening = 4;

const capitals = perBlock(
  (block) =>
    plainText(block)
      .match(/\p{Lu}[\p{L}\p{N}]+/gu)
      ?.map((word) => word.toLowerCase()) ?? [],
);

/** The capital words of the title and of the first paragraphs, in lower case: the company, the product. */
export function ownNames(outline: Outline): ReadonlySet<string> {
  const title = titleOf(outline)?.section.heading;
  const blocks = [...(title ? [title] : []), ...outline.blocks['press-release'].slice(0, opening)];
  return new Set(blocks.flatMap(({ block }) => capitals(block)));
}
