import { describe, expect, test } from 'vitest';
import { type Document, readDocument } from '../../src/document/document.ts';
import type { TextEdit } from '../../src/document/text-edit.ts';
import { difference } from './difference.ts';
import { inverse } from './edits.ts';
import { update } from './update.ts';

/** What stands between two far places; `…` in a text. It ends and begins in blank lines. */
const far = `\n\n${'Sellers wait.\n\n- eleven days\n- and more\n\n'.repeat(12)}`;
const parts = new Set(['Sellers wait.', 'eleven days', 'and more']);

/** Each block on a line, as in blocks.test.ts; those of `…` are left out where they are what they were. */
function shown({ blocks }: Document): string[] {
  return blocks
    .filter(({ block }) => !parts.has(block.source))
    .map(({ block }) => [...block.containers, block.kind, block.source.replaceAll(far, '…')].join(' '));
}

/** The text before an edit and the edit: what stands in «» becomes `by`. */
function marked(text: string, by: string): { text: string; edit: TextEdit } {
  const whole = text.replaceAll('…', far);
  const start = whole.indexOf('«');
  const end = whole.indexOf('»') - 1;
  return { text: whole.replace(/[«»]/g, ''), edit: { start, end, text: by } };
}

/** The document after the edit. It, and the one after the edit was taken back, are those of a fresh reading. */
function updated(text: string, by: string): Document {
  const { text: before, edit } = marked(text, by);
  const after = update(readDocument(before), edit);
  expect(after.text).toBe(before.slice(0, edit.start) + by + before.slice(edit.end));
  expect(difference(after, readDocument(after.text))).toBeUndefined();
  const back = update(after, inverse(before, edit));
  expect(back.text).toBe(before);
  expect(difference(back, readDocument(before))).toBeUndefined();
  return after;
}

