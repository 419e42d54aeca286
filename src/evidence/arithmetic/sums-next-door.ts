import { type Figure, inUnitOf, isExact, roundingOf } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';
import { isSlipOf, placesOf } from './slips.ts';

/** The parts are more than the whole by no more than this, or they are not its parts. */
const most = 1.2;

/** What makes of a list something else than the parts of what stands before it. */
const otherwise =
  /\b(?:if|would|could|than|instead|from|each|per|every|up|down|rose|fell|plus|minus|less|more|while|but|also|another|average|median|against|compared|versus|earlier|later|year before|last year|returns?|saves?|saving|save|pays? back)\b|[×=@]/;

/** “It costs $450,000 a year. Four nurses cost $392,000, interpreters $31,000, and software $37,000.” */
export function sumsNextDoor(shape: Shape, before: Shape | undefined): Miscount[] {
  if (!before || shape.figures.some(({ quoted }) => quoted)) return [];
  // Of “£8,500 a week, or £170,000” the second is the part.
  const text = shape.text
    .replace(/ \([^()]*\)/g, '')
    .replace(/#\d+(?: (?:each|apiece|an? [a-z]+))?, (?:or|which is) (?=#\d)/g, '')
    .replace(/[.!]$/, '');
  if (otherwise.test(text) || !/ and /.test(text) || /[:?]/.test(text)) return [];
  const parts = partsIn(text, shape.figures);
  const [first] = parts;
  if (!first || !parts.every(isExact)) return [];
  const totals = before.figures.filter(
    (each) =>
      isExact(each) &&
      !each.quoted &&
      each.kind === first.kind &&
      (each.kind === 'count' || each.unit === first.unit),
  );
  // “581 did not. Bristol accounts for 402 of those”: the last is meant; “$450,000 a year.”: the only one.
  const pointed = /#\d+ of (?:those|these|them)\b/.test(text);
  const total = pointed ? totals.at(-1) : totals.length === 1 ? totals[0] : undefined;
  if (!total || (first.kind !== 'currency' && !pointed)) return [];
  if (parts.some(({ value }) => value >= total.value)) return [];
  return judged(total, parts);
}

/** The amounts of a list of two to six, one an item: the last of each, which may tell first how many there are. */
function partsIn(text: string, figures: readonly Figure[]): Figure[] {
  const items = text.split(/; and |; |, and |, | and /);
  if (items.length < 2 || items.length > 6) return [];
  const money = figures.some(({ kind }) => kind === 'currency');
  const parts = items.map((item) => {
    const all = Array.from(item.matchAll(/#(\d+)/g), ([, at]) => figures[Number(at)] as Figure);
    const fit = all.filter(({ kind }) => (money ? kind === 'currency' : kind === 'count'));
    return money && fit.length > 1 ? undefined : fit.at(-1);
  });
  return parts.every((part): part is Figure => part !== undefined) ? parts : [];
}

/** The parts make more than the whole, or the whole but for a slip; less may be the chief ones only. */
function judged(total: Figure, parts: readonly Figure[]): Miscount[] {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  if (Math.abs(sum - total.value) <= roundingOf([total, ...parts])) return [];
  const over = sum > total.value && sum < total.value * most;
  if (!over && !isSlipOf(sum, total.value, placesOf(total.text))) return [];
  const [start = total.start, end = total.end] = [parts[0]?.start, parts.at(-1)?.end];
  return [{ code: 'sum', span: { start, end }, stated: total.text, says: inUnitOf(total, sum) }];
}
