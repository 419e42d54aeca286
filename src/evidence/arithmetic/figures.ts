import type { Quantity } from '../quantities/quantities.ts';

/** A quantity with the values that it may stand for: `$4M` is anything that rounds to it. */
export interface Figure extends Quantity {
  readonly value: number;
  /** Half of the last place that was written: 50000 of `$4.2M`, 0 of `171`. */
  readonly half: number;
  /** As it is written. */
  readonly text: string;
  /** Index among the words of its sentence, and whether it stands in quotation marks. */
  readonly quoted: boolean;
}

/** Whole numbers from here on, if they end in noughts, may be rounded ones. */
const leastRounded = 1000;

/** Half of the last place that a number was written to, in the unit of its value. */
export function halfOf({ value = 0 }: Quantity, text: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  if (digits === undefined || value === 0) return 0;
  const written = Number(digits);
  const scale = written > 0 ? Math.abs(value) / written : 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0 || scale > 1) return (0.5 * scale) / 10 ** decimals;
  // Two places at least are meant: €600,000 is no more than €10,000 off.
  const noughts =
    written >= leastRounded ? Math.min(/0{2,}$/.exec(digits)?.[0].length ?? 0, digits.length - 2) : 0;
  return noughts > 0 ? 0.5 * 10 ** noughts : 0;
}

/** Whether two figures are of one kind and can be set against each other. */
export function isComparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === 'count' ? a.unit === '' || b.unit === '' || a.unit === b.unit : a.unit === b.unit;
}

/** A number that may be anything above it, below it or near it settles no sum. */
export const isExact = ({ bound, tolerance, upper }: Figure): boolean =>
  bound === undefined && tolerance === undefined && upper === undefined;

/** A value as a writer would put it: no more places than it needs, thousands parted. */
export function written(value: number, places: number): string {
  const rounded = Number(value.toFixed(places));
  const [whole = '', part] = Math.abs(rounded).toString().split('.');
  const parted = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${rounded < 0 ? '−' : ''}${parted}${part === undefined ? '' : `.${part}`}`;
}

/**
 * What rounding may do to a sum: one of the last places that were written, and two or more where many values were
 * rounded as coarsely.
 */
export function roundingOf(values: readonly { readonly half: number }[]): number {
  const halves = values.map(({ half }) => half);
  const coarsest = Math.max(...halves);
  const rounded = halves.filter((half) => half > 0 && half >= coarsest / 2).length;
  const most = coarsest * (rounded > 6 ? 4 : rounded > 3 ? 2.2 : 1.6);
  const all = halves.reduce((so, half) => so + half, 0);
  return Math.min(most, all) * (1 + 1e-9) + 1e-9;
}

/** A value with pence and thousands as the number has them: 45.60 beside 54.60, 3,400 beside 4,300. */
export function likeIt(number: string, value: number): string {
  const pence = /\.\d\d$/.test(number);
  const told = pence ? value.toFixed(2) : written(value, 2);
  return /,\d{3}/.test(number) ? told.replace(/^(\d)(?=\d{3}(?:\.|$))/, '$1,') : told;
}

/** A value as the figure is written: `$402,000` beside `$412,000`. */
export function inUnitOf({ text, value }: Figure, sum: number): string {
  const number = /\d[\d,.]*\d|\d/.exec(text)?.[0];
  if (number === undefined) return written(sum, 2);
  const base = Number(number.replaceAll(',', ''));
  const scale = base > 0 && Number.isFinite(base) ? value / base : 1;
  return text.replace(/^(?:[~≈<>±]|about )\s?/, '').replace(number, likeIt(number, sum / scale));
}
