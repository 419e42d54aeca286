import type { Block } from '../../document/block.ts';
import { singular } from '../quantities/counted-nouns.ts';
import { unitWords } from '../words/units.ts';
import { type Figure, inUnitOf, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import { type Shape, shapeWithLengths } from './shape.ts';
import { isSlipOf, placesOf } from './slips.ts';

/** Words right before a number which say that it follows: “or £170,000”, “so the exposure is £558,000”. */
const leadsTo =
  /(?:(?:,|\() ?or |\b(?:which|that|this) (?:is|was|makes|made|means|comes to|came to|gives|gave|brings in|brought in|costs) |\bso (?:the |our |its |this |that )?(?:[a-z'-]+ ){1,3}(?:is|are|was|were|will be|would be|comes to|brings(?: in)?|uses?|takes?|needs?|costs?|earns?|gives?|makes?|holds?|saves?|loses?|pays?) |^at #\d+ [^#]*#\d+[^#]*, (?:[a-z'-]+ ){1,4}(?:uses?|takes?|needs?|costs?|earns?|loses?|pays?|makes?) |\b(?:comes|come|coming|adds up|amounts) to |\bmaking )(?:about )?$/;
/** A word of those; without one there is nothing to look for. */
const maySay = /\b(?:at|or|which|that|this|so|to|making)\b/i;
/** Sentences before one that its result may come from. */
const reach = 2;
/** A result further off than this is that of other numbers. */
const furthest = 1.3;

/** A figure where it stands, with what it is counted by: the `acre` of “18 tons an acre”. */
interface Placed {
  readonly figure: Figure;
  readonly by: string;
  readonly own: boolean;
  readonly at: number;
}

/**
 * Numbers that are said to follow from a rate and a count of what it is a rate of, and do not: “42 days at £14,000 a
 * day, so the exposure is £558,000”.
 */
export function wrongToldResults(block: Block, at: number): Miscount[] {
  const sentence = block.sentences[at];
  if (!sentence || !maySay.test(block.prose.slice(sentence.start, sentence.end))) return [];
  const shape = shapeWithLengths(block, sentence);
  const shapes = block.sentences
    .slice(Math.max(0, at - reach), at + 1)
    .map((each) => shapeWithLengths(block, each));
  const placed = shapes.flatMap((each) => placedIn(each, each === shape));
  return shape.figures.flatMap((result, index) => {
    const place = shape.text.indexOf(`#${index}`);
    if (!isExact(result) || result.quoted || !leadsTo.test(shape.text.slice(0, place))) return [];
    const before = placed.filter((each) => !each.own || each.at < place);
    return (
      productSaid(result, before) ??
      ofYear(result, shape.text.slice(0, place), before) ??
      slipOfThree(result, before) ??
      slipOfBoth(result, before) ??
      []
    );
  });
}

function placedIn({ text, figures }: Shape, own: boolean): Placed[] {
  return figures.flatMap((figure, index): Placed[] => {
    const at = text.search(new RegExp(`#${index}\\b`));
    if (at < 0 || !isExact(figure) || figure.quoted) return [];
    const noun = /^#\d+ (?:for |on )?(?:an?|per|each|every) ([a-z]+)/.exec(text.slice(at))?.[1];
    return [{ figure, by: figure.per ?? (noun === undefined ? '' : unitOf(noun)), own, at }];
  });
}

const unitOf = (noun: string): string => unitWords.get(noun)?.unit ?? singular(noun);

const isAlike = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit;

/** One rate, and one count of what it is counted by, in the sentence: nothing else can be meant. */
function productSaid(result: Figure, placed: readonly Placed[]): Miscount | undefined {
  const pairs = placed.flatMap((rate) =>
    rate.by === '' || !isAlike(rate.figure, result)
      ? []
      : placed
          .filter(
            ({ figure, by }) =>
              figure !== rate.figure && figure.unit === rate.by && (by === '' || by === result.per),
          )
          .map((count) => ({ rate, count, value: rate.figure.value * count.figure.value })),
  );
  const own = pairs.filter(({ rate, count }) => rate.own && count.own);
  const [only] = own.length > 0 ? own : pairs;
  if (!only || (own.length || pairs.length) > 1 || isMade(result, placed)) return undefined;
  const ratio = result.value / only.value;
  const near = ratio < furthest && ratio > 1 / furthest;
  const meant = own.length > 0 ? near || isTenfold(ratio) : isSlip(only.value, result);
  return meant ? { code: 'product', span: result, says: inUnitOf(result, only.value) } : undefined;
}

/** A nought too many or too few. */
const isTenfold = (ratio: number): boolean => Math.abs(ratio - 10) < 0.05 || Math.abs(ratio - 0.1) < 0.0005;

const isSlip = (value: number, { value: stated, text }: Figure): boolean =>
  isSlipOf(value, stated, placesOf(text));

const ofAYear: ReadonlyMap<string, number> = new Map([
  ['month', 12],
  ['week', 52],
  ['quarter', 4],
]);

/** “The lease costs £4,200 a month. Over a year that is £50,400.” */
function ofYear(result: Figure, before: string, placed: readonly Placed[]): Miscount | undefined {
  const rates = placed.filter(({ figure, by }) => isAlike(figure, result) && ofAYear.has(by));
  const [rate] = rates;
  if (!rate || rates.length > 1 || placed.length > 1) return undefined;
  if (result.per !== 'year' && !/\b(?:over|in|for) (?:a|the|one|each) (?:full )?year\b|@/.test(before))
    return undefined;
  const value = rate.figure.value * (ofAYear.get(rate.by) ?? 0);
  const ratio = result.value / value;
  const give = Math.max(result.half, value * 0.02);
  return Math.abs(result.value - value) > give && ratio < furthest && ratio > 1 / furthest
    ? { code: 'product', span: result, says: inUnitOf(result, value) }
    : undefined;
}

/** “Each costs 1.1p. At 40 a month across 6,400 firms that is £2,618”: three that make it but for a slip. */
function slipOfThree(result: Figure, placed: readonly Placed[]): Miscount | undefined {
  if (result.kind !== 'currency' || isMade(result, placed)) return undefined;
  const rates = placed.flatMap(({ figure }) => {
    if (figure.kind !== 'currency') return [];
    if (figure.unit === result.unit) return [figure.value];
    return figure.unit === 'penny' ? [figure.value / 100] : [];
  });
  const counts = placed.filter(({ figure }) => figure.kind === 'count').map(({ figure }) => figure.value);
  if (rates.length !== 1 || counts.length !== 2) return undefined;
  const value = (rates[0] ?? 0) * (counts[0] ?? 0) * (counts[1] ?? 0);
  return isSlip(value, result) ? { code: 'product', span: result, says: inUnitOf(result, value) } : undefined;
}

/** “A box came to €11, and the visit was priced at €9. For 611 customers that is €12,220”: both together, for each. */
function slipOfBoth(result: Figure, placed: readonly Placed[]): Miscount | undefined {
  const rates = placed.filter(({ own, figure }) => !own && isAlike(figure, result));
  const counts = placed.filter(({ own, figure }) => own && figure.kind === 'count');
  const [a, b] = rates;
  const [count] = counts;
  if (!a || !b || !count || rates.length > 2 || counts.length > 1 || isMade(result, placed)) return undefined;
  const value = (a.figure.value + b.figure.value) * count.figure.value;
  return isSlip(value, result) ? { code: 'product', span: result, says: inUnitOf(result, value) } : undefined;
}

/** Whether two or three of the numbers make the result in any way; with a percentage among them anything may be meant. */
function isMade(result: Figure, placed: readonly Placed[]): boolean {
  if (placed.some(({ own, figure }) => own && figure.kind === 'percent')) return true;
  const values = placed.map(({ figure: { value, unit } }) => (unit === 'penny' ? value / 100 : value));
  const made = values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b, j) => {
      const pair = [a * b, a + b, Math.abs(a - b), a / b, b / a, (a * b) / 100];
      const others = values.filter((_, k) => k !== i && k !== i + 1 + j);
      return [...pair, a * b * 12, ...others.flatMap((c) => pair.map((value) => value * c))];
    }),
  );
  return made.some((value) => Math.abs(value - result.value) <= Math.max(result.half, result.value * 0.006));
}
