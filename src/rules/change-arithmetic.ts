import type { PlacedBlock } from '../document/block.ts';
import { shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { miscountsIn } from '../evidence/arithmetic/arithmetic.ts';
import type { Miscount } from '../evidence/arithmetic/miscount.ts';
import { wrongRemainders } from '../facts/sums/remainders.ts';
import { sectionSums } from '../facts/sums/section-sums.ts';

const asked: Readonly<Record<Miscount['code'], (says: string) => string>> = {
  change: (says) => `its two ends make ${says}`,
  points: (says) => `its two ends are ${says} apart`,
  direction: (says) => `from the first value to the second it is ${says}`,
  difference: (says) => `the two values are ${says} apart`,
  share: (says) => `the two counts make ${says}`,
  sum: (says) => `the parts add up to ${says}`,
  years: (says) => `what is spent once and by the year makes ${says}`,
  rest: (says) => says,
  product: (says) => `multiplied out it is ${says}`,
  result: (says) => `the amounts before it make ${says}`,
  ratio: (says) => `the two values are ${says} apart`,
};

const miscounting = blocksWhere((block) => miscountsIn(block).length > 0);

export const changeArithmetic = defineRule({
  id: 'change-arithmetic',
  summary: 'A change, a share, a sum and a product follow from the numbers beside them.',
  why: 'A reader who works one number out and gets another believes none of the rest. Rounding and “about” are allowed for.',
  scope: 'document',
  group: 'consistency',
  severity: 'error',
  options: {},
  examples: [
    {
      bad: 'Orders rose «30%», from 200 to 250 a day.',
      good: 'Orders rose 25%, from 200 to 250 a day.',
    },
    {
      bad: 'Conversion rose by «5%», from 10% to 15%.',
      good: 'Conversion rose by 5 percentage points, from 10% to 15%.',
    },
    { bad: 'Of 412 sellers, 171 left («52%»).', good: 'Of 412 sellers, 171 left (42%).' },
    {
      bad: 'The budget is «$412,000»: $240,000 for tools, $96,000 for training and $66,000 for travel.',
      good: 'The budget is $412,000: $240,000 for tools, $96,000 for training and $76,000 for travel.',
    },
    {
      bad: '| Cost | Lease | Purchase |\n| --- | --- | --- |\n| One-off | £20,000 | £90,000 |\n| Per year | £31,000 | £4,000 |\n| Three years | £113,000 | «£120,000» |',
      good: '| Cost | Lease | Purchase |\n| --- | --- | --- |\n| One-off | £20,000 | £90,000 |\n| Per year | £31,000 | £4,000 |\n| Three years | £113,000 | £102,000 |',
    },
  ],
  *check({ document }): Iterable<Problem> {
    for (const { block, start } of miscounting(document)) {
      for (const miscount of miscountsIn(block)) yield problemOf(miscount, block.prose, start);
    }
    for (const section of document.sections) {
      for (const { at, miscount } of sectionSums(section)) {
        const { block, start } = section.blocks[at] as PlacedBlock;
        yield problemOf(miscount, block.prose, start);
      }
    }
    for (const { block, start, miscount } of wrongRemainders(document))
      yield problemOf(miscount, block.prose, start);
  },
});

function problemOf(
  { code, span, says, stated: named, put }: Miscount,
  prose: string,
  start: number,
): Problem {
  const place = shift(span, start);
  const stated = (named ?? prose.slice(span.start, span.end)).replace(/\s+/g, ' ');
  const message = `Which number is wrong? The text says “${stated}”, and ${asked[code](says)}.`;
  return {
    span: place,
    code,
    message,
    ...(put !== undefined && { fixes: [slot(`Put ${put}`, place, put)] }),
  };
}
