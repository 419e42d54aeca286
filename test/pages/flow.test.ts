import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { type FlowItem, type FlowParagraph, type Run, textOf } from '../../src/pages/flow.ts';
import { readFlow } from '../../src/pages/read-flow.ts';
import { sourceOffset } from '../../src/pages/source-offset.ts';

const flowOf = (text: string): FlowItem[] => readFlow(readDocument(text)).items.map(({ item }) => item);

/** A run as `bold|italic:text`. */
function shown(run: Run): string {
  const looks = (['bold', 'italic', 'strike', 'code'] as const).filter((look) => run[look]);
  const link = run.link === undefined ? [] : [`→${run.link}`];
  const all = [...looks, ...link].join('|');
  return all === '' ? run.text : `${all}:${run.text}`;
}

/** An item in one line. */
function line(item: FlowItem): string {
  if (item.kind === 'table')
    return item.rows.map((row) => row.map(({ runs }) => textOf(runs)).join(' | ')).join(' / ');
  const marker = item.marker ? `${item.marker.text} ` : '';
  const indent =
    item.left === 0 && item.right === 0 ? '' : ` ${item.left}${item.right > 0 ? `-${item.right}` : ''}`;
  return `${item.style}${indent}: ${marker}${item.runs.map(shown).join('·')}`;
}

describe('what is printed', () => {
  test.each<[string, string, string[]]>([
    [
      'the only heading of level 1 is the title',
      '# A\n\n## B\n\n### C',
      ['title: A', 'heading1: B', 'heading2: C'],
    ],
    ['of several none is', '# A\n\n# B\n\n## C', ['heading1: A', 'heading1: B', 'heading2: C']],
    ['looks in one another', 'a **b *c*** `d` ~~e~~', ['body: a ·bold:b ·bold|italic:c· ·code:d· ·strike:e']],
    ['a soft break is a space', 'a\nb  c\n   d', ['body: a b c d']],
    ['a hard break is none', 'a  \nb\\\nc<br>d', ['body: a·\n·b·\n·c·\n·d']],
    ['escapes and characters by name', '\\*a\\* &amp; &copy;', ['body: *a* & ©']],
    [
      'links',
      '[a](http://b.c) [d] http://e.f/g.\n\n[d]: http://h.i',
      ['body: →http://b.c:a· ·→http://h.i:d· ·→http://e.f/g:http://e.f/g·.'],
    ],
    ['a question in bold alone', '**Why now?**', ['label: bold:Why now?']],
    [
      'lists in lists',
      '- a\n  1. b\n  2. c\n- d',
      ['list 360: • a', 'list 720: 1. b', 'list 720: 2. c', 'list 360: • d'],
    ],
    ['a loose item’s second paragraph', '3. a\n\n   b', ['list 360: 3. a', 'list 360: b']],
    ['wide numbers make room', '99. a\n100. b', ['list 500: 99. a', 'list 500: 100. b']],
    ['tasks', '- [ ] a\n- [x] b', ['list 360: ☐ a', 'list 360: ☑ b']],
    ['an empty item', '- a\n-\n- b', ['list 360: • a', 'list 360: • ', 'list 360: • b']],
    ['an item that begins with code', '- ```\n  a\n  ```', ['list 360: • ', 'code 720: a']],
    ['quotations', '> a\n> > b', ['quote 540-540: a', 'quote 1080-1080: b']],
    ['a list in a quotation', '> - a', ['list 900-540: • a']],
    ['code', '```js\na  b\n\tc\n```', ['code 360: a  b·\n·    c']],
    ['a table; missing cells are empty', '| a | b |\n| - | - |\n| **c** |', ['a | b / c | ']],
    ['a rule, and two that touch', 'a\n\n---\n\n***\n\nb', ['body: a', 'rule: ', 'body: b']],
    ['pictures in words', '![A chart](x.png)', ['body: [image: A chart]']],
    [
      'no front matter, no comment, no definition',
      '---\nkind: prfaq\n---\n\n<!-- a -->\n\nb <!-- c --> d\n\n[e]: f',
      ['body: b ·d'],
    ],
    ['no suppression', '<!-- sixpager-ignore hedge: known -->\n\nMaybe.', ['body: Maybe.']],
    [
      'the words of html and of its pictures',
      '<p>a <b>b</b><img alt="A &amp; B" src="x"></p>',
      ['body: a b [image: A & B]'],
    ],
    ['no html without words', '<div>\n\nc\n\n</div>', ['body: c']],
  ])('%s', (_, text, wanted) => {
    expect(flowOf(text).map(line)).toEqual(wanted);
  });

  test('footnotes stand at the end, in the order of their marks', () => {
    const items = flowOf('b[^y] a[^x]\n\n[^x]: X\n\n[^y]: Y\n\n    more\n\nend[^x]');
    expect(items.map(line)).toEqual([
      'body: b·→#note-1:1· a·→#note-2:2',
      'body: end·→#note-2:2',
      'note 360: 1. Y',
      'note 360: more',
      'note 360: 2. X',
    ]);
  });
});

describe('offsets', () => {
  test.each([
    ['a **bold** word', 'word'],
    ['> a quotation\n> that goes on', 'goes'],
    ['- an item\n  that goes on', 'goes'],
    ['an \\* escape &amp; a name then', 'then'],
    ['a `code  span` and more', 'more'],
    ['see http://a.b/c and\n  then more', 'more'],
  ])('%j: %s', (text, word) => {
    const { items } = readFlow(readDocument(text));
    const { item, start } = items[0] as { item: FlowParagraph; start: number };
    const source = text.slice(start + item.span.start, start + item.span.end);
    const index = textOf(item.runs).indexOf(word);
    expect(start + item.span.start + sourceOffset(source, item.runs, index)).toBe(text.indexOf(word));
  });
});
