import { describe, expect, test } from 'vitest';
import { readSentences } from '../../src/document/sentences.ts';
import { PhraseSet } from '../../src/evidence/phrases.ts';
import { marked } from '../rules/marked.ts';

const phrases = new PhraseSet([
  ['a lot', 1],
  ['a lot of', 2],
  ['trade off', 3],
  ['end', 4],
  ['and so on', 5],
  ['don’t know', 6],
]);

describe('phrases', () => {
  test.each([
    ['We have «a lot».', [1]],
    ['We have «a lot of» time.', [2]],
    ['«A LOT OF» time, and «a lot»', [2, 1]],
    ['A «trade-off» and a «trade off».', [3, 3]],
    ['In the «end», it rains.', [4]],
    ['The back-end and the end-user.', []],
    ['It spends and ends.', []],
    ['This, that, «and so on».', [5]],
    ['This, and so, on it goes.', []],
    ['We «a lot\nof» time.', [2]],
    ["We «don't know».", [6]],
    ['An a, lot of it.', []],
    ['', []],
  ])('%s', (row, values) => {
    const { text, spans } = marked(row);
    const [sentence] = readSentences(text, { start: 0, end: text.length }, { quotes: [], breaks: [] });
    const found = sentence ? phrases.matches(text, sentence) : [];
    expect(found.map(({ span }) => span)).toEqual(spans);
    expect(found.map(({ value }) => value)).toEqual(values);
  });
});
