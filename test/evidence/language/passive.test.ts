import { describe, expect, test } from 'vitest';
import { readPassives } from '../../../src/evidence/language/passive.ts';
import { compare, firstSentence } from './sentence.ts';

describe('passives', () => {
  test.each([
    'The launch «was delayed».',
    'The launch «was quietly delayed».',
    'It «was decided» that the launch «would be delayed».',
    'Mistakes «were made».',
    'The page «has been moved».',
    'The page «is being moved».',
    'The page «will not be moved».',
    'The terms «must be signed» by Friday.',
    'The form needs «to be signed».',
    'A parcel «got lost».',
    'The fee «was cut» and the page «was moved».',
    'The plan «was reviewed» and «approved».',
    '«Was the plan approved»?',
    'When «was it decided»?',
    'The page «was closed» in May.',
    'The word «is often misspelt».',
    'The word «is often misspelled».',
    'The store «was reorganised».',
    'The store «was reorganized».',
    'The order «was cancelled».',
    'The order «was canceled».',
    '`retry` «was removed».',
    'It «can be used» at home.',
    'Sellers «were given» three days.',
    'The page that «was moved» works.',
  ])('%s', (row) => {
    const { found, marks } = compare(readPassives, row, () => '');
    expect(found).toEqual(marks.map((words) => `: ${words}`));
  });

  test.each([
    'The shop is located in Leeds.',
    'We were interested in it.',
    'Sellers are concerned about it.',
    'She was pleased with it.',
    'The plan is based on trust.',
    'The shop is known for its bread.',
    'The form is complicated.',
    'The shop is closed.',
    'They are used to waiting.',
    'Orders placed by hand rose.',
    'Orders placed in May.',
    'We have moved the page.',
    'The van has gone.',
    'The van is gone.',
    'She had arrived.',
    'We are moving the page.',
    'Getting started takes a day.',
    'It is an improved form.',
    'There were planned outages.',
    'The road is red.',
    'It is unused.',
    'A map is needed.',
    'They are tightly coupled.',
    'He is a well-known baker.',
    'It got better.',
    'We are committed to it.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readPassives(block, sentence)).toEqual([]);
  });
});

describe('agents', () => {
  test.each([
    ['It was approved by Finance.', 'by Finance'],
    ['It was approved by the head of sales in May.', 'by the head of sales'],
    ['It was reviewed and approved by the owner.', 'by the owner'],
    ['It is loved by sellers.', 'by sellers'],
    ['It was signed in May by two engineers.', 'by two engineers'],
    ['It was signed by at least two people.', 'by at least two people'],
    ['It is run by `cron`.', 'by'],
    ['We are surprised by it.', 'by it'],
    ['It was cut by 5%.', undefined],
    ['It was cut by a third.', undefined],
    ['It was moved by March.', undefined],
    ['It was moved by the end of May.', undefined],
    ['It was moved by 3 May.', undefined],
    ['It is packed up by hand.', undefined],
    ['It was sent by email.', undefined],
    ['It was solved by using a map.', undefined],
    ['It was sorted by seller.', undefined],
    ['It was deleted by mistake.', undefined],
    ['It was built, and by then we had left.', undefined],
  ])('%s', (text, agent) => {
    const { block, sentence } = firstSentence(text);
    const found = readPassives(block, sentence).at(-1)?.agent;
    expect(found && block.prose.slice(found.start, found.end).trim()).toBe(agent);
  });
});
