import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviations } from '../../src/document/abbreviations.ts';
import { readDocument } from '../../src/document/document.ts';
import { readQuotes } from '../../src/document/quotes.ts';
import { readSentences } from '../../src/document/sentences.ts';
import { readWords } from '../../src/document/words.ts';
import { boundaries } from './sentence-boundaries.ts';

/** The sentences of all blocks, as they stand in the source. */
function sentencesOf(text: string): string[] {
  return readDocument(text).blocks.flatMap(({ block }) =>
    block.sentences.map(({ start, end }) => block.source.slice(start, end)),
  );
}

const plain = { quotes: [], breaks: [] };

/** The sentences of a text without markup. */
function sentencesIn(text: string): string[] {
  return readSentences(text, { start: 0, end: text.length }, plain).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe.each(Object.entries(boundaries))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const wanted = row.split('|').map((sentence) => sentence.replace(/^[\s\u200b]+|[\s\u200b]+$/g, ''));
    expect(sentencesIn(row.replaceAll('|', ''))).toEqual(wanted);
  });
});

test('an abbreviation is in one list, and lists are sorted', () => {
  const lists = Object.values(abbreviations).map((words) => words.trim().split(/\s+/));
  for (const words of lists) expect(words).toEqual([...words].sort());
  expect(new Set(lists.flat()).size).toBe(lists.flat().length);
});

test('each boundary case is there once, and there are hundreds', () => {
  const rows = Object.values(boundaries).flat();
  expect(rows.length).toBeGreaterThan(300);
  expect(new Set(rows).size).toBe(rows.length);
});

