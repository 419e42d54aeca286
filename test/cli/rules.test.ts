import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { sixpager } from './command-line.ts';

test('lists every rule on a line', async () => {
  const { code, out } = await sixpager('rules');
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(rules.map(({ id }) => id));
});

test.each(rules)('explains $id', async ({ id, summary, why, examples, options }) => {
  const { code, out } = await sixpager('rules', id);
  expect(code).toBe(0);
  for (const part of [id, summary, why, ...examples.map(({ good }) => good), ...Object.keys(options)])
    expect(out).toContain(part);
});
