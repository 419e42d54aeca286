import { type Figure, inUnitOf, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

/** What says that one figure holds for each of the others. */
const each =
  /\b(?:each|apiece|a piece|per|every)\b|[×]| x | times | at (?:about )?#\d+ (?:an?|per|each)\b|^(?:an?|one) [a-z-]+ [a-z]+ #0[^#]*\bso\b/;
/** What comes out. */
const result =
  /(?:\bso\b.{0,80}|\bcom(?:e|es) to (?:a total of )?|\bmak(?:e|es|ing) |\bthat is |\bwhich is |\bor |\btotal(?:s|l?ing)? (?:of )?|\bin (?:all|total),? |= ?|: ?|, |— |\((?:[a-z]+ )?)$/;
const after = /^(?: [a-z'-]+){0,3} (?:in all|in total|altogether|together|all told)\b/;

const shares: ReadonlyMap<string, number> = new Map([
  ['s min', 60],
  ['s hour', 3600],
  ['min hour', 60],
  ['min day', 1440],
  ['hour day', 24],
  ['day week', 7],
  ['month year', 12],
]);

/** “1,290 cars at £38, which is £49,020”, “three posts at £49,000: £147,000”, “66,000 times three is 198,000”. */
const beside =
  /#(\d+)(?: [a-z@'-]+){0,7},? (?:(?:at|by) (?:about )?#(\d+)(?: [a-z'-]+){0,3}(?:,? (?:which|that) (?:is|makes|are|comes to)| (?:gives?|makes?|comes? to)(?: us)?|:(?= #\d+(?! (?:more|less|off|each|for each)\b)))|(?:times|×) #(\d+)(?: [a-z'-]+){0,2}(?: is| makes| are| =|, which is)) (?:about )?#(\d+)/g;

/** A number, another, and what they make, wherever in the sentence they stand. */
function productsBeside({ text, figures }: Shape): Miscount[] {
  return Array.from(text.matchAll(beside)).flatMap(([, a, b, c, t]) => {
    const [count, unit, total] = [figures[Number(a)], figures[Number(b ?? c)], figures[Number(t)]];
    if (!count || !unit || !total || [count, unit, total].some((each) => !isExact(each) || each.quoted))
      return [];
    if (count.kind !== 'count' || (unit.kind !== total.kind && total.kind !== 'count')) return [];
    return productOf(count, unit, total);
  });
}

/** “Three shifts of eight staff make 24 staff.” */
const groupsOf =
  /#(\d+) [a-z-]+s of #(\d+)(?: [a-z-]+){0,2} (?:make|makes|are|give|come to) (?:a total of )?#(\d+)/g;

/** “38 crews who could each lay four miles a day, which is 162 miles”: what each has or does, and what comes out. */
const ofEach =
  /#(\d+) [a-z][a-z' -]{0,30}\beach\b[a-z' -]{0,30}#(\d+)(?: [a-z'-]+){0,3}(?:, (?:which|that) (?:is|makes|made|was)|, or|, making|:) (?:about )?#(\d+)/g;

function productsOfEach({ text, figures }: Shape): Miscount[] {
  return [...text.matchAll(ofEach), ...text.matchAll(groupsOf)].flatMap(([, a, b, t]) => {
    const [count, unit, total] = [figures[Number(a)], figures[Number(b)], figures[Number(t)]];
    if (!count || !unit || !total || [count, unit, total].some((one) => !isExact(one) || one.quoted))
      return [];
    if (count.kind !== 'count' || unit.kind !== total.kind || unit.unit !== total.unit) return [];
    // “Four roofs a day, which is 162 roofs”: the total is of the same length of time.
    const { per: _, ...each } = unit;
    return productOf(count, total.per === undefined ? each : unit, total);
  });
}

/** “412 sellers at $40 each, $16,480”: a number for each, how many there are, and what comes out. */
export function wrongProducts(shape: Shape): Miscount[] {
  return [...productsBeside(shape), ...productsOfEach(shape), ...productOfEach(shape)];
}

function productOfEach({ text, figures }: Shape): Miscount[] {
  if (figures.length !== 3 || !each.test(text) || figures.some(({ quoted }) => quoted)) return [];
  const [a, b, total] = figures as readonly [Figure, Figure, Figure];
  if (![a, b, total].every(isExact)) return [];
  const place = text.indexOf('#2');
  const told = after.test(text.slice(place + 2));
  const head = text.slice(0, place);
  if (
    !(told || result.test(head)) ||
    /\b(?:if|would|could|less|minus|after|discount|between|from|than|up|down|rose|fell|of)\b(?=[^#]*#[12])/.test(
      head.replace(/\b(?:each|one) of (?:the |our |its )?#/, 'each #').replace(/\bof @/g, '@'),
    )
  )
    return [];
  const [count, unit] =
    a.kind === 'count' && b.kind !== 'count'
      ? [a, b]
      : b.kind === 'count' && a.kind !== 'count'
        ? [b, a]
        : countsOf(text, a, b, total);
  if (!count || !unit || total.kind !== unit.kind) return [];
  return productOf(count, unit, total);
}

/** What comes out instead, if the total is not what the two make. */
function productOf(count: Figure, unit: Figure, total: Figure): Miscount[] {
  const factor = factorOf(unit, count, total);
  if (factor === undefined) return [];
  const product = count.value * unit.value * factor;
  const give =
    (unit.half * count.value + count.half * unit.value) * factor + total.half + product * 0.005 + 1e-9;
  const ratio = total.value / product;
  if (Math.abs(product - total.value) <= give || ratio < 0.6 || ratio > 1.67) return [];
  return [{ code: 'product', span: total, says: inUnitOf(total, product) }];
}

/** “A locker holds 24 parcels, so the 15 lockers hold 340 parcels”: the total counts what each has. */
function countsOf(
  text: string,
  a: Figure,
  b: Figure,
  total: Figure,
): readonly [Figure | undefined, Figure | undefined] {
  if (a.kind !== 'count' || total.kind !== 'count' || total.unit === '') return [undefined, undefined];
  if (a.unit === total.unit && b.unit !== total.unit && b.unit !== '') return [b, a];
  if (b.unit === total.unit && a.unit !== total.unit && a.unit !== '' && /#0[^#]*\beach\b/.test(text))
    return [a, b];
  return [undefined, undefined];
}

const perYear: ReadonlyMap<string, number> = new Map([
  ['month year', 12],
  ['week year', 52],
]);

/** What the units make of it: minutes to hours; nothing if one is by the week and the other by the year. */
function factorOf(unit: Figure, count: Figure, total: Figure): number | undefined {
  const per = perOf(unit) ?? perOf(count);
  const units =
    unit.kind === 'count' || total.kind === 'count' || unit.unit === total.unit
      ? 1
      : 1 / (shares.get(`${unit.unit} ${total.unit}`) ?? Number.NaN);
  if (Number.isNaN(units)) return undefined;
  if (per === total.per || per === undefined || total.per === undefined) return units;
  const times = perYear.get(`${per} ${total.per}`);
  return times === undefined ? undefined : units * times;
}

const periods = /^(?:s|min|hour|day|week|month|quarter|year|night|shift|sprint)$/;

const perOf = ({ per }: Figure): string | undefined =>
  per !== undefined && periods.test(per) ? per : undefined;
