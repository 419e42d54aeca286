import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { isSlipOf } from '../../evidence/arithmetic/slips.ts';
import { singular } from '../../evidence/quantities/counted-nouns.ts';
import { groupsOf, type PlacedNumber } from './number-groups.ts';

/** A number that seems to be another one of the document, typed wrong. */
export interface Slip {
  readonly here: Span;
  readonly there: Span;
  /** The two as they are written. */
  readonly own: string;
  readonly other: string;
  /** What the other numbers make, where two of them make what this one is near to. */
  readonly makes?: number;
  /** One digit differs; without it two have changed places. */
  readonly digit?: true;
}

/** From here on, a number that has the same digits as another in another order is seldom there by chance. */
const long = 100_000;
/** The same of one thing. */
const middling = 1000;
/** A document of more counts than this of one noun is a list of them. */
const mostOfNoun = 12;

/** Two numbers of one kind whose digits are the same but for two that changed places, or for one that is wrong. */
export function slipsIn(document: Document): Slip[] {
  const { text } = document;
  return [...twins(document), ...sums(document)].map((slip) => ({
    ...slip,
    own: text.slice(slip.here.start, slip.here.end),
    other: text.slice(slip.there.start, slip.there.end),
  }));
}

type Found = Omit<Slip, 'own' | 'other'>;

const byDigits = groupsOf(
  ({ value, kind }) => (value < middling || !Number.isInteger(value) ? [] : [`${kind} ${digitsOf(value)}`]),
  ([a = 0, b = 0, ...others]) => others.length === 0 && isSlipOf(a, b),
);

function twins(document: Document): Found[] {
  return byDigits(document).flatMap((group) => {
    const [first] = group;
    const here = group.find(({ value }) => value !== first?.value);
    return first && here && here.block !== first.block && isTwin(first, here) ? [{ here, there: first }] : [];
  });
}

/** The digits of a number, in order: what 803,000 and 830,000 have in common. */
const digitsOf = (value: number): string => [...String(value)].sort().join('');

function isTwin(a: PlacedNumber, b: PlacedNumber): boolean {
  if (!isSlipOf(a.value, b.value)) return false;
  const [one, two] = [singular(a.noun), singular(b.noun)];
  return one !== '' && one === two
    ? true
    : a.value >= long && (a.kind !== 'count' || one === '' || two === '');
}

const byNoun = groupsOf(
  ({ kind, noun, value }) =>
    kind !== 'count' || noun === '' || !Number.isInteger(value) ? [] : [singular(noun)],
  (values) => slipsAmong(values.map((value) => ({ value }))).length > 0,
);

/** “584 schools at home”, “our 58 abroad”, and “624 schools”: two make a third but for its digits’ order. */
function sums(document: Document): Found[] {
  return byNoun(document).flatMap((group) => {
    const firsts = group.filter(({ value }, at) => group.findIndex((other) => other.value === value) === at);
    return slipsAmong(firsts).map(({ total, part, makes }) => ({ here: total, there: part, makes }));
  });
}

interface SlipOfSum<T> {
  readonly total: T;
  readonly part: T;
  readonly makes: number;
}

function slipsAmong<T extends { readonly value: number }>(all: readonly T[]): SlipOfSum<T>[] {
  if (all.length < 3 || all.length > mostOfNoun) return [];
  const values = new Set(all.map(({ value }) => value));
  return all.flatMap((total) => slipOf(total, all, values) ?? []);
}

function slipOf<T extends { readonly value: number }>(
  total: T,
  all: readonly T[],
  values: ReadonlySet<number>,
): SlipOfSum<T> | undefined {
  const digits = digitsOf(total.value);
  const parts = all.filter(({ value }) => value < total.value);
  for (const [at, part] of parts.entries()) {
    for (const other of parts.slice(0, at)) {
      const makes = part.value + other.value;
      if (values.has(makes) || digitsOf(makes) !== digits) continue;
      if (isSlipOf(makes, total.value)) return { total, part, makes };
    }
  }
  return undefined;
}
