import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lines } from '../../src/cli/place.ts';

describe('the place of «»', () => {
  test.each([
    ['«»', 1, 1],
    ['a«»', 1, 2],
    ['a\n«»b', 2, 1],
    ['a«»\nb', 1, 2],
    ['a\r\n«»b', 2, 1],
    ['a\r«»b', 2, 1],
    ['a\n\n«»', 3, 1],
    ['😀«»', 1, 3],
  ])('in %j is line %d, column %d', (marked, line, column) => {
    const offset = marked.indexOf('«»');
    expect(new Lines(marked.replace('«»', '')).placeOf(offset)).toEqual({ offset, line, column });
  });
});

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r', '😀') }), (text) => {
      const lines = new Lines(text);
      let starts = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = lines.placeOf(offset);
        if (column === 1) starts++;
        expect(line).toBe(starts);
        const end = lines.lineText(line);
        if (column <= end.length) expect(end.charAt(column - 1)).toBe(text.charAt(offset));
      }
    }),
  );
});
