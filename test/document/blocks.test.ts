import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { type Document, readDocument, updateDocument } from '../../src/document/document.ts';
import type { Span } from '../../src/document/span.ts';
import { anyText } from './arbitraries.ts';

/** Each block on a line: what it stands in, its kind, its source. */
function shown(text: string): string[] {
  return readDocument(text).blocks.map(({ block }) =>
    [...block.containers, block.kind, block.source].join(' '),
  );
}

describe('blocks', () => {
  test.each([
    ['nothing', '', []],
    ['blank lines', ' \n\t\n', []],
    ['paragraphs', 'a\nb\n\nc', ['paragraph a\nb', 'paragraph c']],
    ['CRLF', 'a\r\nb\r\n\r\nc\r\n', ['paragraph a\r\nb', 'paragraph c']],
    ['CR alone', 'a\r\rb', ['paragraph a', 'paragraph b']],
    ['a byte order mark', '\uFEFFa\n\nb', ['paragraph a', 'paragraph b']],
    ['a byte order mark before a heading', '\uFEFF# a', ['heading # a']],
    ['a tab', '-\ta\n\n\tb', ['list paragraph a', 'list paragraph b']],
    ['code of a tab', 'a\n\n\tb', ['paragraph a', 'code \tb']],
    ['headings', '# a\n## b ##\nc\n---', ['heading # a', 'heading ## b ##', 'heading c\n---']],
    ['a rule', 'a\n\n---\n\nb', ['paragraph a', 'rule ---', 'paragraph b']],
    [
      'lists',
      '- a\n- b\n  1. c\n     d',
      ['list paragraph a', 'list paragraph b', 'list list paragraph c\n     d'],
    ],
    ['tasks', '- [ ] a\n- [x] b', ['list paragraph a', 'list paragraph b']],
    ['a box below an item that is empty', '1)\n[ ] a', ['paragraph [ ] a']],
    ['quotations', '> a\n>\n> > b\nlazy', ['quote paragraph a', 'quote quote paragraph b\nlazy']],
    ['a quotation in a list', '- > a\n  > b', ['list quote paragraph a\n  > b']],
    ['a list in a quotation', '> - a', ['quote list paragraph a']],
    ['a table', '| a | b |\n|:-|-:|\n| c | d |', ['table | a | b |\n|:-|-:|\n| c | d |']],
    ['code', '```ts\na\n```\n\n~~~\nb', ['code ```ts\na\n```', 'code ~~~\nb']],
    ['html', '<!-- a -->\n\n<div>\nb\n</div>', ['html <!-- a -->', 'html <div>\nb\n</div>']],
    ['a definition', '[a]: http://b\n\nc', ['definition [a]: http://b', 'paragraph c']],
    [
      'a footnote',
      'a[^1]\n\n[^1]: b\n\n    c',
      ['paragraph a[^1]', 'footnote paragraph b', 'footnote paragraph c'],
    ],
    ['front matter', '---\nkind: plain\n---\na', ['front-matter ---\nkind: plain\n---', 'paragraph a']],
    ['no front matter later on', 'a\n\n---\nb: c\n---', ['paragraph a', 'rule ---', 'heading b: c\n---']],
    ['front matter that never ends', '---\nkind: plain', ['rule ---', 'paragraph kind: plain']],
    ['a label', '**Problem**\n\na', ['label **Problem**', 'paragraph a']],
    ['a label that asks', '**Q: What does it cost?**', ['label **Q: What does it cost?**']],
    ['a statement in bold', '**We left.**', ['paragraph **We left.**']],
    ['bold and more', '**Problem** of sellers', ['paragraph **Problem** of sellers']],
  ])('%s', (_, text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  test.each([
    ['**Problem.** Sellers wait.', 'Problem'],
    ['**Problem**: Sellers wait.', 'Problem'],
    ['**Problem** — sellers wait.', 'Problem'],
    ['**Sellers** wait.', ''],
    ['Sellers **wait.** Long.', ''],
  ])('the bold opening of “%s” is “%s”', (text, lead) => {
    expect(readDocument(text).blocks[0]?.block.lead).toBe(lead);
  });

  test('a block has the marks of its footnotes, a footnote has a name', () => {
    const blocks = readDocument('a[^b] c[^d]\n\n[^b]: e[^d]\n\n[^d]: f').blocks;
    expect(blocks.map(({ block }) => block.marks.map(({ name, start }) => [name, start]))).toEqual([
      [
        ['b', 1],
        ['d', 7],
      ],
      [['d', 1]],
      [],
    ]);
    expect(blocks.map(({ block }) => block.footnote)).toEqual(['', 'b', 'd']);
  });
});

test('sections reach from heading to heading; headings in quotations and lists open none', () => {
  const text = 'intro\n\n# A\n\none\n\n## B *c*\n\n> # no\n\n- # no\n\n**Label**\n\ntwo';
  const { sections } = readDocument(text);
  expect(sections.map(({ title, level, blocks }) => [title, level, blocks.length])).toEqual([
    ['', 0, 1],
    ['A', 1, 1],
    ['B c', 2, 2],
    ['Label', 7, 1],
  ]);
  expect(sections.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
});

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

function expectSoundBlock(block: Block): void {
  const whole = { start: 0, end: block.source.length };
  let end = 0;
  for (const sentence of block.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(contains(whole, sentence)).toBe(true);
    expect(sentence.words.length).toBeGreaterThan(0);
    for (const word of sentence.words) expect(contains(sentence, word)).toBe(true);
    end = sentence.end;
  }
  for (const slot of [...block.slots, ...block.quotes]) expect(contains(whole, slot)).toBe(true);
}

function expectSound({ text, blocks, sections }: Document): void {
  let end = 0;
  for (const placed of blocks) {
    expect(placed.start).toBeGreaterThanOrEqual(end);
    expectSoundBlock(placed.block);
    end = placed.start + placed.block.source.length;
    expect(text.slice(placed.start, end)).toBe(placed.block.source);
  }
  const held = sections.flatMap(({ heading, blocks: under }) => (heading ? [heading, ...under] : under));
  expect(held).toEqual(blocks);
}

test('any text is read; its blocks are in order, hold their source, and everything stands in its place', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSound(readDocument(text))),
    { numRuns: 500 },
  );
});

