import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { type Quantity, readQuantities } from '../../src/evidence/quantities/quantities.ts';
import { marked } from '../rules/marked.ts';
import { numerousText } from './numerous-text.ts';
import { notQuantities, quantityRows } from './quantity-rows.ts';

function quantitiesIn(text: string) {
  const [placed] = readDocument(text).blocks;
  const [sentence] = placed?.block.sentences ?? [];
  return placed && sentence ? readQuantities(placed.block, sentence) : [];
}

describe('quantities, and their kinds', () => {
  test.each([
    ['It rose by «12%».', ['percent']],
    ['It rose by «12 percent».', ['percent']],
    ['It fell from «4.1 s» to «1.9 s».', ['duration', 'duration']],
    ['It took «40ms».', ['duration']],
    ['It costs «$1.50» an order.', ['currency']],
    ['We lost «$300k».', ['currency']],
    ['Of «412» sellers, «171» left.', ['count', 'count']],
    ['«Three» sellers left.', ['count']],
    ['«14 of 20» sellers left.', ['ratio']],
    ['«Half» of them left.', ['ratio']],
    ['«A third» of them left.', ['ratio']],
    ['Orders «doubled».', ['multiple']],
    ['It is «3x» faster.', ['multiple']],
    ['It takes «12–18 months».', ['duration']],
    ['It took an «eight-week» pilot.', ['duration']],
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

const rounded = (value: number | undefined): string =>
  value === undefined ? '?' : String(Math.round(value * 1000) / 1000);

/** A quantity in one line, as the rows have it. */
function said({ kind, value, upper, of, unit, per, bound, statistic, tolerance, period }: Quantity): string {
  return [
    kind,
    rounded(value) + (upper === undefined ? '' : `..${rounded(upper)}`),
    of === undefined ? '' : `of ${of}`,
    unit,
    per === undefined ? '' : `/${per}`,
    bound,
    statistic,
    tolerance === undefined ? '' : `±${tolerance}`,
    period ? 'period' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('quantities, and what they say', () => {
  test.each(quantityRows)('%s: %s', (row, expected) => {
    const { text, spans } = marked(row);
    const found = quantitiesIn(text);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(found.map(said).join('; ')).toBe(expected);
    for (const { approximate, bound } of found) expect(approximate).toBe(bound !== undefined);
  });

  test.each(notQuantities)('none in: %s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  test('a slot stands for a value that is not known', () => {
    expect(quantitiesIn('We need [N] stations.')[0]?.value).toBeUndefined();
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

describe('whatever the text', () => {
  const blocks = (text: string) => readDocument(text).blocks.map(({ block }) => block);

  test.each([
    '1-',
    '1 ',
    '100 ',
    '1 to 2 ',
    '1 of 2 ',
    '1 per 1 ',
    'hundred and ',
    'a third ',
    '2024-',
    'between 1 and ',
  ])('“%s” many times is read in time', (part) => {
    const started = performance.now();
    for (const block of blocks(part.repeat(20_000 / part.length))) {
      for (const sentence of block.sentences) readQuantities(block, sentence);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('quantities lie in their sentence, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(numerousText, (text) => {
        for (const block of blocks(text)) {
          for (const sentence of block.sentences) {
            let last = sentence.start;
            for (const { start, end, at, value, upper, of } of readQuantities(block, sentence)) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(sentence.end);
              expect(sentence.words[at]).toBeDefined();
              for (const number of [value, upper, of]) expect(Number.isNaN(number)).toBe(false);
              if (upper !== undefined) expect(upper).toBeGreaterThan(value as number);
              last = end;
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
