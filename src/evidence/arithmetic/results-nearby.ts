import { type Figure, inUnitOf, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';
import { isSlipOf, placesOf } from './slips.ts';

/** Sentences before one that its result may come from. */
const reach = 3;
/** Sentences before one from which “in all” may take how many there are. */
const reachAll = 8;
/** More amounts than this and some of them make anything. */
const mostAmounts = 8;

interface Placed {
  readonly figure: Figure;
  /** Words before it and after it. */
  readonly before: string;
  readonly after: string;
  readonly own: boolean;
  /** Its sentence is about each of them. */
  readonly ofEach: boolean;
}

/**
 * A result that what stands before it makes but for a slip of the fingers: “581 did not come. We refunded £16 a late
 * box, £9,926 in all.” One digit is wrong, or two have changed places; what is further off may be another’s result.
 */
export function slippedResults(shapes: readonly Shape[], at: number): Miscount[] {
  const shape = shapes[at];
  if (!shape?.figures.some(({ kind }) => kind === 'currency')) return [];
  const all = /#\d+ in (?:all|total)\b/.test(shape.text);
  const placed = shapes
    .slice(Math.max(0, at - (all ? reachAll : reach)), at + 1)
    .flatMap((each) => placedIn(each, each === shape))
    .filter(({ figure }) => isExact(figure) && !figure.quoted);
  return placed
    .filter(({ own, figure }) => own && figure.kind === 'currency')
    .flatMap((each) => slippedProduct(each, placed) ?? slippedDifference(each, placed) ?? []);
}

function placedIn({ text, figures }: Shape, own: boolean): Placed[] {
  return Array.from(text.matchAll(/#(\d+)/g)).flatMap(({ index, 0: mark, 1: number }) => {
    const figure = figures[Number(number)];
    return figure
      ? [
          {
            figure,
            before: text.slice(Math.max(0, index - 30), index),
            after: text.slice(index + mark.length, index + mark.length + 30),
            own,
            ofEach: /^each\b/.test(text),
          },
        ]
      : [];
  });
}

const isRate = ({ figure, before, after, ofEach }: Placed): boolean =>
  figure.kind === 'currency' &&
  (figure.per !== undefined ||
    /\b(?:at|for|times|×|x) (?:about )?$/.test(before) ||
    /^ (?:for )?(?:an?|per|each|every|apiece)\b/.test(after) ||
    // “A ticket costs €24 and the hall has 480 seats”
    /(?<!\bso )\b(?:an?|one|each|every) [a-z-]+(?: [a-z-]+)? (?:costs?|sells for|brings|earns|pays) (?:us |them )?(?:about )?$/.test(
      before,
    ) ||
    // “Each costs £2.31 to buy and £0.19 to burn”
    (ofEach && /^ to [a-z]+/.test(after)));

const isAmount = ({ figure }: Placed, { unit }: Figure): boolean =>
  figure.kind === 'currency' && figure.unit === unit;

const parts: ReadonlyMap<string, number> = new Map([
  ['min hour', 60],
  ['hour day', 24],
  ['day week', 7],
  ['week year', 52],
  ['month year', 12],
]);

/** How much of a rate one of the counted is: a minute is a sixtieth of an hour; nothing if they do not go together. */
function shareOf(count: Figure, rate: Figure): number | undefined {
  if (count.kind === 'count') return 1;
  if (count.kind !== 'duration' || rate.per === undefined) return undefined;
  if (count.unit === rate.per) return 1;
  const part = parts.get(`${count.unit} ${rate.per}`);
  return part === undefined ? undefined : 1 / part;
}

function slippedProduct(total: Placed, placed: readonly Placed[]): Miscount | undefined {
  const { figure } = total;
  if (isRate(total) && !/\bin (?:all|total)\b/.test(total.after)) return undefined;
  const near = placed.filter((each) => each.own);
  const rates = (/^ in (?:all|total)\b/.test(total.after) ? near : placed).filter(
    (each) => each !== total && isRate(each) && isAmount(each, figure),
  );
  const counts = placed.filter((each) => /^(?:count|duration)$/.test(each.figure.kind));
  const products = [...rates.map(({ figure: rate }) => rate), ...addedRates(rates)].flatMap((rate) =>
    counts.flatMap(({ figure: count }) => {
      const share = shareOf(count, rate);
      return share === undefined ? [] : [{ value: count.value * rate.value * share, rate, count }];
    }),
  );
  const found = products.find(({ value }) => isSlipOf(value, figure.value, placesOf(figure.text)));
  if (!found) return undefined;
  const made = products.flatMap(({ value }) => [
    value,
    value * 12,
    value * 52,
    ...counts.map((count) => value * count.figure.value),
  ]);
  if (made.some((value) => isNear(value, figure))) return undefined;
  return { code: 'product', span: figure, says: inUnitOf(figure, found.value) };
}

/** “Each costs £2.31 to buy and £0.19 to burn”: both together are paid for each. */
function addedRates(rates: readonly Placed[]): Figure[] {
  const [a, b, ...others] = rates.filter(({ own }) => own);
  return a && b && others.length === 0 && a.figure.per === b.figure.per
    ? [{ ...a.figure, value: a.figure.value + b.figure.value, half: a.figure.half + b.figure.half }]
    : [];
}

const isNear = (value: number, { value: stated, half }: Figure): boolean =>
  Math.abs(value - stated) <= Math.max(half, stated * 0.005) + 1e-9;

const difference =
  /\b(?:the difference(?: between (?:the two|them))? (?:is|was|comes to)|(?:that|which|this) leaves|the (?:gap|rest|balance|net cost|net saving|remainder) (?:is|was|comes to)|a (?:difference|gap) of|a net (?:cost|saving|gain) of) (?:about )?$/;

function slippedDifference(total: Placed, placed: readonly Placed[]): Miscount | undefined {
  const { figure } = total;
  if (!difference.test(total.before)) return undefined;
  const amounts = placed
    .slice(0, placed.indexOf(total))
    .filter((each) => isAmount(each, figure) && !isUnit(each) && each.figure.value > figure.value / 100)
    .map((each) => each.figure.value);
  if (amounts.length < 2 || amounts.length > mostAmounts) return undefined;
  const made = combinations(amounts);
  if (made.some((value) => isNear(value, figure))) return undefined;
  const found = made.find((value) => isSlipOf(value, figure.value, placesOf(figure.text)));
  return found === undefined ? undefined : { code: 'result', span: figure, says: inUnitOf(figure, found) };
}

/** “at £71 each”: what one costs is no amount that is left over. */
const isUnit = ({ before, after }: Placed): boolean =>
  /\bat (?:about )?$/.test(before) || /^ (?:each|apiece|per)\b/.test(after);

/** What some of the amounts make, each added, taken away or left. */
function combinations(amounts: readonly number[]): number[] {
  let made: readonly number[] = [0];
  for (const amount of amounts) made = made.flatMap((sum) => [sum, sum + amount, sum - amount]);
  return [...new Set(made.map(Math.abs))].filter((value) => value > 0 && !amounts.includes(value));
}
