import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { readSlogan } from '../../src/evidence/slogans.ts';

function slogans(text: string): string[] {
  return readDocument(text).blocks.flatMap(({ block }) =>
    block.sentences.flatMap((sentence) => {
      const { span } = readSlogan(block, sentence);
      return span ? [block.prose.slice(span.start, span.end)] : [];
    }),
  );
}

describe('a slogan', () => {
  test.each([
    [
      'Option B: the right truck, at the right time, every time.',
      'the right truck, at the right time, every time',
    ],
    ['Every child, every choice, every day.', 'Every child, every choice, every day'],
    ['One app, one login and one bill.', 'One app, one login and one bill'],
    ['No forms, no queues, no fuss.', 'No forms, no queues, no fuss'],
    ['Faster, cheaper, better.', 'Faster, cheaper, better.'],
  ])('%s', (text, slogan) => {
    expect(slogans(text)).toEqual([slogan]);
  });

  test.each([
    'We read every line, every table and every note.',
    'There are no forms, no queues and no fees.',
    'The clerk puts the right form in the right tray.',
    'He said: “Every child, every choice, every day.”',
    'Each ward and each shift.',
  ])('none: %s', (text) => {
    expect(slogans(text)).toEqual([]);
  });
});
