import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { miscountsIn } from '../../src/evidence/arithmetic/arithmetic.ts';
import { judge } from './judge.ts';

const options = (...rows: readonly string[]) =>
  ['| | Appointments | Evening gate | Third lane |', '| --- | --- | --- | --- |', ...rows].join('\n');
const offers = (...rows: readonly string[]) =>
  ['| Offer | Set-up | A year | Five-year cost |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
const costs = (...rows: readonly string[]) => ['| Item | Cost |', '| --- | ---: |', ...rows].join('\n');

judge({
  rule: 'change-arithmetic',
  asks: [
    options(
      '| One-off cost | €236,000 | €38,000 | €2,900,000 |',
      '| Yearly cost | €191,000 | €572,000 | €61,000 |',
      '| Three-year cost | €809,000 | «€1,574,000» | €3,083,000 |',
    ),
    options(
      '| Once | £20k | £35k | – |',
      '| Per year | £10k | £12k | £18k |',
      '| First year | £30k | «£57k» | £18k |',
    ),
    offers('| Kiln | $9,000 | $2,400 | $21,000 |', '| Loom | $4,000 | $3,100 | «$18,500» |'),
    offers('| Kiln | $9,000 | $2,400 | «$20,100» |'),
    costs('| 7 carts at £18,400, one for every two wards | «£138,800» |', '| Signs | £400 |'),
    costs('| Training, 38 engineers, two days at £220 a day | «£16,270» |'),
    costs('| 22 van kits × £410 (painted) | «£9,200» |'),
    '- Three driving posts at £49,000: «£157,000»',
    '- Two leases that end in May, at €31,000 each: «€72,000»',
    '| Line | Number | Each | Cost |\n| --- | --- | --- | --- |\n| Carts | 7 | £400 | £2,800 |\n| Vans | 12 | £310 | «£3,270» |\n| Beds | 3 | £500 | £1,500 |',
  ],
  leaves: [
    options(
      '| One-off cost | none | €38,000 | €2,900,000 |',
      '| Yearly cost | none (rebates continue) | €572,000 | €61,000 |',
      '| Three-year cost | none | €1,754,000 | €3,083,000 |',
    ),
    // Each of the three is made another way: from the second year on.
    options(
      '| One-off cost | €200,000 | €38,000 | €2,900,000 |',
      '| Yearly cost | €100,000 | €572,000 | €60,000 |',
      '| Three-year cost | €400,000 | €1,182,000 | €3,020,000 |',
    ),
    offers('| Kiln | $9,000 | $2,400 | $18,600 |'),
    '| Offer | Set-up | A year | Five-year NPV |\n| --- | --- | --- | --- |\n| Kiln | $9,000 | $2,400 | $19,400 |',
    '| Offer | Set-up | Yearly saving | Five-year total |\n| --- | --- | --- | --- |\n| Kiln | $9,000 | $2,400 | $19,400 |',
    '| Offer | Set-up | A year | First year |\n| --- | --- | --- | --- |\n| Kiln | $9,000 | $2,400 | $10,200 |',
    costs('| 40 users at £12 a month | £5,760 |', '| 38 engineers, two days at £220 a day | £16,720 |'),
    costs('| 40 users at £12 a month, less 10% | £5,184 |', '| 12 to 14 vans at £310 | £4,000 |'),
    costs('| 104 scanners at £310; software £85,000 | £117,240 |'),
    costs('| Flat in Hull, 3 rooms at £900 | £2,700 |', '| 3 nurses at £900 or more | £3,100 |'),
    '| Item | Saved a year |\n| --- | --- |\n| 12 vans at £310 | £2,500 |',
    '| Line | Low | High | Chosen |\n| --- | --- | --- | --- |\n| Carts | 7 | 40 | 28 |\n| Vans | 12 | 31 | 30 |\n| Beds | 3 | 5 | 4 |',
    '- Three posts at £49,000: £5,000 more than last year',
  ],
});

const found = (text: string): string[] =>
  readDocument(text).blocks.flatMap(({ block }) =>
    miscountsIn(block).map(({ span }) => block.prose.slice(span.start, span.end)),
  );
const money = (value: number): string => `€${value.toLocaleString('en')}`;

interface Offer {
  readonly once: number;
  readonly yearly: number;
}
const offer = fc.record({
  once: fc.integer({ min: 1000, max: 900_000 }),
  yearly: fc.integer({ min: 1000, max: 90_000 }),
});
const offersOf = fc.array(offer, { minLength: 3, maxLength: 6 });
const years = fc.constantFrom(2, 3, 5);
const turned = fc.boolean();

function tableOf(all: readonly Offer[], span: number, { totals, turn }: Shown): string {
  const lines = [
    ['', ...all.map((_, at) => `Offer ${'abcdef'[at]}`)],
    ['One-off cost', ...all.map(({ once }) => money(once))],
    ['Yearly cost', ...all.map(({ yearly }) => money(yearly))],
    [`Cost over ${span} years`, ...totals.map(money)],
  ];
  const rows = turn ? (lines[0] ?? []).map((_, at) => lines.map((line) => line[at] ?? '')) : lines;
  const [head = [], ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...rest].join('\n');
}

interface Shown {
  readonly totals: readonly number[];
  readonly turn: boolean;
}

test('costs over so many years that follow are left alone, and one that does not is found', () => {
  fc.assert(
    fc.property(offersOf, years, turned, fc.nat(), (all, span, turn, nth) => {
      const totals = all.map(({ once, yearly }) => once + span * yearly);
      expect(found(tableOf(all, span, { totals, turn }))).toEqual([]);
      const at = nth % all.length;
      totals[at] = Math.round((totals[at] as number) * 1.1);
      expect(found(tableOf(all, span, { totals, turn }))).toEqual([money(totals[at] as number)]);
    }),
  );
});

test('an amount that its row makes is left alone, and one that it does not is found', () => {
  const count = fc.integer({ min: 13, max: 400 });
  fc.assert(
    fc.property(count, fc.integer({ min: 21, max: 900 }), (many, price) => {
      const row = (amount: number): string => costs(`| ${many} carts at €${price} | ${money(amount)} |`);
      expect(found(row(many * price))).toEqual([]);
      const wrong = Math.round(many * price * 1.23);
      expect(found(row(wrong))).toEqual([money(wrong)]);
    }),
  );
});
