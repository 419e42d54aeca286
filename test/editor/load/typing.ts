import type { Page } from 'playwright-core';

export interface Typed {
  /** Milliseconds by which the last key came later than it should. */
  readonly late: number;
  /** Of each key, milliseconds until what it changed was painted. Shorter than a frame counts as one. */
  readonly painted: readonly number[];
}

type Timed = typeof globalThis & { sixpagerKeys: number[] };
const frame = 16;

/** Types at a steady pace, as the clock says and not as the editor keeps up. */
export async function typeSteadily(page: Page, text: string, perSecond: number): Promise<Typed> {
  await page.evaluate((threshold) => {
    const times: number[] = [];
    (globalThis as Timed).sixpagerKeys = times;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.push(duration);
    }).observe({ type: 'event', durationThreshold: threshold } as PerformanceObserverInit);
  }, frame);
  const start = performance.now();
  let late = 0;
  for (const [nth, letter] of [...text].entries()) {
    const due = start + (nth * 1000) / perSecond;
    late = performance.now() - due;
    if (late < 0) await new Promise((resolve) => setTimeout(resolve, -late));
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  }
  await page.waitForTimeout(1000);
  const slow = await page.evaluate(() => (globalThis as Timed).sixpagerKeys);
  const quick = Array<number>(Math.max(0, text.length - slow.length)).fill(frame);
  return { late: Math.max(0, late), painted: [...slow, ...quick] };
}
