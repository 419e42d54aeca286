import { describe, expect, test } from 'vitest';
import { readQuestions } from '../../../src/evidence/language/question.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('questions', () => {
  test.each([
    ['«How many sellers left?»', 'direct'],
    ['«Does it work?»', 'direct'],
    ['«“Does it work?”»', 'direct'],
    ['«What if it fails?»', 'direct'],
    ['«It works?»', 'direct'],
    ['«Who pays, and when?»', 'direct'],
    ['«Sellers left, but why?»', 'direct'],
    ['«It works, doesn’t it?»', 'tag'],
    ["«It failed, didn't it?»", 'tag'],
    ['«It works, right?»', 'tag'],
    ['«We can wait, can we not?»', 'tag'],
    ['«They left, no?»', 'tag'],
    ['«Q: Who pays»', 'labelled'],
    ['«Q1: Who pays»', 'labelled'],
    ['«Question 2: Tell us about a choice.»', 'labelled'],
    ['Sellers ask «“does it work?”» and leave.', 'quoted'],
    ['«“Does it work?”» was the first thing they asked.', 'quoted'],
    ['We asked «whether it works.»', 'indirect'],
    ['We asked sellers «why they left.»', 'indirect'],
    ['We wondered «how it works.»', 'indirect'],
    ['It is unclear «whether it works.»', 'indirect'],
    ['The question is «who pays.»', 'indirect'],
    ['We have no idea «who pays.»', 'indirect'],
    ['We do not know «why they left.»', 'indirect'],
    ['We checked «whether it works.»', 'indirect'],
    ['We tested «if it works.»', 'indirect'],
    ['She asked me «if I would stay.»', 'indirect'],
    ['They will decide «whether to go on.»', 'indirect'],
  ])('%s', (row, kind) => {
    const { found, marks } = compare(readQuestions, row, (each) => each.kind);
    expect(found).toEqual(expected([kind], marks));
  });

  test.each([
    'It works.',
    'We know why they left.',
    'We found what works.',
    'If it works, we ship.',
    'Whether or not it rains, we ship.',
    'Sellers who left came back.',
    'See the questions, which we publish.',
    'The idea which won is old.',
    'Ask the team that built it.',
    'When it rains, we wait.',
    'What we sell is bread.',
    'How it works is simple.',
    'A question of price.',
    'Quality: who checks it is clear.',
    'We asked for a refund.',
    'We asked everyone who left to come back.',
    'We consider it only if it works.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readQuestions(block, sentence)).toEqual([]);
  });
});
