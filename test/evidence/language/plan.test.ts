import { describe, expect, test } from 'vitest';
import { readPlans } from '../../../src/evidence/language/plan.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('plans', () => {
  test.each([
    ['We «will cut» the fee.', 'will'],
    ['«We’ll cut» the fee.', 'will'],
    ['I «will move» it by May.', 'will'],
    ['In May the team «will move» it.', 'will'],
    ['If it works, we «will extend» it.', 'will'],
    ['By March we «will have moved» it.', 'will'],
    ['Ana Ruiz «will report» by May.', 'will'],
    ['The lockers «will be installed» in May.', 'will'],
    ['The old page «will be removed».', 'will'],
    ['We «will not build» it.', 'will'],
    ['Engineers «will review» it.', 'will'],
    ['We «are going to cut» it.', 'intention'],
    ['We «plan to cut» it.', 'intention'],
    ['We «intend to cut» it.', 'intention'],
    ['We «are planning to cut» it.', 'intention'],
    ['The team «aims to cut» it.', 'intention'],
    ['We «propose to cut» it.', 'intention'],
    ['We «want to cut» it.', 'intention'],
    ['We «hope to cut» it.', 'intention'],
    ['The page «is to be built» in May.', 'due'],
    ['The launch «is scheduled to begin» in May.', 'due'],
    ['- «Add» a line.', 'task'],
    ['- «Move» the page to May.', 'task'],
    ['- «Don’t move» the page.', 'task'],
    ['The «next step» is a pilot.', 'step'],
    ['«Next steps»: a pilot and a review.', 'step'],
    ['«TODO» the fee.', 'step'],
    ['We «will organise» it.', 'will'],
    ['We «will organize» it.', 'will'],
  ])('%s', (row, kind) => {
    const { found, marks } = compare(readPlans, row, (each) => each.kind);
    expect(found).toEqual(expected([kind], marks));
  });

  test.each([
    'Will we cut the fee?',
    'The page will load.',
    'Sellers will leave.',
    'Data will be sent to the page.',
    'We will see.',
    'We will have 14 depots.',
    'If we will cut it, they leave.',
    'We cut the fee.',
    'The plan to cut it failed.',
    'They planned to cut it.',
    'Sellers want to leave.',
    'Sellers hope to earn more.',
    'The will to cut it is there.',
    'Add a line.',
    'See the page.',
    '- A line that we added.',
    '- See the page.',
    'We would cut the fee.',
    'The next step of the form is long.',
    'We do not plan to cut it.',
    'It is to be hoped so.'.replace('to be hoped so', 'hopeless'),
    'We plan for 40 sellers.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readPlans(block, sentence)).toEqual([]);
  });

  test.each([
    ['We will not build it.', true],
    ['We won’t build it.', true],
    ['We will build it.', false],
  ])('%s: denied or not', (text, negated) => {
    const { block, sentence } = firstSentence(text);
    expect(readPlans(block, sentence).map((plan) => plan.negated)).toEqual([negated]);
  });
});
