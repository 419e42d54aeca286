import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { readQuantities } from '../../src/evidence/quantities.ts';
import { marked } from '../rules/marked.ts';

function quantitiesIn(text: string) {
  const [placed] = readDocument(text).blocks;
  const [sentence] = placed?.block.sentences ?? [];
  return placed && sentence ? readQuantities(placed.block, sentence) : [];
}

describe('quantities, and their kinds', () => {
  test.each([
    ['It rose by «12%».', ['percent']],
    ['It rose by «12» percent.', ['percent']],
    ['It fell from «4.1» s to «1.9» s.', ['duration', 'duration']],
    ['It took «40ms».', ['duration']],
    ['It costs $«1.50» an order.', ['currency']],
    ['We lost $«300k».', ['currency']],
    ['Of «412» sellers, «171» left.', ['count', 'count']],
    ['«Three» sellers left.', ['count']],
    ['«14» of «20» sellers left.', ['ratio', 'count']],
    ['«Half» of them left.', ['ratio']],
    ['A «third» of them left.', ['ratio']],
    ['Orders «doubled».', ['multiple']],
    ['It is «3x» faster.', ['multiple']],
    ['It takes 12–«18» months.', ['duration']],
    ['It took an «eight»-week pilot.', ['duration']],
    ['We need «[N]» stations.', ['slot']],
    ['It was «[N of M]» in all.', ['slot']],
  ])('%s', (row, kinds) => {
    const { text, spans } = marked(row);
    const found = quantitiesIn(text);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    'It began in 2025.',
    'It began on 3 May 2027.',
    'It began on 2027-05-03.',
    'It begins at 10:30.',
    'It begins at 9 am.',
    'See Section 3.',
    'See #12.',
    'It runs on Windows 11.',
    'One of a kind.',
    'It is a two-way door.',
    'Call 555-123-4567.',
    'In the second half it rained.',
    'By [date] it is done.',
  ])('none in: %s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});

test.each([
  ['We asked 14 sellers.', 'sellers'],
  ['We asked 171 active sellers.', 'sellers'],
  ['We asked 171.', ''],
])('what “%s” counts is “%s”', (text, noun) => {
  expect(quantitiesIn(text)[0]?.noun).toBe(noun);
});

test.each([
  ['Over the last six weeks it rained.', true],
  ['It rained two weeks ago.', true],
  ['It took six weeks.', false],
  ['It fell to 9 days.', false],
])('the time in “%s” says when: %s', (text, period) => {
  expect(quantitiesIn(text)[0]?.period).toBe(period);
});
