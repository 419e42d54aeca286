import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { saysWhen } from '../../src/evidence/time.ts';

function says(text: string): boolean {
  const [placed] = readDocument(text).blocks;
  const [sentence] = placed?.block.sentences ?? [];
  return placed !== undefined && sentence !== undefined && saysWhen(placed.block, sentence);
}

describe('says when', () => {
  test.each([
    'It began in 2025.',
    'It ends in Q3.',
    'It fell in FY27.',
    'It ends on 3 May.',
    'It ends in May.',
    'It ends by Friday.',
    'It fell 5% YoY.',
    'It fell within two weeks.',
    'It fell over the last six months.',
    'It is done by the end of the year.',
    'It is done by [date].',
    'It is done in [month].',
  ])('%s', (text) => {
    expect(says(text)).toBe(true);
  });

  test.each([
    'It may end.',
    'May it end.',
    'It ends soon.',
    'It ends one day.',
    'We march on.',
    'It is done by [name].',
    'It takes 5000 steps.',
  ])('not: %s', (text) => {
    expect(says(text)).toBe(false);
  });
});
