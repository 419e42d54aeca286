import { expect, test } from 'vitest';
import { matchesPath } from '../../src/config/path-pattern.ts';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'b/c/a.md', true],
  ['*-prfaq.md', 'x/launch-prfaq.md', true],
  ['memos/*', 'memos/a.md', true],
  ['memos/*', 'memos/b/a.md', false],
  ['memos/**', 'memos/b/a.md', true],
  ['memos/**', 'old/memos/a.md', false],
  ['**/memos/*.md', 'memos/a.md', true],
  ['**/memos/*.md', 'a/b/memos/a.md', true],
  ['**/memos/*.md', 'a/b/memos/c/a.md', false],
  ['./memos/a.md', 'memos/a.md', true],
  ['memos/**/a.md', 'memos/a.md', true],
  ['memos/**/a.md', 'memos/b/c/a.md', true],
  ['q?.md', 'q1.md', true],
  ['q?.md', 'q12.md', false],
  ['*', 'a.md', true],
  ['a*b*c.md', 'aXbYbZc.md', true],
  ['[a].md', 'a.md', false],
])('%s and %s: %s', (pattern, path, wanted) => expect(matchesPath(pattern, path)).toBe(wanted));

test('a pattern full of stars takes no time', () => {
  const start = performance.now();
  expect(matchesPath(`${'*a'.repeat(500)}b`, 'a'.repeat(5000))).toBe(false);
  expect(matchesPath(`${'**/a/'.repeat(200)}b`, `${'a/'.repeat(2000)}c`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
