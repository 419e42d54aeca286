import { isComparable, isExact, written } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

const gap = "(?: [a-z'-]+){0,5}";
/** “$540K is nearly three times the $192K of an L5”, “40 minutes, twice the 20 that …”. */
const times = new RegExp(
  `#(\\d+)${gap},?(?: is| was| are| were)?(?: [a-z]+){0,2} #(\\d+)(?: (?:the|our|its|as (?:much|many|long|high|large|often) as|that of))${gap} (?:of )?#(\\d+)`,
  'g',
);

/** Multiples that their two values do not give. */
export function wrongRatios({ text, figures }: Shape): Miscount[] {
  return Array.from(text.matchAll(times)).flatMap(([, a, m, b]) => {
    const [high, multiple, low] = [figures[Number(a)], figures[Number(m)], figures[Number(b)]];
    if (!high || !low || multiple?.kind !== 'multiple' || multiple.value <= 1) return [];
    if (!isComparable(high, low) || !isExact(high) || !isExact(low) || low.value <= 0) return [];
    const ratio = high.value / low.value;
    const stated = multiple.value;
    const give = multiple.bound === 'about' ? stated * 0.15 : stated * 0.08 + multiple.half;
    const right =
      multiple.bound === 'at-least'
        ? ratio >= stated * 0.98
        : multiple.bound === 'at-most'
          ? ratio <= stated * 1.02
          : Math.abs(ratio - stated) <= give;
    // “a third” and “three times as fast” turn it round.
    if (right || Math.abs(1 / ratio - stated) <= give || ratio < 1) return [];
    return [{ code: 'ratio', span: multiple, says: `${written(ratio, 1)} times` } satisfies Miscount];
  });
}
