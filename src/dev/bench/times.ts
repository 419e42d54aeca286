/** Milliseconds, one for each run. */
export interface Times {
  readonly median: number;
  /** One run in twenty took longer. */
  readonly p95: number;
  readonly runs: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

export function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: values.length };
}

/** The milliseconds that an action takes. */
export function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
