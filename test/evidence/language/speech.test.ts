import { describe, expect, test } from 'vitest';
import { isSpoken, readSpeech } from '../../../src/evidence/language/speech.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('speech', () => {
  test.each([
    ['«“We put the locker by the door,”» said the owner.', 'speech'],
    ['«"We put the locker by the door,"» said the owner.', 'speech'],
    ['The owner said, «“We put it by the door.”»', 'speech'],
    ['«“No,”» said the owner.', 'speech'],
    ['«“Never again,”» she added.', 'speech'],
    ['The owner said: «“No.”»', 'speech'],
    ['He asked, «“Why now?”»', 'speech'],
    ['The sign reads «“do not leave your bags by this door”».', 'speech'],
    ['We call it the «“float”».', 'mention'],
    ['The «"minor"» change broke it.', 'mention'],
    ['The «“soon”» shelf is empty.', 'mention'],
    ['They chose «“public by default”» as the rule.', 'mention'],
    ['The word «“say”» is short.', 'mention'],
    ['> «The page is slow.»', 'block'],
    ['Sellers said «that the page is slow.»', 'reported'],
    ['Sellers told us «that the page is slow.»', 'reported'],
    ['Sellers told us «they would leave.»', 'reported'],
    ['She told the owner «that it fails.»', 'reported'],
    ['He wrote «that it fails.»', 'reported'],
    ['They report «that it fails.»', 'reported'],
    ['He said «it fails.»', undefined],
    ['Finance warned «that the fee is low.»', 'reported'],
    ['She insisted «that we stop.»', 'reported'],
    ['They claim «they can.»', 'reported'],
  ])('%s', (row, kind) => {
    const { found, marks } = compare(readSpeech, row, (each) => each.kind);
    expect(found).toEqual(kind ? expected([kind], marks) : []);
  });

  test.each([
    "We don't know what that's for.",
    "The sellers' page isn't the buyers' page.",
    "It is a 'minor' change.",
    'The 5" screen broke.',
    'We say no to most options.',
    'He said nothing.',
    'He told us a lot.',
    'I cannot say that it helped.',
    'We did not say that it works.',
    'It was said.',
    'The report that we wrote is long.',
    'We know that it fails.',
    'We think that it fails.',
    'Note the date.',
    'They said so.',
    'That said, it works.',
    'We tell them.',
    'This is to say nothing of the fee.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readSpeech(block, sentence)).toEqual([]);
  });

  test.each([
    ['“We put the locker by the door.”', true],
    ['> The page is slow.', true],
    ['“We put the locker by the door,” said the owner.', false],
    ['The “minor” change broke it.', false],
    ['The page is slow.', false],
  ])('%s: spoken as a whole', (text, spoken) => {
    const { block, sentence } = firstSentence(text);
    expect(isSpoken(block, sentence)).toBe(spoken);
  });
});
