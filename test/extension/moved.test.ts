import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, type Place, type Stretch } from '../../src/extension/moved.ts';

const place = (text: string, offset: number): Place => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};
const offset = (text: string, { line, character }: Place): number =>
  text
    .split('\n')
    .slice(0, line)
    .reduce((sum, each) => sum + each.length + 1, character);
const stretch = (text: string, from: number, to: number): Stretch => ({
  start: place(text, from),
  end: place(text, to),
});
const words = (text: string, { start, end }: Stretch) => text.slice(offset(text, start), offset(text, end));

const part = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 8 });
const between = fc.record({ kept: part, gone: part, typed: part });

test('words keep their squiggle when text before and behind them is replaced', () => {
  const some = part.filter((text) => text !== '');
  fc.assert(
    fc.property(between, some, between, (before, marked, behind) => {
      const head = before.kept + before.gone;
      const old = head + marked + behind.gone + behind.kept;
      const text = before.kept + before.typed + marked + behind.typed + behind.kept;
      const end = head.length + marked.length;
      const changes = [
        { range: stretch(old, end, end + behind.gone.length), text: behind.typed },
        { range: stretch(old, before.kept.length, head.length), text: before.typed },
      ];
      const now = moved(stretch(old, head.length, end), changes);
      expect(now && words(text, now)).toBe(marked);
    }),
  );
});

test.each([
  ['a letter typed inside is part of it', 5, 5, 'x', 'manxy customers'],
  ['what is replaced at its start is not', 0, 4, 'The', 'ny customers'],
  ['what is replaced at its end is not', 14, 17, 'x', 'many custome'],
])('%s', (_name, from, to, typed, left) => {
  const old = 'x many customers left';
  const text = old.slice(0, from) + typed + old.slice(to);
  const now = moved(stretch(old, 2, 16), [{ range: stretch(old, from, to), text: typed }]);
  expect(now && words(text, now)).toBe(left);
});

test('nothing is left of words that are gone', () => {
  const old = 'x many customers left';
  expect(moved(stretch(old, 2, 16), [{ range: stretch(old, 1, 17), text: 'y' }])).toBeUndefined();
});