describe('an edit changes the blocks of', () => {
  test.each([
    [
      'a fence that opens',
      'a\n\n«»b…c\n\n```\nd',
      '```\n',
      ['paragraph a', 'code ```\nb…c\n\n```', 'paragraph d'],
    ],
    ['a fence that never closes', 'a\n\n«»b…c', '```\n', ['paragraph a', 'code ```\nb…c']],
    ['a fence whose end is deleted', '```\na\n«```\n»\nb…c', '', ['code ```\na\n\nb…c']],
    ['a fence whose end is too short', '````\na\n`«```»\nb…c', '', ['code ````\na\n`\nb…c']],
    [
      'a fence of the other kind',
      '«```»\na\n~~~\nb…c\n```',
      '~~~',
      ['code ~~~\na\n~~~', 'paragraph b', 'paragraph c', 'code ```'],
    ],
    [
      'a fence in a list',
      '- a\n  «»\n  b…c',
      '```',
      ['list paragraph a', 'list code ```\n  b\n', 'paragraph c'],
    ],
    [
      'a comment that opens',
      'a\n\n«»b…c --> d\n\ne',
      '<!-- ',
      ['paragraph a', 'html <!-- b…c --> d', 'paragraph e'],
    ],
    ['a comment that closes', '<!-- a\n\nb «»c…d', '-->', ['html <!-- a\n\nb -->c', 'paragraph d']],
    [
      'a script that opens',
      'a\n\n«»b…c</script>\n\nd',
      '<script>',
      ['paragraph a', 'html <script>b…c</script>', 'paragraph d'],
    ],
    [
      'html that a blank line ends',
      '<div>\na\n«»b\n\nc',
      '\n',
      ['html <div>\na', 'paragraph b', 'paragraph c'],
    ],
    ['a lazy line', '> a«\n\n»b\n\nc', '\n', ['quote paragraph a\nb', 'paragraph c']],
    ['a line that is no longer lazy', '> a\n«»b', '# ', ['quote paragraph a', 'heading # b']],
    ['a lazy line of a list in a quotation', '> - a«\n\n»b', '\n', ['quote list paragraph a\nb']],
    ['an underline of three lines', 'a\nb\nc«»…d', '\n===', ['heading a\nb\nc\n===', 'paragraph d']],
    ['an underline cut from its text', 'a\n«»---\n\nb', '\n', ['paragraph a', 'rule ---', 'paragraph b']],
    ['an underline that becomes a table', 'a | b\n---«»\nc | d', '|-', ['table a | b\n---|-\nc | d']],
    [
      'a table whose second row breaks',
      '| a | b |\n| - | «-» |\n| c',
      '',
      ['paragraph | a | b |\n| - |  |\n| c'],
    ],
    [
      'a list that becomes loose',
      '- a\n«»- b…c',
      '\n',
      ['list paragraph a', 'list paragraph b', 'paragraph c'],
    ],
    [
      'a paragraph that joins an item',
      '- a\n\n«»b\n\nc',
      '  ',
      ['list paragraph a', 'list paragraph b', 'paragraph c'],
    ],
    ['an item that loses its list', '«- »a\n\n  b', '', ['paragraph a', 'paragraph b']],
    [
      'an item that goes deeper',
      '- a\n«»- b\n  - c',
      '  ',
      ['list paragraph a', 'list list paragraph b', 'list list paragraph c'],
    ],
    ['code that is no more', 'a\n\n«    »b\n\nc', '', ['paragraph a', 'paragraph b', 'paragraph c']],
    ['code of what was an item', '«-»     a\n\n      b', '', ['code      a\n\n      b']],
    [
      'a list marker that changes',
      '- a\n- b\n«-» c',
      '1.',
      ['list paragraph a', 'list paragraph b', 'list paragraph c'],
    ],
    ['a number that may not interrupt', 'a\n«1». b', '2', ['paragraph a\n2. b']],
    [
      'front matter that opens',
      '«»kind: prfaq\n---\na…b',
      '---\n',
      ['front-matter ---\nkind: prfaq\n---', 'paragraph a', 'paragraph b'],
    ],
    ['front matter that is removed', '«---\nkind: prfaq\n---\n»a…b', '', ['paragraph a', 'paragraph b']],
    [
      'front matter that breaks',
      '---\nkind: prfaq\n-«-»-\na\n\nb',
      '',
      ['rule ---', 'heading kind: prfaq\n--', 'paragraph a', 'paragraph b'],
    ],
    [
      'front matter that does not stand first',
      '«»---\nkind: prfaq\n---',
      '\n',
      ['rule ---', 'heading kind: prfaq\n---'],
    ],
    [
      'front matter that ends far below',
      '---\na: b\n«---»…c\n\n---\nd',
      '',
      [`front-matter ---\na: b\n…c\n\n---`, 'paragraph d'],
    ],
    ['a line end split in two', 'a\r«»\nb\r\n\r\nc', 'x', ['paragraph a\rx\nb', 'paragraph c']],
    ['a line end that is joined', 'a\r«x»\nb\r\n\r\nc', '', ['paragraph a\r\nb', 'paragraph c']],
    [
      'a pair of surrogates split in two',
      '# \ud83d«»\ude00\n\na',
      'x',
      ['heading # \ud83dx\ude00', 'paragraph a'],
    ],
    ['a byte order mark that comes', '«»# a\n\nb', '\uFEFF', ['heading # a', 'paragraph b']],
    ['a byte order mark that goes', '«\uFEFF»# a\n\nb', '', ['heading # a', 'paragraph b']],
    [
      'a byte order mark that is no longer first',
      '«»\uFEFF# a\n\nb',
      ' ',
      ['paragraph \uFEFF# a', 'paragraph b'],
    ],
    [
      'front matter behind a byte order mark',
      '\uFEFF«»a: b\n---\nc',
      '---\n',
      ['front-matter ---\na: b\n---', 'paragraph c'],
    ],
    ['the start', '«»a\n\nb', '- ', ['list paragraph a', 'paragraph b']],
    ['the end', 'a\n\nb«»', '\n===', ['paragraph a', 'heading b\n===']],
    ['nothing', '«»', '# a\n\nb', ['heading # a', 'paragraph b']],
    ['everything', '«# a\n\nb»', '', []],
    ['everything, for something else', '«# a\n\n```\nb»', 'c\n\n- d', ['paragraph c', 'list paragraph d']],
    ['no change at all', '# a\n\n«»b', '', ['heading # a', 'paragraph b']],
    ['the same again', '# a\n\n«b»', 'b', ['heading # a', 'paragraph b']],
    ['a NUL', 'a\n\n«»b', '\u0000', ['paragraph a', 'paragraph \u0000b']],
    [
      'a definition that text becomes',
      'a\n\n«»[b]: c\n\nd',
      '\n',
      ['paragraph a', 'definition [b]: c', 'paragraph d'],
    ],
    ['a definition that a line above makes text', 'a\n«\n»[b]: c', '', ['paragraph a\n[b]: c']],
    [
      'a title on the next line',
      '[b]: c\n«»"d"\n\ne',
      'x',
      ['definition [b]: c', 'paragraph x"d"', 'paragraph e'],
    ],
    ['a footnote that goes on', '[^1]: a\n\n«»b', '    ', ['footnote paragraph a', 'footnote paragraph b']],
  ])('%s', (_, text, by, wanted) => {
    expect(shown(updated(text, by))).toEqual(wanted);
  });
});

