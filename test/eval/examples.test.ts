import { describe, expect, test } from 'vitest';
import { judgeExamples, readCorrections } from '../../src/dev/eval/examples.ts';

const results = judgeExamples();

describe.skipIf(results === undefined)('the examples of the catalogue', () => {
  test.each(results ?? [])('line $line of $rule comes out as $expect', ({ result }) => {
    expect(result).toBe('right');
  });

  test('hardly one is corrected, and each correction gives its reason', () => {
    const corrections = readCorrections();
    expect(corrections.length).toBeLessThanOrEqual(10);
    for (const { quote, reason } of corrections) {
      expect(quote.length).toBeGreaterThan(10);
      expect(reason.length).toBeGreaterThan(40);
    }
  });
});
