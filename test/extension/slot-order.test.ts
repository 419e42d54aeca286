import { describe, expect, it } from 'vitest';
import { type Direction, slotFrom } from '../../src/extension/slot-order.ts';
import type { Range } from '../../src/server/protocol.ts';

function at(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

const first = at(0, 4, 7);
const second = at(0, 12, 18);
const third = at(2, 0, 3);
const slots = [first, second, third];

describe('the way from slot to slot', () => {
  it.each<[string, Range, Direction, Range]>([
    ['the start of the text', at(0, 0, 0), 'next', first],
    ['the start of a slot', at(0, 4, 4), 'next', first],
    ['a selected slot', first, 'next', second],
    ['within a slot', at(0, 5, 5), 'next', second],
    ['the end of a slot just filled', at(0, 9, 9), 'next', second],
    ['the last slot, selected', third, 'next', first],
    ['behind the last slot', at(2, 9, 9), 'next', first],
    ['a selection that begins at a slot and goes on', at(0, 4, 9), 'next', first],
    ['the end of the text', at(9, 0, 0), 'previous', third],
    ['a selected slot', third, 'previous', second],
    ['within a slot', at(0, 14, 14), 'previous', second],
    ['the first slot, selected', first, 'previous', third],
    ['the start of the text', at(0, 0, 0), 'previous', third],
  ])('from %s %j, %s', (_, selection, direction, expected) => {
    expect(slotFrom(slots, selection, direction)).toBe(expected);
  });

  it('leads nowhere when there are none', () => {
    expect(slotFrom([], at(0, 0, 0), 'next')).toBeUndefined();
    expect(slotFrom([], at(0, 0, 0), 'previous')).toBeUndefined();
  });

  it('stays at the only one', () => {
    expect(slotFrom([first], first, 'next')).toBe(first);
    expect(slotFrom([first], first, 'previous')).toBe(first);
  });
});
