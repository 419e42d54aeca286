import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';

/** The sentences of all blocks, as they stand in the source. */
function sentencesOf(text: string): string[] {
  return readDocument(text).blocks.flatMap(({ block }) =>
    block.sentences.map(({ start, end }) => block.source.slice(start, end)),
  );
}

/** `|` stands between two sentences and is no part of the text. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'ends and beginnings': [
    'We ship in May.| We start in June.',
    'Is it good?| Is it cheap?',
    'Stop!| Go.',
    'Really?!| Yes.',
    'Yahoo! was bought.',
    'So what? we asked.',
    'Ends without a stop',
    'Two spaces.|  Then more.',
    'Ärger kam.| Über Nacht ging er.',
    'iPhone sales rose.| iPad sales fell.',
    'It rose. and fell.',
    'He left.| 40 people stayed.',
    'He left.| [N] people stayed.',
    'One thought; another thought: a third.',
  ],
  'numbers and money': [
    'It costs $1.50 an order.| That is fair.',
    'It rose 4.1%.| It fell 3.2%.',
    'Version 2.1 is out.| Try it.',
    'He paid $5.| She paid £6.',
    'Rated 4.5 out of 5.| Good.',
    'It ended in 2025.| In 2026 it began.',
    'See No. 5 on the list.| Then stop.',
    'The answer is no.| We do not ship.',
    'See Fig. 3 and pp. 12–14.| Then stop.',
    'See Sec. 3.| It is short.',
    'We ship on Jan. 5.| Then we wait.',
    'The share was 1,200.5 of 3.000.| Good.',
  ],
  abbreviations: [
    'We sell in the U.S. market.| It grows.',
    'We sell in the U.S.| The market grows.',
    'Use a code, e.g. HELLO, at the desk.',
    'Use a code, i.e. Hello, at the desk.',
    'Acme Inc. sells lockers.',
    'Acme Inc. Europe sells lockers.',
    'We sold to Acme Inc.| The price was low.',
    'We start at 9 a.m. and stop at 5 p.m. each day.',
    'We start at 9 a.m.| The shop opens.',
    'We start at 9 a.m. Monday.',
    'We rent lockers, etc. and more.',
    'We rent lockers, etc.| We sell none.',
    'We rent vs. buy.',
    'We met approx. 40 sellers.',
    'We moved to Washington D.C. in May.',
    'Ana Ruiz, Ph.D., left.| She won.',
  ],
  'names and initials': [
    'Dr. Smith left.| She stayed.',
    'Mr. and Mrs. Ruiz left.',
    'Gov. Brown and Sen. Lee met.',
    'St. Louis is far.| Go.',
    'J. Smith left.| She stayed.',
    'Mary J. Smith left.',
    'J. K. Rowling left.| She stayed.',
    'J.K. Rowling left.| She stayed.',
    'We chose plan B.| We left.',
    'We chose option A.| It is cheap.',
    'It was I.| We left.',
  ],
  'ellipses and dashes': [
    'Wait … then go.',
    'Wait… and see.',
    'Wait...| Then go.',
    'It rose – then fell.| We left.',
    'It rose — then fell.| We left.',
  ],
  'quotation marks': [
    '“We are late,” said Ana.| She left.',
    '“We are late.”| She left.',
    '“We are late.” said Ana.',
    '“Is it late?” she asked.| We said no.',
    '"Is it late?"| We said no.',
    'He said no.| “It costs too much.”| We left.',
    '‘He left.’| She stayed.',
  ],
  brackets: [
    'He left (at noon).| She stayed.',
    'He left.| (She stayed.)| We ate.',
    '(He left.)| She stayed.',
    '[He left.]| She stayed.',
  ],
  'names of files and places': [
    'See example.com for more.| Then write.',
    'Open README.md first.| Then write.',
    'Visit https://example.com/a.b?c=d.| Then write.',
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const wanted = row.split('|').map((sentence) => sentence.trim());
    expect(sentencesOf(row.replaceAll('|', ''))).toEqual(wanted);
  });
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
