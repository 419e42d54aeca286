import type { PlacedBlock } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import { wrongChangesSince } from '../../evidence/arithmetic/changes-nearby.ts';
import { readShape } from '../../evidence/arithmetic/shape.ts';
import type { SectionMiscount } from './section-miscount.ts';

/** “46% less than the 2024 figure”: says itself that what it is measured by stands elsewhere. */
const points =
  /#\d+ (?:less|fewer|lower|shorter|more|higher|longer) than (?:@|the @|before\b|the old\b|then\b)/;
/** Blocks before one in which that may be. */
const reach = 2;

const shapesIn = perBlock((block) =>
  block.kind === 'paragraph' ? block.sentences.map((sentence) => readShape(block, sentence)) : [],
);

/** Changes since what a paragraph before tells, that do not follow from it. */
export function wrongChangesOfSections(blocks: readonly PlacedBlock[]): SectionMiscount[] {
  return blocks.flatMap(({ block }, at) => {
    const shapes = shapesIn(block);
    if (!shapes.some(({ text }) => points.test(text))) return [];
    const before = blocks.slice(Math.max(0, at - reach), at).flatMap((each) => shapesIn(each.block));
    const around = [...before, ...shapes].flatMap(({ figures }) => figures);
    return shapes.flatMap((shape, index): SectionMiscount[] => {
      const own = shapes.slice(0, index);
      if (!points.test(shape.text) || wrongChangesSince(shape, own, around).length > 0) return [];
      return wrongChangesSince(shape, [...before, ...own], around).map((miscount) => ({ at, miscount }));
    });
  });
}