test('a rule on the first line that opens no front matter leaves lists and quotations what they are', () => {
  const wanted = ['rule ---', 'paragraph a', 'list paragraph b', 'quote paragraph c'];
  expect(shown(readDocument('---\n\na\n\n- b\n\n> c'))).toEqual(wanted);
  expect(shown(updated('---\n\na\n\n- b\n\n«»c', '> '))).toEqual(wanted);
});

/** The prose of the first block, blanks as `·`. */
const firstProse = ({ blocks }: Document): string | undefined => blocks[0]?.block.prose.replaceAll(' ', '·');

describe('an edit far away changes what refers to it:', () => {
  test.each([
    ['a definition comes', '[a] b…«»', '[a]: /x', '·a··b'],
    ['a definition goes', '[a] b…«[a]: /x»', '', '[a]·b'],
    ['a definition breaks', '[a] b…[a]«:» /x', '', '[a]·b'],
    ['a definition is called otherwise', '[a] b…[«a»]: /x', 'c', '[a]·b'],
    ['in another case, with other blanks', '[a  B] c…[A\nb]«»', ': /x', '·a··B··c'],
    ['only the first of two goes', '[a] b…«[a]: /x»\n\n[A]: /y', '', '·a··b'],
    ['both go', '[a] b…«[a]: /x\n\n[A]: /y»', '', '[a]·b'],
    ['a definition in a quotation', '[a] b…> «»[a]: /x', 'c\n> ', '[a]·b'],
    ['a definition in a quotation, again', '[a] b…> «c»\n> [a]: /x', '', '·a··b'],
    ['a definition in a list', '[a] b…- «»', '[a]: /x', '·a··b'],
    ['a definition is swallowed by a fence', '[a] b…«»\n\n[a]: /x', '```', '[a]·b'],
    ['a definition is swallowed by a comment', '[a] b…«»\n\n[a]: /x', '<!--', '[a]·b'],
    ['a definition is swallowed by front matter', '«»[a] b…[a]: /x', '---\n', undefined],
    ['a full reference', '[a][b] c…«»', '[b]: /x', '·a·····c'],
    ['a collapsed reference', '[a][] c…«»', '[a]: /x', '·a····c'],
    ['a picture', '![a] b…«»', '[a]: /x', '·····b'],
    ['a reference over two lines', '[a\nb] c…«»', '[a b]: /x', '·a\nb··c'],
    ['a bracket inside of a link', '[a [b] c](/x) d…«»', '[b]: /y', '[a··b··c](/x)·d'],
    ['a footnote comes', 'a[^1] b…«»', '[^1]: c', 'a·····b'],
    ['a footnote goes', 'a[^1] b…«[^1]: c»', '', 'a[^1]·b'],
    ['a footnote in another case', 'a[^Note] b…«»', '[^nOTE]: c', 'a········b'],
    ['a footnote that is empty', 'a[^1] b…«»', '[^1]:', 'a·····b'],
    ['a footnote in a quotation', 'a[^1] b…> «»', '[^1]: c', 'a·····b'],
    ['a footnote that becomes a definition', 'a[^1] b…[«^»1]: c', '', 'a[^1]·b'],
  ])('%s', (_, text, by, wanted) => {
    const after = updated(text, by);
    if (wanted !== undefined) expect(firstProse(after)).toBe(wanted);
  });

  test('marks of footnotes follow', () => {
    expect(updated('a[^b]…«»', '[^b]: c').blocks[0]?.block.marks).toEqual([{ name: 'b', start: 1, end: 5 }]);
    expect(updated('a[^b]…«[^b]: c»', '').blocks[0]?.block.marks).toEqual([]);
  });
});

