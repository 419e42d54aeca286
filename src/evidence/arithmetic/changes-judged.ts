import { type Figure, inUnitOf, isComparable, isExact, written } from './figures.ts';
import type { Miscount } from './miscount.ts';

/** A change with its two ends and what is claimed of it. */
export interface Stated {
  readonly from: Figure;
  readonly to: Figure;
  readonly claim: Figure;
  /** What the words beside the claim say of the way it went. */
  readonly way: 'up' | 'down' | '';
  /** “faster”, “more productive”: told of the inverse as often. */
  readonly speed: boolean;
}

/** How far a claim may be from what follows, in percent points of the change. */
const slack = 1;

/** What a claimed change is instead; nothing if it holds. */
export function judgeChange(told: Stated): Miscount | undefined {
  const stated = { ...told, from: measuredAs(told.from, told.to), to: measuredAs(told.to, told.from) };
  const { from, to, claim } = stated;
  if (!isComparable(from, to) || from.value === 0 || from.value < 0 || to.value < 0) return undefined;
  if (
    from.bound === 'at-least' ||
    from.bound === 'at-most' ||
    to.bound === 'at-least' ||
    to.bound === 'at-most'
  )
    return undefined;
  if (from.upper !== undefined || to.upper !== undefined || claim.upper !== undefined) return undefined;
  if (from.statistic !== to.statistic && from.statistic && to.statistic) return undefined;
  if (claim.kind === 'percent' && claim.unit === '%') return percentOf(stated);
  if (claim.unit === 'pp' || (claim.unit === 'point' && from.kind === 'percent')) return pointsOf(stated);
  if (claim.kind === 'multiple') return multipleOf(stated);
  if (claim.kind === 'ratio' && claim.of === undefined && claim.value < 1) return partOf(stated);
  if (claim.kind === from.kind && claim.unit === from.unit && claim.unit !== '') return differenceOf(stated);
  return undefined;
}

/**
 * “from 14 minutes to 7”, “20 days, down from 34”: the bare number has the unit of the other. “One in four” is a
 * share, and as round as spoken shares are.
 */
function measuredAs(figure: Figure, other: Figure): Figure {
  if (figure.kind === 'ratio' && figure.of !== undefined && figure.of > 0) {
    const value = figure.value / figure.of;
    return { ...figure, value, half: value * 0.1 };
  }
  const bare =
    figure.kind === 'count' && figure.unit === '' && other.kind !== 'count' && other.kind !== 'ratio';
  return bare ? { ...figure, kind: other.kind, unit: other.unit } : figure;
}

const range = ({ value, half, bound, kind }: Figure): readonly [number, number] => {
  // A whole percentage or length may be rounded; a count is not.
  const own = half > 0 ? half / 2 : kind === 'count' || kind === 'ratio' ? 0 : 0.25;
  const wide = bound === 'about' ? Math.abs(value) * 0.06 : 0;
  return [value - own - wide, value + own + wide];
};

/** The least and the greatest change, in percent, that two figures allow. */
function changeBetween(from: Figure, to: Figure): readonly [number, number] {
  const [a1, a2] = range(from);
  const [b1, b2] = range(to);
  return [(b1 / a2 - 1) * 100, (b2 / a1 - 1) * 100];
}

function within(value: number, [low, high]: readonly [number, number], give: number): boolean {
  return value >= low - give && value <= high + give;
}

/** Whether a claim holds of a size that lies in a range; “more than 30%” holds of 38%. */
function holds(claim: Figure, value: number, [low, high]: readonly [number, number], give: number): boolean {
  if (claim.bound === 'at-least') return high + give >= value;
  if (claim.bound === 'at-most') return low - give <= value;
  return within(value, [low, high], claim.bound === 'about' ? Math.max(give, Math.abs(value) * 0.1) : give);
}

const positive = ([low, high]: readonly [number, number]): readonly [number, number] =>
  low < 0 && high < 0 ? [-high, -low] : low < 0 ? [0, Math.max(-low, high)] : [low, high];

