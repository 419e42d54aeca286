import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/document/words.ts';

const wordsIn = (text: string) => readWords(text, { start: 0, end: text.length }, []);

/** Words parted by a space, a joined one with `+` before it. */
const shown = (text: string): string =>
  wordsIn(text)
    .map((word) => (word.joined ? '+' : '') + word.text)
    .join(' ');

describe('what is one word', () => {
  test.each([
    ['Many sellers left.', 'Many sellers left'],
    ['1,200 sellers', '1,200 sellers'],
    ['4.1 s and 40ms', '4.1 s and 40ms'],
    ['$1.50.', '1.50'],
    ["don’t or don't", "don’t or don't"],
    ['sellers’ tax', 'sellers tax'],
    ['’tis', 'tis'],
    ['back-end', 'back +end'],
    ['a day-30 rate', 'a day +30 rate'],
    ['12–18 months', '12 +18 months'],
    ['12‑18 months', '12 +18 months'],
    ['late — but here', 'late but here'],
    ['late—but', 'late but'],
    ['and/or', 'and +or'],
    ['a.b@c.com', 'a +b +c +com'],
    ['sort_key', 'sort +key'],
    ['AT&T', 'AT +T'],
    ['10:30', '10 +30'],
    ['a - b', 'a b'],
    ['1, 2', '1 2'],
    ['1.', '1'],
    ['naïve Größe ἀρχή', 'naïve Größe ἀρχή'],
    ['e\u0301clair', 'e\u0301clair'],
    ['😀', ''],
    ['100%', '100'],
    ['10% of $5 or €2.5M, 5× more', '10 of 5 or 2.5M 5 more'],
    ['1.2.3', '1.2.3'],
    ['1,200.50,', '1,200.50'],
    ['2024-05-03', '2024 +05 +03'],
    ['3:30 p.m.', '3 +30 p +m'],
    ['e-mail', 'e +mail'],
    ['R&D', 'R +D'],
    ['C++ and C#', 'C and C'],
    ['.NET', 'NET'],
    ['@name #tag', 'name tag'],
    ['camelCase v2 x86', 'camelCase v2 x86'],
    ['rock ’n’ roll', 'rock n roll'],
    ["users' and users’ own", 'users and users own'],
    ["1990's", "1990's"],
    ["'quoted'", 'quoted'],
    ['straße', 'straße'],
    ['Привет, мир', 'Привет мир'],
    ['नमस्ते दुनिया', 'नमस्ते दुनिया'],
    ['漢字とかな。終わり', '漢字とかな 終わり'],
    ['𝐀bc 𠮷野', '𝐀bc 𠮷野'],
    ['soft\u00adhyphen', 'soft\u00adhyphen'],
    ['zero\u200dwidth\u2060joiners', 'zero\u200dwidth\u2060joiners'],
    ['zero\u200bwidth space', 'zero width space'],
    ['\u00adat the edge\u00ad', 'at the edge'],
    ['no\u00a0break', 'no break'],
    ['❤️ 1️⃣ 👩‍💻 🇳🇴', '1️⃣'],
    ['\u0301 alone', 'alone'],
    ['\ud835 half \udc00', 'half'],
    ['', ''],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

test('lower case has a straight apostrophe', () => {
  expect(wordsIn('Don’t')[0]?.lower).toBe("don't");
});

test.each([
  ['STRASSE', 'strasse'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['Zero\u200dWidth', 'zerowidth'],
  ['SELLERS’S', "sellers's"],
  ['ПРИВЕТ', 'привет'],
  ['𝐀B', '𝐀b'],
  ['plain', 'plain'],
])('%s in lower case is %s', (text, lower) => {
  expect(wordsIn(text)[0]?.lower).toBe(lower);
});

test('a range bounds the words', () => {
  expect(readWords('many sellers left', { start: 2, end: 8 }, []).map(({ text }) => text)).toEqual([
    'ny',
    'sel',
  ]);
  expect(readWords('it’s 1.5', { start: 0, end: 3 }, [])[0]?.text).toBe('it');
  expect(readWords('it’s 1.5', { start: 5, end: 7 }, [])[0]?.text).toBe('1');
});

test('a word knows that it is quoted', () => {
  const text = 'We say “many sellers” and “few” here';
  const quotes = [
    { start: 7, end: 21 },
    { start: 26, end: 31 },
  ];
  const quoted = readWords(text, { start: 0, end: text.length }, quotes).filter((word) => word.quoted);
  expect(quoted.map((word) => word.text)).toEqual(['many', 'sellers', 'few']);
  const later = readWords(text, { start: 22, end: text.length }, quotes).filter((word) => word.quoted);
  expect(later.map((word) => word.text)).toEqual(['few']);
});

test('words are in order, hold their text, and leave no letter or digit out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aZé9 .,-–’\'"/@😀…\n漢𝐀\u0301\u00ad\u200d') }),
      (text) => {
        let rest = '';
        let end = 0;
        for (const word of wordsIn(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          rest += text.slice(end, word.start);
          end = word.end;
        }
        expect(rest + text.slice(end)).not.toMatch(/[\p{L}\d]/u);
      },
    ),
  );
});