describe('what keeps open over a blank line, or lets the parser take the next line otherwise', () => {
  test.each([
    ['indented code before a list that begins with 2', 'a\n\n«»code\n\n2) b', '    '],
    ['indented code that looks like a fence', '«~~~\n~~~»\n\n2) b\n   - c', '    ~~~\n    ~~~'],
    ['a list before indented code', '«»a\n\n\n    b\r- \rc', '* '],
    ['a list that goes on', 'a\n\n«»b', '- '],
    ['a footnote that goes on', 'a[^1]\n\n[^1]: b\n\n«»c', '    '],
    ['a paragraph with spaces before it', ' a b«» c', 'd'],
    ['a rule above everything', '---\n\n- a«»\n\n> b', 'c'],
    ['a link’s definition with the name of a footnote', 'a[^1]\n\n[^1 ]: b\n\nc[^1]«»', 'd'],
  ])('%s', (_, text, by) => {
    expect(updated(text, by).blocks).not.toEqual([]);
  });
});

describe('edits one upon the other', { timeout: 30_000 }, () => {
  const original = `---\nkind: prfaq\n---\n\n# A\n\nSee [a] and more.[^1]${far}[a]: /x\n\n[^1]: b\n`;

  test('a paste of 50 KB, and its undo', () => {
    const text = original + '## B\n\nOne.\n\n```\ncode\n```\n\n> two\n> three\n\n'.repeat(1300);
    const before = readDocument(original);
    const edit = { start: original.indexOf('See'), end: original.indexOf('See'), text };
    const after = update(before, edit);
    expect(text.length).toBeGreaterThan(50_000);
    expect(difference(after, readDocument(after.text))).toBeUndefined();
    expect(difference(update(after, inverse(original, edit)), before)).toBeUndefined();
  });

  test('a text typed letter by letter and deleted from its start', () => {
    let document = readDocument('');
    for (const letter of original.replaceAll(far, '\n\n- a\n\n')) {
      document = update(document, { start: document.text.length, end: document.text.length, text: letter });
      expect(difference(document, readDocument(document.text))).toBeUndefined();
    }
    while (document.text !== '') {
      document = update(document, { start: 0, end: 1, text: '' });
      expect(difference(document, readDocument(document.text))).toBeUndefined();
    }
  });

  test('every line end deleted, one after the other, then all put back', () => {
    let document = readDocument(original);
    const undo: TextEdit[] = [];
    for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n')) {
      const edit = { start: at, end: at + 1, text: '' };
      undo.push(inverse(document.text, edit));
      document = update(document, edit);
      expect(difference(document, readDocument(document.text))).toBeUndefined();
    }
    for (const edit of undo.toReversed()) document = update(document, edit);
    expect(difference(document, readDocument(original))).toBeUndefined();
  });

  test('an update leaves what it began with as it was', () => {
    const before = readDocument(original);
    update(before, { start: 0, end: 20, text: '```\n' });
    expect(difference(before, readDocument(original))).toBeUndefined();
  });
});
