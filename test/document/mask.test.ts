import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { anyText } from './arbitraries.ts';

/** The prose of a text, blanks as `·`. */
const proseOf = (text: string) =>
  readDocument(text)
    .blocks.map(({ block }) => block.prose.replaceAll(' ', '·'))
    .join('¶');

describe('what is prose', () => {
  test.each([
    ['a **b** c', 'a···b···c'],
    ['a _b_ `c` d', 'a··b······d'],
    ['# a', '··a'],
    ['a\n===', 'a\n···'],
    ['[a](http://b "c") d', '·a················d'],
    ['[a][b] d\n\n[b]: c', '·a·····d¶······'],
    ['[a] d', '[a]·d'],
    ['![a](b) d', '········d'],
    ['<http://a.b> d', '·············d'],
    ['http://a.b/c, d', '············,·d'],
    ['ana@example.com d', '················d'],
    ['see www.a.b.', 'see········.'],
    ['a <b>c</b> d', 'a····c·····d'],
    ['a\\* b', 'a·*·b'],
    ['a &amp; b', 'a·&·····b'],
    ['a &copy; b', 'a········b'],
    ['&quot;a&quot;', '"·····a"·····'],
    ['AT&T', 'AT&T'],
    ['a ~~b~~', 'a···b··'],
    ['> a\n> b', 'a\n··b'],
    ['> > a\n> > b', 'a\n····b'],
    ['- > a\n  > b', 'a\n····b'],
    ['- [ ] a', 'a'],
    ['| a | b |\n| - | - |', '··a···b··\n·········'],
    ['a[^1]\n\n[^1]: b', 'a····¶b'],
    ['```\na\n```', '···\n·\n···'],
    ['<!-- a -->', '··········'],
    ['a  \nb', 'a··\nb'],
  ])('%s', (text, wanted) => {
    expect(proseOf(text)).toBe(wanted);
  });
});

test('the plain text of a block stands on one line', () => {
  const [placed] = readDocument('A **bold**\nclaim  \nhere').blocks;
  expect(placed && plainText(placed.block)).toBe('A bold claim here');
});

test('prose is as long as the source, and what is not blank in it stands in the source at the same place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { block } of readDocument(text).blocks) {
        expect(block.prose.length).toBe(block.source.length);
        for (let at = 0; at < block.prose.length; at++) {
          if (block.prose[at] === block.source[at] || block.prose[at] === ' ') continue;
          expect(block.source.slice(at)).toMatch(/^&(?:amp|quot|apos|#39);/i);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a line end of the source is a line end of the prose', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { block } of readDocument(text).blocks) {
        expect(block.prose.replace(/[^\r\n]/g, ' ')).toBe(block.source.replace(/[^\r\n]/g, ' '));
      }
    }),
  );
});
