import { describe, expect, test } from 'vitest';
import { readResults } from '../../../src/evidence/language/result.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('results', () => {
  test.each([
    ['We «cut» the fee.', ['done']],
    ['I «moved» the page and «wrote» the terms.', ['done', 'done']],
    ['The team «has shipped» it.', ['done']],
    ['«We’ve cut» the fee.', ['done']],
    ['We «had cut» the fee.', ['done']],
    ['The page «was moved» in May.', ['done']],
    ['It «has been reviewed» and «approved».', ['done', 'done']],
    ['Sellers who left «came» back.'.replace('left', '«left»'), ['done', 'done']],
    ['When it failed, we «stopped».'.replace('failed', '«failed»'), ['done', 'done']],
    ['We «travelled» to Leeds.', ['done']],
    ['We «traveled» to Leeds.', ['done']],
    ['Churn «fell» from 9% to 6%.', ['moved']],
    ['Sales «rose» in May.', ['moved']],
    ['Orders «have doubled».', ['moved']],
    ['Churn «went» from 9% to 6%.', ['moved']],
    ['Calls «went» up.', ['moved']],
    ['Costs «increased» by 5%.', ['moved']],
    ['Orders placed in May «grew».', ['moved']],
    ['The cut «led» to a loss.', ['caused']],
    ['It «resulted» in a loss.', ['caused']],
    ['The fee «caused» a loss.', ['caused']],
    ['It «has led» to a loss.', ['caused']],
    ['The map «enabled» sellers to list more.', ['caused']],
    ['We «did not cut» the fee.', ['done']],
  ])('%s', (row, kinds) => {
    const { found, marks } = compare(readResults, row, (each) => each.kind);
    expect(found).toEqual(expected(kinds, marks));
  });

  test.each([
    'We cut the fee every May.',
    'We will cut the fee.',
    'We were four people.',
    'There were five of us.',
    'We had a page.',
    'We wanted a page.',
    'I thought about it.',
    'It seemed late.',
    'Did we cut the fee?',
    'If we cut the fee, they stay.',
    'Had we cut the fee, they would stay.',
    'Churn falls.',
    'We were waiting.',
    'Orders placed in May.',
    'Updated terms for sellers',
    'The results are late.',
    'Start it with the map enabled.',
    'Items marked with a star are late.',
    'Names sent to the page are kept.',
    'The page honors indicated wishes.',
    'The team plans a launch.',
    'We may have lost it.',
    'We were pleased with it.',
    'Sellers need a map.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readResults(block, sentence)).toEqual([]);
  });
});
