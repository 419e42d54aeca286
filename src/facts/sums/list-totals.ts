import type { Block, PlacedBlock } from '../../document/block.ts';
import { type Figure, inUnitOf, isExact, roundingOf } from '../../evidence/arithmetic/figures.ts';
import { readShape, type Shape } from '../../evidence/arithmetic/shape.ts';
import { type Amount, amountLists, dueOf, type Item, type Run } from './list-items.ts';
import type { SectionMiscount } from './section-miscount.ts';

/** Totals of lists that their items do not give: in the last item, or in the sentence before or after the list. */
export function wrongListTotals(blocks: readonly PlacedBlock[]): SectionMiscount[] {
  return amountLists(blocks).flatMap((run) => {
    const inside = totalItem(run);
    if (inside) return wrongIn(inside.items, [{ ...inside.total, at: inside.at }], near);
    const end = run.first + run.items.length;
    const [above, below] = [run.first - 1, end].map((at) => blocks[at]?.block);
    const after = below ? toldAfter(below) : [];
    if (after.length > 0)
      return wrongIn(
        run.items,
        after.map((each) => ({ ...each, at: end })),
        near,
      );
    const before = above ? toldBefore(above) : [];
    return wrongIn(
      run.items,
      before.map((each) => ({ ...each, at: run.first - 1 })),
      nearer,
    );
  });
}

const totals =
  /^(?:(?:the |grand |overall )?(?:total|sum)|(?:all )?together|altogether|in (?:all|total)|all in all)\b/;

/** “Together: €267,000” under the items that it adds up. */
function totalItem({ first, items }: Run): { total: Item; items: readonly Item[]; at: number } | undefined {
  const total = items.at(-1);
  if (!total || items.length < 3 || !totals.test(total.label)) return undefined;
  return { total, items: items.slice(0, -1), at: first + items.length - 1 };
}

const adding =
  /^(?:so |all )?(?:(?:that|this|it|they|these|those|the (?:two|three|four|five|six|whole|lot))(?: all| together)? (?:is|are|makes?|comes? to|come to|adds? up to|add up to|costs?|totals?|amounts? to)|together|in (?:all|total)|altogether|all told|the (?:sum|total))\b/;

/** “That is €236,000 once and €191,000 a year.” below a list. */
function toldAfter(block: Block): Amount[] {
  const [sentence] = block.sentences;
  if (block.kind !== 'paragraph' || !sentence || block.containers.length > 0) return [];
  const shape = readShape(block, sentence);
  return adding.test(shape.text) ? amountsOf(shape) : [];
}

const open =
  /\b(?:including|include|includes|among|such as|mostly|mainly|chiefly|main|largest|biggest|of which|part|up to|at least|save|saves|saving|instead|than|or|if|would have)\b/;

/** “It costs €236,000 once and €191,000 a year:” above a list. */
function toldBefore(block: Block): Amount[] {
  const sentence = block.sentences.at(-1);
  if (block.kind !== 'paragraph' || !sentence || block.containers.length > 0) return [];
  const shape = readShape(block, sentence);
  return /:$/.test(shape.text) && !open.test(shape.text) ? amountsOf(shape) : [];
}

/** The one amount of a sentence, or the two of which one is paid once and the other by the year. */
function amountsOf({ text, figures }: Shape): Amount[] {
  const amounts = figures.map((figure, at) => {
    const after = text.slice(text.indexOf(`#${at}`)).split(/(?<=.)#|,| and /)[0] ?? '';
    return { figure, due: dueOf(figure, after) };
  });
  const money = amounts.every(
    ({ figure }) => figure.kind === 'currency' && !figure.quoted && isExact(figure),
  );
  const apart = new Set(amounts.map(({ due }) => due)).size === amounts.length;
  return money &&
    apart &&
    amounts.length < 3 &&
    (amounts.length === 1 || amounts.every(({ due }) => due !== ''))
    ? amounts
    : [];
}

type Placed = Amount & { readonly at: number };

/** Sums further from the total than this are no sums. */
type Bounds = readonly [least: number, most: number];
const near: Bounds = [0.6, 1.67];
/** What is told before a list need not be all of it. */
const nearer: Bounds = [0.88, 1.14];

function wrongIn(
  items: readonly Item[],
  totalsOf: readonly Placed[],
  [least, most]: Bounds,
): SectionMiscount[] {
  const judged = totalsOf.map((total) => {
    // A list without a word on when it is paid is all paid as its total is.
    const parts = items.filter(({ due }) => due === total.due || (totalsOf.length === 1 && due === ''));
    const sum = parts.reduce((so, { figure }) => so + figure.value, 0);
    const right =
      Math.abs(sum - total.figure.value) <= roundingOf([total, ...parts].map(({ figure }) => figure));
    return { total, parts, sum, right };
  });
  const counted = judged.reduce((so, { parts }) => so + parts.length, 0);
  if (counted < items.length || judged.some(({ total, parts }) => !sameUnit(total, parts))) return [];
  const proven = judged.some(({ right, parts }) => right && parts.length > 1);
  return judged
    .filter(({ right, sum, parts, total }) => {
      const ratio = sum / total.figure.value;
      return !right && parts.length > 0 && (proven || (parts.length > 1 && ratio >= least && ratio <= most));
    })
    .map(({ total, sum }) => ({
      at: total.at,
      miscount: { code: 'sum', span: total.figure, says: inUnitOf(total.figure, sum) },
    }));
}

const sameUnit = ({ figure }: Amount, parts: readonly Amount[]): boolean =>
  parts.every((part) => part.figure.unit === figure.unit && isPart(part.figure, figure));

const isPart = ({ value }: Figure, whole: Figure): boolean => value > 0 && whole.value > 0;