describe('markup', () => {
  test.each([
    ['bold', '**He left.** She stayed.', ['He left.', 'She stayed.']],
    ['bold at the end', 'He left **early**. She stayed.', ['He left **early**.', 'She stayed.']],
    ['emphasis', '_He left._ She stayed.', ['He left.', 'She stayed.']],
    ['code', 'Call `a.b. C()` now. Then stop.', ['Call `a.b. C()` now.', 'Then stop.']],
    ['a link', 'See [the plan. Really](http://a.b). Go.', ['See [the plan.', 'Really](http://a.b).', 'Go.']],
    ['a footnote', 'He left.[^1] She stayed.\n\n[^1]: Why.', ['He left.', 'She stayed.', 'Why.']],
    ['a line end', 'He left\nthe shop.\nShe stayed.', ['He left\nthe shop.', 'She stayed.']],
    ['a hard break', 'The first line  \nThe second line', ['The first line', 'The second line']],
    [
      'a hard break of a backslash',
      'The first line\\\nThe second line',
      ['The first line', 'The second line'],
    ],
    ['list items', '- He left\n- She stayed. Good', ['He left', 'She stayed.', 'Good']],
    ['a numbered list', '1. He left.\n2. She stayed.', ['He left.', 'She stayed.']],
    ['a quotation', '> He left.\n> She\n> stayed.', ['He left.', 'She\n> stayed.']],
    [
      'cells',
      '| He left | She stayed. Good |\n| - | - |\n| a | b |',
      ['He left', 'She stayed.', 'Good', 'a', 'b'],
    ],
    ['a heading', '# He left. She stayed', ['He left.', 'She stayed']],
    ['code and html', '```\nHe left.\n```\n\n<div>He left.</div>\n\n<!-- He left. -->', []],
    ['no word', '… — 😀', []],
  ])('%s', (_, text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  test.each([
    ['Is it late?', true],
    ['“Is it late?”', true],
    ['**Is it late?**', true],
    ['Is it late? It is', false],
    ['It is late.', false],
  ])('the last sentence of “%s” is a question: %s', (text, question) => {
    expect(readDocument(text).blocks[0]?.block.sentences.at(-1)?.question).toBe(question);
  });
});

test('sentences joined by spaces come apart again', () => {
  const words = fc.constantFrom('many', 'sellers', 'left', 'the', 'shop', '4.1%', '“now”', '(late)', '$1.50');
  const sentence = fc
    .tuple(
      fc.constantFrom('We', 'Sellers', 'It', 'The'),
      fc.array(words, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('.', '!', '?'),
    )
    .map(([first, rest, stop]) => `${first} ${rest.join(' ')}${stop}`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
    }),
  );
});

test('text without a stop is cut after so many words that no writer meant one sentence', () => {
  const text = `${'word '.repeat(1000)}end?`;
  const sentences = readDocument(text).blocks.flatMap(({ block }) => block.sentences);
  expect(sentences.map(({ words }) => words.length)).toEqual([400, 400, 201]);
  expect(sentences.map(({ question }) => question)).toEqual([false, false, true]);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
});

test('a language without spaces, or an endless word, is sentences too', () => {
  expect(sentencesIn('漢字'.repeat(5000))).toHaveLength(1);
  expect(sentencesIn('漢字。'.repeat(50))).toHaveLength(50);
  expect(sentencesIn('a'.repeat(50_000))).toHaveLength(1);
  expect(sentencesIn(`${'漢 '.repeat(401)}。`)).toHaveLength(2);
});

describe('whatever the text is', () => {
  const pieces = [
    ...['a', 'B', 'We ', 'left', ' the ', '5', '1.2', '漢', '😀', '𝐀', '\u0301', '\u00ad', 'iPad'],
    ...['. ', '.', '? ', '! ', '…', '。', ' . . . ', '? ', '.\n', '.) ', '.” ', ':', '; ', ', ', '-', '/'],
    ...[
      '(',
      ')',
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '[',
      ']',
      ' ',
      '\n',
      '\t',
      '        ',
      '\u00a0',
      '\u200b',
      '\u200e',
    ],
    ...['e.g. ', 'U.S. ', 'Dr. ', 'J. ', 'No. ', 'etc. ', '9 a.m. ', ' min. ', 'Ana said ', 'and '],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
  const read = (source: string, start = 0) =>
    readSentences(source, { start, end: source.length }, { quotes: readQuotes(source), breaks: [] });
  const space = /[\s\u200b]/;

  test('sentences are in order, trimmed, have a word each, and hold every word once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const sentences = read(source);
        let last = 0;
        for (const { start, end, words } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(source.charAt(start) + source.charAt(end - 1)).not.toMatch(space);
          expect(words.length).toBeGreaterThan(0);
          expect(words[0]?.start).toBeGreaterThanOrEqual(start);
          expect(words.at(-1)?.end).toBeLessThanOrEqual(end);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
        const all = readWords(source, { start: 0, end: source.length }, readQuotes(source));
        expect(sentences.flatMap(({ words }) => words)).toEqual(all);
      }),
    );
  });

  // Of numbered lines, which count on, there are none here.
  test('reading can start again at any sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        const sentences = read(source);
        sentences.forEach(({ start }, index) => {
          expect(read(source, start)).toEqual(sentences.slice(index));
        });
      }),
    );
  });

  test('what comes much later changes nothing', () => {
    const far = 80;
    const long = fc.tuple(text, text, text).map((parts) => parts.join(''));
    const spans = (source: string, limit: number) =>
      readSentences(source, { start: 0, end: source.length }, plain)
        .map(({ start, end }) => [start, end])
        .filter(([, end]) => (end ?? 0) < limit);
    fc.assert(
      fc.property(long, text, (source, rest) => {
        const limit = source.length - far;
        expect(spans(source + rest, limit)).toEqual(spans(source, limit));
      }),
    );
  });
});

describe('eight times the text takes about eight times as long', () => {
  const size = 3000;
  const milliseconds = (source: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      readSentences(source, { start: 0, end: source.length }, { quotes: readQuotes(source), breaks: [] });
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };

  test.each([
    ...['a. ', 'A. ', 'J. ', 'J.', '1.1.', '1. ', '.', '. ', ' .', '…', '!? ', '. . ', '.)', '.) '],
    ...['(', '( ', ')', '"', '" ', '“', '”', '‘', '‘a ', 's’ ', "'", '-', '- ', '–'],
    ...['a', 'a ', 'a-', 'e.g. ', 'etc.) ', 'U.S. ', 'no. ', '?” A ', '? “ ', '.      a ', '漢', '漢。'],
    ...[
      ' ',
      '\n',
      '\u00ad',
      'a\u200d',
      '\u0301',
      '😀',
      '\ud835',
      'word ',
      ':\n3. ',
      '\n3. a',
      'a....B',
      ' x?) A',
    ],
  ])('%j', { retry: 2 }, (unit) => {
    const once = milliseconds(unit.repeat(size));
    // A quadratic reading takes 64 times as long; a busy machine does not.
    expect(milliseconds(unit.repeat(size * 8))).toBeLessThan(Math.max(once, 0.2) * 28);
  });
});
