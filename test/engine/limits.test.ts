import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { parseLimit } from '../../src/engine/limits.ts';

describe('a limit as a writer puts it', () => {
  test.each([
    ['900 words', { unit: 'words', max: 900 }],
    ['1 word', { unit: 'words', max: 1 }],
    ['8,000 characters', { unit: 'characters', max: 8000 }],
    ['8000 chars', { unit: 'characters', max: 8000 }],
    ['2 pages', { unit: 'words', max: 1000 }],
    ['1.5 pages', { unit: 'words', max: 750 }],
    [' 2 Pages ', { unit: 'words', max: 1000 }],
    ['900words', { unit: 'words', max: 900 }],
  ])('%s', (text, wanted) => {
    expect(parseLimit(text)).toEqual(wanted);
  });

  test.each([
    '',
    '900',
    'words',
    'two pages',
    '0 words',
    '-5 words',
    '1.2.3 words',
    '2 pages or so',
    '. words',
  ])('“%s” is none', (text) => {
    expect(parseLimit(text)).toBeUndefined();
  });

  test('any text is a limit with a sum above nothing, or none', () => {
    const parts = fc.constantFrom('9', '0', ',', '.', ' ', 'words', 'pages', 'chars', '-', 'e');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (each) => {
        const limit = parseLimit(each.join(''));
        if (limit) expect(limit.max).toBeGreaterThan(0);
      }),
    );
  });
});

describe('lengths', () => {
  const lengthOf = (text: string, kind: 'prfaq' | 'writing-assessment' = 'writing-assessment') => {
    const { words, characters } = new Draft(text, { kind }).report();
    return { words, characters };
  };

  test.each([
    ['', 0, 0],
    ['One two.', 2, 8],
    ['One  \ntwo.', 2, 8],
    ['# One\n\ntwo', 2, 7],
    ['**One** `code` [two](http://a.b)', 2, 7],
    ['One — two 5%', 3, 12],
    ['- one\n- two', 2, 7],
    ['One\r\n\r\ntwo', 2, 7],
    ['---\nstatus: draft\n---\n\nOne', 1, 3],
    ['<!-- one two -->\n\nthree', 1, 5],
    ['back-end 1,200 don’t', 3, 20],
  ])('%j has %d words and %d characters', (text, words, characters) => {
    expect(lengthOf(text)).toEqual({ words, characters });
  });

  test('the appendix counts for nothing', () => {
    expect(lengthOf('One\n\n## Appendix\n\ntwo three', 'prfaq')).toEqual({ words: 1, characters: 3 });
  });

  test('a limit in front matter takes the place of the kind’s own', () => {
    const report = (limit: string) =>
      new Draft(`---\nlimit: ${limit}\n---\n\nOne two three.`, { kind: 'writing-assessment' }).report()
        .limits;
    expect(report('2 words')).toMatchObject([
      { part: 'document', unit: 'words', count: 3, max: 2, given: true },
    ]);
    expect(report('1 page')).toMatchObject([{ unit: 'words', count: 3, max: 500 }]);
    expect(report('8,000 characters')).toMatchObject([{ unit: 'characters', count: 14, max: 8000 }]);
    expect(report('short')).toEqual(
      new Draft('One two three.', { kind: 'writing-assessment' }).report().limits,
    );
  });

  test('one word too many is found, one less is not', () => {
    const found = (count: number) =>
      new Draft(`---\nkind: writing-assessment\nlimit: 25 words\n---\n\n${'word '.repeat(count)}`)
        .findings()
        .filter(({ rule }) => rule === 'over-length').length;
    expect(found(25)).toBe(0);
    expect(found(26)).toBe(1);
  });

  test('the words of the sections are the words of the document', () => {
    const word = fc.constantFrom('one', '# A\n\n', '## B\n\n', '\n\n', '- ', 'two. ', '**L**\n\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (parts) => {
        const report = new Draft(parts.join(''), { kind: 'prfaq' }).report();
        const sum = report.sections.reduce((words, section) => words + section.words, 0);
        expect(sum).toBe(report.words);
      }),
    );
  });
});
