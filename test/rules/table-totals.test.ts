import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { miscountsIn } from '../../src/evidence/arithmetic/arithmetic.ts';
import { judge } from './judge.ts';

const head = '| Item | One-off | Per year |\n| --- | ---: | ---: |\n';

judge({
  rule: 'change-arithmetic',
  asks: [
    `${head}| Carts | £46,800 | – |\n| Scanners | £117,240 | £108,000 |\n| Checks | – | £48,672 |\n| **Total** | **«£146,040»** | **£156,672** |`,
    `${head}| Carts | £46,800 | |\n| Scanners | £17,240 | £108,000 |\n| Checks | none | £48,672 |\n| Together | £64,040 | «£165,672» |`,
    '| Item | Year 1 | Year 2 |\n| --- | --- | --- |\n| Staff | $120,000 | $140,000 |\n| Tools | $30,000 | $10,000 |\n| Total | $150,000 | «$160,000» |',
    '| Depot | Q1 | Q2 | Total |\n| --- | --- | --- | --- |\n| Leeds | 412 | 449 | 861 |\n| Hull | 183 | 178 | «316» |',
    '| Item | One-off | Per year |\n| --- | --- | --- |\n| Carts | £46,800 | – |\n| Scanners | £117,240 | – |\n| Licence | – | £48,672 |\n| Total | £164,040 | «£46,872» |',
  ],
  leaves: [
    `${head}| Carts | £46,800 | – |\n| Scanners | £117,240 | £108,000 |\n| Checks | – | £48,672 |\n| **Total** | **£164,040** | **£156,672** |`,
    // What is not known may be in the total.
    '| Depot | Staff |\n| --- | --- |\n| Leeds | 112 |\n| Hull | – |\n| York | 90 |\n| Total | 260 |',
    '| Team | Cost per head |\n| --- | --- |\n| Leeds | £112 |\n| Hull | £94 |\n| Total | £103 |',
    '| Team | Year |\n| --- | --- |\n| Leeds | 2024 |\n| Hull | 2025 |\n| Total | 2026 |',
  ],
});

const amount = fc.integer({ min: 1000, max: 90_000 });
const cell = fc.option(amount, { nil: undefined, freq: 4 });
const columns = fc
  .integer({ min: 3, max: 8 })
  .chain((rows) =>
    fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 2, maxLength: 4 }),
  )
  .filter((all) => all.every((column) => column.filter((each) => each !== undefined).length > 1));

const sumOf = (column: readonly (number | undefined)[]): number =>
  column.reduce<number>((sum, each) => sum + (each ?? 0), 0);
const money = (value: number | undefined): string =>
  value === undefined ? '–' : `€${value.toLocaleString('en')}`;

function tableOf(all: readonly (readonly (number | undefined)[])[], totals: readonly number[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['Item', ...all.map((_, at) => `Part ${'abcd'[at]}`)]),
    row(['---', ...all.map(() => '---:')]),
    ...(all[0] ?? []).map((_, at) =>
      row([`Line ${'abcdefgh'[at]}`, ...all.map((column) => money(column[at]))]),
    ),
    row(['**Total**', ...totals.map((total) => `**${money(total)}**`)]),
  ].join('\n');
}

const found = (text: string): string[] =>
  readDocument(text).blocks.flatMap(({ block }) =>
    miscountsIn(block).map(({ span }) => block.prose.slice(span.start, span.end)),
  );

test('a table that adds up is left alone, whatever cells are empty', () => {
  fc.assert(
    fc.property(columns, (all) => {
      expect(found(tableOf(all, all.map(sumOf)))).toEqual([]);
    }),
  );
});

test('one total that is off is found, and it alone', () => {
  fc.assert(
    fc.property(columns, fc.nat(), fc.double({ min: 0.75, max: 1.3, noNaN: true }), (all, nth, by) => {
      const at = nth % all.length;
      const totals = all.map(sumOf);
      const wrong = Math.round((totals[at] ?? 0) * by);
      const column = all[at] ?? [];
      // A row that is not added, or taken off, makes another total that may be meant.
      const meant = column.flatMap((each) => [totals[at], (totals[at] ?? 0) - (each ?? 0)]);
      const [first] = column;
      fc.pre(!meant.includes(wrong) && wrong !== 2 * (first ?? 0) - (totals[at] ?? 0));
      totals[at] = wrong;
      expect(found(tableOf(all, totals))).toEqual([money(wrong)]);
    }),
  );
});