test('a document that was edited is the document of the edited text', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), fc.nat(9), (before, text, at, removed) => {
      const start = at % (before.length + 1);
      const end = Math.min(before.length, start + removed);
      const after = updateDocument(readDocument(before), { start, end, text });
      expect(after).toEqual(readDocument(before.slice(0, start) + text + before.slice(end)));
    }),
    { numRuns: 500 },
  );
});

test.each([
  [-1, 0],
  [2, 1],
  [0, 4],
  [Number.NaN, 1],
])('an edit from %d to %d is not within a text of three characters', (start, end) => {
  expect(() => updateDocument(readDocument('abc'), { start, end, text: '' })).toThrow(RangeError);
});

describe('identity', () => {
  const text = '# Title\n\nFirst one. Second one.\n\n- item\n\n| a | b |\n| - | - |\n\nLast one.\n';

  test.each([
    ['a word at the front', 'Hello. ', 0],
    ['a paragraph before', 'New.\n\n', 9],
    ['a paragraph after', '\n\nNew.', text.length],
  ])('%s leaves the other blocks the same objects', (_, added, at) => {
    const before = readDocument(text);
    const after = updateDocument(before, { start: at, end: at, text: added });
    const known = new Set(before.blocks.map(({ block }) => block));
    const kept = after.blocks.filter(({ block }) => known.has(block));
    expect(kept.map(({ block }) => block.source)).toEqual(
      before.blocks.map(({ block }) => block.source).filter((source) => at !== 0 || source !== '# Title'),
    );
    for (const { block } of kept) expect(before.blocks.some((each) => each.block === block)).toBe(true);
  });

  test('a block with a changed letter is another', () => {
    const before = readDocument('One.\n\nTwo.');
    const after = updateDocument(before, { start: 9, end: 9, text: 's' });
    expect(after.blocks[0]?.block).toBe(before.blocks[0]?.block);
    expect(after.blocks[1]?.block).not.toBe(before.blocks[1]?.block);
  });

  test('a definition far away makes another block of the paragraph that it links', () => {
    const before = readDocument('See [the plan].\n\nb');
    const after = updateDocument(before, { start: 18, end: 18, text: '\n\n[the plan]: http://a.b' });
    expect(after.blocks[0]?.block.prose).toBe('See  the plan .');
    expect(after.blocks[1]?.block).toBe(before.blocks[1]?.block);
  });
});

test.each([
  ['quotations', `${'>'.repeat(3000)}a`],
  ['lists', `${'- '.repeat(300)}a`],
  ['emphasis', `${'**a '.repeat(800)}${'b**'.repeat(800)}`],
])('deeply nested %s are read', (_, text) => {
  expect(readDocument(text).blocks.length).toBeGreaterThan(0);
});