function percentOf({ from, to, claim, way, speed: inverse }: Stated): Miscount | undefined {
  const change = changeBetween(from, to);
  const stated = Math.abs(claim.value);
  const round = stated % 5 === 0 ? 0.5 : 0;
  const give = slack + round + claim.half;
  const sizes = positive(change);
  const speeds = positive(changeBetween(to, from));
  const right = holds(claim, stated, sizes, give) || (inverse && holds(claim, stated, speeds, give));
  const exact = (to.value / from.value - 1) * 100;
  const told = `${written(Math.abs(exact), Math.abs(exact) < 10 && !Number.isInteger(exact) ? 1 : 0)}%`;
  if (right) return directionOf({ from, to, claim, way, speed: inverse });
  // Where no word says which way, a writer may mean what is left, or the multiple.
  if (
    way === '' &&
    holds(claim, stated, [(to.value / from.value) * 100, (to.value / from.value) * 100], give)
  )
    return undefined;
  if (from.kind === 'percent') {
    const points = Math.abs(to.value - from.value);
    if (within(stated, [points, points], 0.06 + claim.half + from.half + to.half))
      return {
        code: 'points',
        span: claim,
        says: `${written(points, 1)} percentage points, or ${told.replace('%', '')} percent`,
        put: `${claim.text.replace(/\s*(?:%|percent|per cent)$/i, '')} percentage points`,
      };
  }
  return { code: 'change', span: claim, says: told, ...(told !== claim.text && { put: told }) };
}

function directionOf({ from, to, claim, way }: Stated): Miscount | undefined {
  const down = to.value < from.value;
  if (way === '' || to.value === from.value || (way === 'down') === down) return undefined;
  return { code: 'direction', span: claim, says: down ? 'a fall and no rise' : 'a rise and no fall' };
}

function pointsOf({ from, to, claim }: Stated): Miscount | undefined {
  if (from.kind !== 'percent' || from.unit !== '%') return undefined;
  const points = Math.abs(to.value - from.value);
  const halves = from.half + to.half + claim.half;
  const give = halves + (halves > 0 ? 1e-9 : 0.06);
  if (holds(claim, Math.abs(claim.value), [points, points], give)) return undefined;
  return {
    code: 'points',
    span: claim,
    says: `${written(points, 1)} percentage points`,
    put: claim.text.replace(/\d+(?:\.\d+)?/, written(points, 1)),
  };
}

function multipleOf({ from, to, claim }: Stated): Miscount | undefined {
  const times = claim.value < 1 ? 1 / claim.value : claim.value;
  const ratio = to.value / from.value;
  const size = Math.max(ratio, 1 / ratio);
  const give = Math.max(times * 0.1, claim.half);
  const text = `${written(size, 1)} times`;
  if (claim.value < 1 && ratio > 1) return { code: 'change', span: claim, says: 'a rise and no fall' };
  if (holds(claim, times, [size, size], give)) return undefined;
  return { code: 'change', span: claim, says: text };
}

function partOf({ from, to, claim }: Stated): Miscount | undefined {
  const [low, high] = positive(changeBetween(from, to));
  const give = claim.value >= 0.5 ? 5 : 4;
  const stated = claim.value * 100;
  if (holds(claim, stated, [low, high], give)) return undefined;
  // “to a third” of what it was.
  const left = (to.value / from.value) * 100;
  if (within(stated, [left, left], give)) return undefined;
  const exact = Math.abs(to.value / from.value - 1) * 100;
  return { code: 'change', span: claim, says: `${written(exact, 0)}%`, put: `${written(exact, 0)}%` };
}

function differenceOf({ from, to, claim }: Stated): Miscount | undefined {
  if (!isExact(claim) && claim.bound !== 'about') return undefined;
  const exact = Math.abs(to.value - from.value);
  const give = from.half + to.half + claim.half + 1e-9 + (claim.bound === 'about' ? exact * 0.1 : 0);
  if (within(Math.abs(claim.value), [exact, exact], give)) return undefined;
  // A number of another kind that happens to have the same unit is far from it.
  const ratio = Math.abs(claim.value) / exact;
  if (ratio < 0.4 || ratio > 2.5) return undefined;
  return { code: 'difference', span: claim, says: inUnitOf(claim, exact) };
}
