import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

const list = (...items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const spent =
  '| Item | One-off | Per year |\n| --- | ---: | ---: |\n| Carts | £128,800 | |\n| Signs | £16,200 | |\n| Posts | | £447,000 |\n| **Total** | **£145,000** | **£447,000** |\n\n';
const split = list(
  'Cameras and kiosks: €212,000, one-off',
  'Guides in three languages: €24,000, one-off',
  'Booking licence: €96,000 a year',
  'Two clerks: €95,000 a year',
);

judge({
  rule: 'change-arithmetic',
  asks: [
    `What we save in a year:\n\n${list('Two leases: €62,000', 'Three posts: €147,000', 'Diesel: €58,000', '**Together: «€276,000»**')}`,
    list('£40,000 for the hall', '£12,500 for the choir', '£6,000 to print it', 'Total: «£85,500»'),
    `${list('Rent: $4,200 a month', 'Staff: $9,600 a month', 'Power: $800 a month')}\n\nThat makes «$16,400» a month. We pay it from the fund.`,
    `The move costs «£74,000»:\n\n${list('Vans: £31,000', 'Racks: £24,500', 'Signs: £12,500')}`,
    `${split}\n\nThat is €236,000 once and «€181,000» a year.`,
    `${split.replace('\n- Two clerks: €95,000 a year', '')}\n\nThat is €236,000 once and «€191,000» a year.`,
    `It costs «€263,000» up front and €191,000 a year:\n\n${split}`,
    `${spent}The first full year therefore costs «£582,000». Salaries include pensions.`,
    `${spent}It needs no new rooms.\n\nThat is «£529,000» in its first year and £1,486,000 over three years.`,
    `${spent}Over five years that is «£2,830,000».`,
  ],
  leaves: [
    list('Two leases: €62,000', 'Three posts: €147,000', 'Diesel: €58,000', '**Together: €267,000**'),
    list('Two leases: €62,000', 'Three posts: €147,000', 'Less a grant: €58,000', '**Together: €151,000**'),
    list('Two leases: €62,000', 'Posts, as agreed', 'Diesel: €58,000', '**Together: €267,000**'),
    list('Two leases: €62,000', 'Three posts: €147,000 a year', 'Together: €267,000'),
    list('Plan A: £62,000', 'Plan B: £147,000', 'Plan C: £58,000'),
    `The move costs £74,000, including:\n\n${list('Vans: £31,000', 'Racks: £24,500')}`,
    `Last year the depot cost £74,000. These came on top:\n\n${list('Vans: £31,000', 'Racks: £24,500')}`,
    `The move costs £74,000. We looked at these:\n\n${list('Vans: £31,000', 'Racks: £34,500')}`,
    `${list('Vans: £31,000', 'Racks: £24,500')}\n\nWe asked for £74,000 in all.`,
    `${split}\n\nThat is €236,000 once and €191,000 a year.`,
    `${split}\n\nThat is less than the €250,000 that a third lane costs a year.`,
    `${spent}The first full year therefore costs £592,000.`,
    `${spent}The first year costs £368,500, since the posts are filled in July.`,
    `${spent}It saves £551,000 in its first year.`,
    `${spent}If we hire in May, the first year costs £551,000.`,
  ],
});

const amounts = fc.array(fc.integer({ min: 200, max: 90_000 }), { minLength: 2, maxLength: 7 });
const found = (text: string): string[] =>
  new Draft(text, { kind: 'six-pager' })
    .all()
    .filter(({ rule }) => rule === 'change-arithmetic')
    .map(({ span }) => text.slice(span.start, span.end));
const money = (value: number): string => `£${value.toLocaleString('en')}`;

test('a list whose total follows is left alone, and one whose total does not is found', () => {
  fc.assert(
    fc.property(amounts, (all) => {
      const sum = all.reduce((so, each) => so + each, 0);
      const told = (total: number): string =>
        list(...all.map((each, at) => `Line ${'abcdefg'[at]}: ${money(each)}`), `Together: ${money(total)}`);
      expect(found(told(sum))).toEqual([]);
      const wrong = Math.round(sum * 1.09) + 100;
      expect(found(told(wrong))).toEqual([money(wrong)]);
    }),
    { numRuns: 40 },
  );
});
