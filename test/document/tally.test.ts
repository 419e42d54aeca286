import { expect, test } from 'vitest';
import { readDocument, updateDocument } from '../../src/document/document.ts';
import { blocksWhere, tally } from '../../src/document/tally.ts';

const counted: string[] = [];
const sentences = tally<Map<string, number>>({
  empty: () => new Map(),
  add: (sum, { prose }) => {
    counted.push(prose);
    sum.set(prose, (sum.get(prose) ?? 0) + 1);
  },
  remove: (sum, { prose }) => {
    const left = (sum.get(prose) ?? 0) - 1;
    if (left > 0) sum.set(prose, left);
    else sum.delete(prose);
  },
});

test('an edit is summed up where it was made, and the sum is that of a fresh reading', () => {
  const before = readDocument('One.\n\nTwo.\n\nThree.\n\nTwo.');
  expect(Object.fromEntries(sentences(before))).toEqual({ 'One.': 1, 'Two.': 2, 'Three.': 1 });
  const after = updateDocument(before, { start: 6, end: 9, text: 'Four' });
  counted.length = 0;
  expect(Object.fromEntries(sentences(after))).toEqual({ 'One.': 1, 'Four.': 1, 'Two.': 1, 'Three.': 1 });
  expect(counted).toEqual(['Four.']);
  expect(sentences(after)).toEqual(sentences(readDocument(after.text)));
});

test('the text before an edit can be asked about again', () => {
  const before = readDocument('One.\n\nTwo.');
  const after = updateDocument(before, { start: 0, end: 6, text: '' });
  expect([...sentences(after).keys()]).toEqual(['Two.']);
  expect([...sentences(before).keys()].sort()).toEqual(['One.', 'Two.']);
});

const asked: string[] = [];
const numbered = blocksWhere(({ prose }) => {
  asked.push(prose);
  return /\d/.test(prose);
});

test('blocks above and below an edit are picked in their new places, without being asked again', () => {
  const before = readDocument('A 1.\n\nB.\n\nC 3.\n\nD.\n\nE 5.');
  expect(numbered(before).map(({ start }) => start)).toEqual([0, 10, 20]);
  const after = updateDocument(before, { start: 12, end: 13, text: 'twenty' });
  asked.length = 0;
  expect(numbered(after)).toEqual([after.blocks[0], after.blocks[4]]);
  expect(asked).toEqual(['C twenty.']);
  expect(numbered(before)).toEqual([before.blocks[0], before.blocks[2], before.blocks[4]]);
});
