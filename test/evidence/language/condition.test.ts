import { describe, expect, test } from 'vitest';
import { readConditions } from '../../../src/evidence/language/condition.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('conditions', () => {
  test.each([
    ['«If churn passes 5%», we stop.', ['if']],
    ['We stop «if churn passes 5%».', ['if']],
    ['«If it fails» then we stop.', ['if']],
    ['«If so», we stop.', ['if']],
    ['«If so» it stops.', ['if']],
    ['«When the page is late» we will stop.', ['when']],
    ['«If any seller objects», we stop.', ['if']],
    ['We go on «unless churn passes 5%».', ['unless']],
    ['«When churn passes 5%», we will stop.', ['when']],
    ['We will stop «when it passes 5%».', ['when']],
    ['«Whenever it fails», stop the launch.', ['when']],
    ['«Once it ships», we will ask again.', ['when']],
    ['«As soon as it ships», we will ask again.', ['when']],
    ['«Should it fail», we stop.', ['inverted']],
    ['«Should the pilot fail», we stop.', ['inverted']],
    ['«Had we known», we would have stopped.', ['inverted']],
    ['«Were it to fail», we would stop.', ['inverted']],
    ['«Provided that it works», we ship.', ['if']],
    ['We ship, «provided it works».', ['if']],
    ['«Assuming it works», we ship.', ['if']],
    ['«Assuming that sellers agree», we ship.', ['if']],
    ['Keep the form «in case it fails».', ['if']],
    ['«In the event of a strike», we wait.', ['if']],
    ['We stay «as long as it pays».', ['if']],
    ['«So long as it pays», we stay.', ['if']],
    ['It ships «on condition that Legal agrees».', ['if']],
    ['«Suppose it fails».', ['if']],
    ['It has to work; «otherwise» we stop.', ['otherwise']],
    ['«Even if it fails», we go on.'.replace('«Even if', 'Even «if'), ['concession']],
    ['«Whether or not it fails», we go on.', ['concession']],
    ['«If it fails», we stop «unless it is May».', ['if', 'unless']],
  ])('%s', (row, kinds) => {
    const { found, marks } = compare(readConditions, row, (each) => each.kind);
    expect(found).toEqual(expected(kinds, marks));
  });

  test.each([
    'It looks as if it works.',
    'There are few errors, if any.',
    'We asked if it works.',
    'We asked sellers if it works.'.replace('sellers', 'them'),
    'We want to know if it works.',
    'We find out if it works.',
    'I wonder if it works.',
    'It is unclear if it works.',
    'When it failed, we stopped.',
    'We stopped when it failed.',
    'When does it ship?',
    'It ran once.',
    'At once we stopped.',
    'It should work.',
    'Should it work?',
    'We had known it.',
    'The page provided a link.',
    'They provided that form.',
    'In case 3 it failed.'.replace('case 3', 'this case'),
    'It took as long as twelve days.',
    'Few agreed; most thought otherwise.'.replace('otherwise', 'it right'),
    'We do not know whether it works.',
    'We are assuming a fee of 5%.',
    'He knows when to stop.',
    'It runs without checking if it works.',
    'It is light and otherwise fine.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readConditions(block, sentence)).toEqual([]);
  });
});
