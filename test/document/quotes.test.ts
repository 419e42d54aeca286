import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuotes } from '../../src/document/quotes.ts';
import { marked } from '../rules/marked.ts';

describe('quotations', () => {
  test.each([
    'He said «“no”» and «“never”».',
    'He said «"no"» and «"never"».',
    '«“We left,”» she said, «“at noon.”»',
    '«„Nein“», sagte er.',
    'The screen is 5" wide and 6" high.',
    'We don’t say «‘that’s it’».',
    'It says «‘not now’» and «‘never’».',
    'It says «‘not now.’» We left.',
    '«‘We left,’» she said.',
    'It is («‘late’»), they say.',
    'It is «‘the sellers’ choice’», they say.',
    'It is «‘for sellers’», they say.',
    'It is «‘for sellers’» and more.',
    'It is «‘don’t’» and more.',
    'In the ‘90s and ’20s the users’ choice was theirs.',
    '‘Tis the users’ choice.',
    'rock ‘n’ roll',
    'It goes on: ‘We left at noon.',
    "We don't say 'that's it'.",
    "The users' and sellers' choice isn't 'it'.",
    'He said «“it’s ‘late’ now”» and left.',
    'It is 5′ 6″ high.',
    'It goes on: «“We left at noon.»',
    'It goes on: «"We left at noon.»',
    'A stray ” closes nothing.',
    'A stray " has space on both sides.',
    '«“We left.”» She stayed. «“Then we ate.”»',
    'Two: «"a"», «"b"» and «"c d"».',
    'A list: «"a"»,"b".',
    'It ends with “',
    '«“”» is empty.',
    'An opening ( «"in"» ) and a dash —«"then"».',
  ])('%s', (row) => {
    const { text, spans } = marked(row);
    expect(readQuotes(text)).toEqual(spans);
  });
});

test('quotations are in order, not nested, and begin with a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'as5 “”„"‘’\n') }), (text) => {
      let end = 0;
      for (const quote of readQuotes(text)) {
        expect(quote.start).toBeGreaterThanOrEqual(end);
        expect(quote.end).toBeGreaterThan(quote.start);
        expect(text.charAt(quote.start)).toMatch(/[“„‘"]/);
        end = quote.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
