import type { Position, Range } from '../server/protocol.ts';

export type Direction = 'next' | 'previous';

/**
 * The slot to go to from a selection, round the end of the document if need be; undefined if there is none.
 * A slot that is selected already is left for the one after it; one that starts at the cursor is not passed over.
 */
export function slotFrom(slots: readonly Range[], selection: Range, direction: Direction): Range | undefined {
  const { start } = selection;
  if (direction === 'previous')
    return slots.findLast((slot) => compare(slot.start, start) < 0) ?? slots.at(-1);
  const ahead = slots.find((slot) => compare(slot.start, start) >= 0 && !isSame(slot, selection));
  return ahead ?? slots[0];
}

function isSame(a: Range, b: Range): boolean {
  return compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
