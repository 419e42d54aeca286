import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { retext } from 'retext';
import retextReadability from 'retext-readability';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { readLatinWords } from '../../src/evidence/readability/latin-words.ts';
import { isSurelyEasy, type ReadabilityLimits } from '../../src/evidence/readability/readability.ts';
import { anySentence } from './arbitraries.ts';

const usual: ReadabilityLimits = { age: 17, agree: 5, minWords: 20 };

function isHard(text: string, { age, agree, minWords }: ReadabilityLimits): boolean {
  const judge = retext().use(retextReadability, { age, threshold: agree / 7, minWords });
  return judge.processSync(text).messages.length > 0;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const textOf = ({ value, children }: Node): string => value ?? (children ?? []).map(textOf).join('');

const nodesOf = (node: Node, type: string): readonly Node[] =>
  node.type === type ? [node] : (node.children ?? []).flatMap((child) => nodesOf(child, type));

/** The words of each sentence that retext finds; sentences without a word aside. */
const retextWords = (text: string): readonly (readonly string[])[] =>
  nodesOf(retext().parse(text) as Node, 'SentenceNode')
    .map((sentence) => nodesOf(sentence, 'WordNode').map(textOf))
    .filter((words) => words.length > 0);

describe('words as retext cuts them', () => {
  test('are the words of its one sentence, or none are sure', () => {
    fc.assert(
      fc.property(anySentence, (text) => {
        const read = readLatinWords(text);
        if (!read) return;
        const [words = [], ...others] = retextWords(text);
        expect(others).toEqual([]);
        const letters = words.join('').length;
        if (read.openEnd) {
          expect(read.words.slice(0, -1)).toEqual(words.slice(0, -1));
          expect(words.at(-1)?.startsWith(read.words.at(-1) ?? '')).toBe(true);
          expect(read.letters).toBeGreaterThanOrEqual(letters);
        } else {
          expect([read.words, read.letters]).toEqual([words, letters]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are sure of no character that retext knows better', () => {
    const sure = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
      .flatMap((mark) => [
        `a${mark}b`,
        `the ${mark}pack`,
        `the${mark} pack`,
        `${mark}pack`,
        `the pack${mark}`,
      ])
      .filter((text) => !readLatinWords(text)?.openEnd)
      .map((text) => [text, readLatinWords(text)?.words] as const)
      .filter(([, words]) => words !== undefined);
    expect(sure.length).toBeGreaterThan(1000);
    expect(sure.filter(([text, words]) => words?.join() !== retextWords(text).flat().join())).toEqual([]);
  });

  test.each([
    ['We ship in 3.5 days (not 4), and the back-end holds.', 11],
    ['“Ready?” is not sure', undefined],
    ['Some teams, e.g. ours, don’t and/or can’t.', 8],
    ['A/B is not sure', undefined],
    ['pre- and post-launch are not sure', undefined],
    ['It ended. This is another', undefined],
    ['snake_case is not sure', undefined],
    ['漢字 is not sure', undefined],
  ])('%s', (text, count) => {
    expect(readLatinWords(text)?.words.length).toBe(count);
  });
});

const anyLimits = fc.record({
  age: fc.integer({ min: 12, max: 20 }),
  agree: fc.integer({ min: 1, max: 7 }),
  minWords: fc.integer({ min: 5, max: 30 }),
});

const thrice = (text: string, sure: string): string => `${text} ${text} ${text} ${sure}`;
const plain = 'the team that packs the orders at night gets a list of the ones that have to leave first and';
const heavy = 'considerable organisational complexity inherent in international coordination and';

describe('a sentence that is surely easy', () => {
  test('is not hard for retext-readability', () => {
    fc.assert(
      fc.property(anySentence, fc.oneof(anyLimits, fc.constant(usual)), (text, limits) => {
        if (isSurelyEasy(text, limits))
          expect([text, limits, isHard(text, limits)]).toEqual([text, limits, false]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'plain words',
      'The team of the shop cut the time it takes to pack an order, from 9 to 4 minutes, and kept it.',
      true,
    ],
    ['plain words, longer', thrice(plain, 'the rest.'), true],
    ['long words', thrice(heavy, 'participating administrators.'), false],
    ['what might be two sentences', `${plain} ends. ${thrice(plain, 'here.')}`, false],
    ['fewer words than are judged', 'Notwithstanding considerable organisational complexity.', true],
  ])('%s', (_, text, expected) => {
    expect(isSurelyEasy(text, usual)).toBe(expected);
  });

  test('options that say nothing are the library’s own', () => {
    const limits = { age: 0, agree: 0, minWords: 0 };
    expect(isHard(thrice(heavy, 'administrators.'), limits)).toBe(true);
    expect(isSurelyEasy(thrice(heavy, 'administrators.'), limits)).toBe(false);
  });
});

/** Our own drafts, and a folder of real documents where there is one. */
const documents = globSync([
  'examples/**/*.md',
  ...(process.env.REAL_DOCUMENTS ? [`${process.env.REAL_DOCUMENTS}/**/*.md`] : []),
]);

test('no sentence of a document is surely easy and hard', { timeout: 120_000 }, () => {
  const judge = retext()
    .use(retextReadability, { age: 17, threshold: 5 / 7, minWords: 20 })
    .freeze();
  const sentences = documents.flatMap((file) =>
    readDocument(readFileSync(file, 'utf8')).blocks.flatMap(({ block: { prose, sentences } }) =>
      sentences.map(({ start, end }) => prose.slice(start, end).replace(/\s+/g, ' ')),
    ),
  );
  const easy = sentences.filter((text) => isSurelyEasy(text, usual));
  expect(easy.filter((text) => judge.processSync(text).messages.length > 0)).toEqual([]);
  expect(easy.length).toBeGreaterThan(sentences.length / 2);
});
