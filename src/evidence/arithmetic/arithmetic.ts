import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import { wrongAnnouncedLists } from './announced-lists.ts';
import { wrongChangesSince } from './changes-nearby.ts';
import { wrongChanges } from './changes-stated.ts';
import { wrongCostTotals } from './cost-tables.ts';
import type { Miscount } from './miscount.ts';
import { wrongProducts } from './products-stated.ts';
import { wrongRatios } from './ratios-stated.ts';
import { slippedResults } from './results-nearby.ts';
import { wrongColumnProducts, wrongRowProducts } from './row-products.ts';
import { mostFigures, readShape, type Shape } from './shape.ts';
import { wrongSharesByName } from './shares-by-name.ts';
import { wrongBasedShares } from './shares-of-bases.ts';
import { wrongShares } from './shares-stated.ts';
import { sumsNextDoor } from './sums-next-door.ts';
import { wrongSums } from './sums-stated.ts';
import { wrongAnalogies } from './table-analogies.ts';
import { wrongQuotients } from './table-quotients.ts';
import { wrongCellShares } from './table-shares.ts';
import { wrongTableSums } from './table-sums.ts';
import { wrongToldResults } from './told-results.ts';
import { wrongToldSums } from './told-sums.ts';

/** Numbers of one block, above which it is a list of them. */
const mostAround = 48;

const tableReaders = [
  wrongTableSums,
  wrongAnalogies,
  wrongCostTotals,
  wrongQuotients,
  wrongCellShares,
  wrongRowProducts,
  wrongColumnProducts,
] as const;

/** The numbers of a block that do not follow from those beside them; one for each place. */
export const miscountsIn: (block: Block) => readonly Miscount[] = perBlock((block) => {
  const found = block.kind === 'table' ? tableReaders.flatMap((read) => read(block)) : [];
  const shapes = block.sentences.map((sentence) => readShape(block, sentence));
  // A block of very many numbers is a list: what is near each other there by chance is no slip.
  const told = shapes.flatMap(({ figures }) => figures);
  const around = told.length > mostAround ? [] : told;
  for (const [at, shape] of shapes.entries()) {
    const sentence = block.sentences[at];
    if (sentence && shape.text.includes(':')) found.push(...wrongAnnouncedLists(block, sentence));
    if (around.length > 0)
      found.push(
        ...slippedResults(shapes, at),
        ...wrongToldResults(block, at),
        ...wrongToldSums(shapes, at),
        ...wrongSharesByName(shape, shapes.slice(Math.max(0, at - 4), at), around),
      );
    if (shape.figures.length < 2 || shape.figures.length > mostFigures) continue;
    found.push(
      ...wrongChanges(withVerdict(shape, shapes[at + 1])),
      ...wrongShares(shape),
      ...(around.length > 0 ? wrongBasedShares(shape, shapes.slice(Math.max(0, at - 3), at), around) : []),
      ...wrongChangesSince(shape, shapes.slice(Math.max(0, at - 3), at), around),
      ...wrongSums(shape),
      ...sumsNextDoor(shape, shapes[at - 1]),
      ...wrongProducts(withUnit(shape, shapes[at - 1])),
      ...wrongRatios(shape),
    );
  }
  const seen = new Set<number>();
  return found.filter(({ span }) => {
    const known = seen.has(span.start);
    seen.add(span.start);
    return !known;
  });
});

/** “Returns cost us €9.20 each. At 14,000 returns that is €128,800.”: read with the number of the sentence before. */
function withUnit(shape: Shape, before: Shape | undefined): Shape {
  if (
    before?.figures.length !== 1 ||
    shape.figures.length !== 2 ||
    !/^(?:at|with|for|on) #0[^#]* (?:that|this|it) (?:is|makes|comes to) #1/.test(shape.text)
  )
    return shape;
  const moved = shape.text.replace(/#(\d+)/g, (_, index: string) => `#${Number(index) + 1}`);
  return { text: `${before.text} ${moved}`, figures: [...before.figures, ...shape.figures] };
}

/** “Orders went from 200 to 250. That is a 30% rise.”: the verdict read as part of the sentence before it. */
function withVerdict(shape: Shape, next: Shape | undefined): Shape {
  if (!next || !/^(?:that|this) (?:is|was|means) /.test(next.text)) return shape;
  const by = shape.figures.length;
  const verdict = next.text.replace(/#(\d+)/g, (_, index: string) => `#${Number(index) + by}`);
  return {
    text: `${shape.text.replace(/[.!]$/, '')}, ${verdict}`,
    figures: [...shape.figures, ...next.figures],
  };
}
