/** A share with its 95% interval, by bootstrap over the units that it was counted in. */
export interface Share {
  /** Between 0 and 1; NaN where nothing could be counted. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly hits: number;
  readonly of: number;
}

/** What one unit (an example, a sentence, a document) adds to both sides of a share. */
export interface Counted {
  readonly hits: number;
  readonly of: number;
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rounds = 1000;

/** The share of hits over all units, and the percentiles 2.5 and 97.5 of its resamples. */
export function shareOf(units: readonly Counted[]): Share {
  const hits = units.reduce((sum, each) => sum + each.hits, 0);
  const of = units.reduce((sum, each) => sum + each.of, 0);
  if (of === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, hits, of };
  const random = randomFrom(units.length * 31 + hits);
  const values = Array.from({ length: rounds }, () => resample(units, random)).filter((value) =>
    Number.isFinite(value),
  );
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? Number.NaN;
  return { value: hits / of, low: at(0.025), high: at(0.975), hits, of };
}

function resample(units: readonly Counted[], random: () => number): number {
  let hits = 0;
  let of = 0;
  for (let n = 0; n < units.length; n++) {
    const unit = units[Math.floor(random() * units.length)] as Counted;
    hits += unit.hits;
    of += unit.of;
  }
  return hits / of;
}

/** `.83 (.71–.92)`, or a dash where nothing was counted. */
export function shown({ value, low, high }: Share): string {
  if (!Number.isFinite(value)) return '–';
  const two = (number: number): string => number.toFixed(2).replace(/^0/, '');
  return `${two(value)} (${two(low)}–${two(high)})`;
}
