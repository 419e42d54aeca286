import type { Quantity } from './quantities.ts';

/** The next smaller unit of a compound duration, and how many of it make one. */
const smaller: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['min', 60]],
  ['min', ['s', 60]],
]);

/** “2 hours 25 minutes”, “two years and three months” as one duration in the larger unit; nothing if they are two. */
export function compoundOf(prose: string, large: Quantity, small: Quantity): Quantity | undefined {
  if (large.kind !== 'duration' || small.kind !== 'duration') return undefined;
  const [unit, count] = smaller.get(large.unit) ?? ['', 1];
  const whole = small.upper === undefined && large.upper === undefined && Number.isInteger(large.value);
  if (small.unit !== unit || !whole || large.value === undefined || small.value === undefined)
    return undefined;
  if (small.value <= 0 || small.value >= count) return undefined;
  if (!/^(?:,?\s+(?:and\s+)?)$/.test(prose.slice(large.end, small.start).slice(0, 10))) return undefined;
  return {
    ...small,
    ...large,
    end: small.end,
    value: large.value + small.value / count,
    period: large.period || small.period,
  };
}
