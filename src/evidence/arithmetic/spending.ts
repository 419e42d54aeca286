import { roundingOf } from './figures.ts';

/** What the amounts beside a label are: spent once, by the year, or in so many years from the start. */
export type Spending =
  | { readonly kind: 'once' }
  | { readonly kind: 'yearly' }
  | { readonly kind: 'years'; readonly years: number };

const words: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['ten', 10],
]);

const length = `\\d{1,2}|${[...words.keys()].join('|')}`;

const once =
  /\b(?:one[- ](?:off|time)|once|up[- ]?front|set[- ]?up|initial (?:cost|outlay|spend\w*|investment))\b/i;
const yearly =
  /\b(?:per|an?|each|every) (?:year|annum)\b|\b(?:yearly|annual(?:ly)?)\b|\/ ?(?:year|yr)\b|\bp\.a\./i;
const first = /\b(?:first|1st)[- ](?:full[- ])?year\b|\byear (?:1|one)\b/i;
const several = new RegExp(`\\b(${length})[- ]years?\\b`, 'i');

/** Of these the sum is another: what comes in, what is left of it, and what later years are worth today. */
const otherwise =
  /\b(?:sav\w+|benefits?|returns?|revenue|income|gains?|profit|net|npv|discount\w*|present value|roi|growth|average|avg|per head|change|share|until|after)\b|%/i;

/** What a label says of the amounts beside it; nothing if it says something else, or more than one of these. */
export function spendingOf(label: string): Spending | undefined {
  if (label.length > 60 || otherwise.test(label)) return undefined;
  const found: Spending[] = [];
  const years = several.exec(label)?.[1]?.toLowerCase();
  if (years !== undefined) found.push({ kind: 'years', years: words.get(years) ?? Number(years) });
  if (first.test(label)) found.push({ kind: 'years', years: 1 });
  if (once.test(label)) found.push({ kind: 'once' });
  if (yearly.test(label)) found.push({ kind: 'yearly' });
  return found.length === 1 ? found[0] : undefined;
}

interface Amount {
  readonly value: number;
  readonly half: number;
}

/** What an amount spent once and one by the year make in some years, and whether a total is that. */
export interface Made {
  readonly sum: number;
  readonly right: boolean;
  /** Another way of counting the years makes the total. */
  readonly otherwise: boolean;
}

/** Sets a total against what is spent once and by the year until then; what is not spent is undefined. */
export function madeIn(
  years: number,
  { once, yearly }: { readonly once: Amount | undefined; readonly yearly: Amount | undefined },
  total: Amount,
): Made {
  const [a, b] = [once?.value ?? 0, yearly?.value ?? 0];
  const parts = [...(once ? [once] : []), ...(yearly ? [{ half: yearly.half * years }] : [])];
  const give = roundingOf([total, ...parts]);
  const makes = (value: number): boolean => Math.abs(value - total.value) <= give;
  const months = Array.from({ length: 11 }, (_, month) => a + b * (years - 1 + (month + 1) / 12));
  return {
    sum: a + years * b,
    right: makes(a + years * b),
    otherwise: [a, b, b * years, a + b * (years - 1), (a + b) * years, ...months].some(makes),
  };
}

/** How many years a phrase such as “over three years” tells. */
export const yearsIn = (phrase: string): number | undefined => {
  const years = several.exec(phrase)?.[1]?.toLowerCase();
  return years === undefined ? undefined : (words.get(years) ?? Number(years));
};
