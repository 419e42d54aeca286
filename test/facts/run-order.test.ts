import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipIn } from '../../src/facts/order/run-order.ts';

const run = fc
  .uniqueArray(fc.integer({ min: 1, max: 4000 }), { minLength: 4, maxLength: 12 })
  .map((days) => days.sort((a, b) => a - b));

const timesOf = (days: readonly number[]) => days.map((day) => [day, day] as const);

test('a run from early to late has no slip', () => {
  fc.assert(
    fc.property(run, (days) => {
      expect(slipIn(timesOf(days))).toBeUndefined();
    }),
  );
});

test('one row moved two places or more is the slip', () => {
  fc.assert(
    fc.property(run, fc.nat(), fc.nat(), (days, a, b) => {
      const [from, to] = [a % days.length, b % days.length];
      fc.pre(Math.abs(from - to) > 1);
      const moved = days.toSpliced(from, 1).toSpliced(to, 0, days[from] as number);
      expect(slipIn(timesOf(moved))).toMatchObject({ at: to, either: false });
    }),
  );
});

test('of two rows that changed places either may be wrong', () => {
  expect(slipIn(timesOf([3, 9, 5, 12]))).toEqual({ at: 2, against: 1, either: true });
});
