import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { editPlainParagraph } from '../../src/document/plain-paragraph.ts';
import { applyEdit, type TextEdit } from '../../src/document/text-edit.ts';

/** The first segment after an edit, read without the parser. */
function edited(before: string, edit: TextEdit) {
  const after = applyEdit(before, edit);
  const [placed] = readDocument(before).segments;
  return { after, segment: placed && editPlainParagraph(placed, { before, after, edit }) };
}

/** A text in which «» stands for the edit: what is between the marks gives way. */
function parts(marked: string, text: string): { before: string; edit: TextEdit } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { before: marked.replace(/[«»]/g, ''), edit: { start, end, text } };
}

describe('running text is read without the parser', () => {
  test.each([
    ['Sellers wait 11 «»days.', 'long '],
    ['Sellers wait 11 days«»', '.'],
    ['Sellers wait 11 days«».', ', as they say'],
    ['Sellers wait «11 »days.', ''],
    ['Sellers wait\nfor another eleven «»days.', 'or twelve '],
    ['Sellers wait 11 days«».\n\nMore.', '?'],
  ])('%j and %j', (marked, text) => {
    const { before, edit } = parts(marked, text);
    const { after, segment } = edited(before, edit);
    expect(segment).toEqual(readDocument(after).segments[0]);
  });
});

describe('it is left to the parser where markup could be', () => {
  test.each([
    ['at the start of a line', 'Sell«»ers wait 11 days.', 'e'],
    ['at the start of a second line', 'Sellers wait 11 days\nfor «»it.', 'e'],
    ['a line without a letter', '1234567890 12 «»34', '5'],
    ['a mark', 'Sellers wait 11 «»days.', '*'],
    ['a mark further up', 'Sellers *wait* 11 «»days.', 'e'],
    ['a line end', 'Sellers wait 11 «»days.', '\n'],
    ['a line end that goes', 'Sellers wait for 11«\n»days.', ''],
    ['a space at the end', 'Sellers wait 11 days.«»', ' '],
    ['a hard break', 'Sellers wait 11 days. «»\nMore.', ' '],
    ['an address', 'Sellers wait on http:/«»/a.b', '/'],
    ['an address without a scheme', 'Sellers wait on www«»a.b', '.'],
    ['a paragraph that is indented', '  Sellers wait 11 «»days.', 'e'],
    ['a paragraph in a quotation', '> Sellers wait 11 «»days.', 'e'],
    ['a heading', '# Sellers wait 11 «»days.', 'e'],
    ['more than the paragraph', 'Sellers wait 11 «days.\n\nMo»re.', 'e'],
  ])('%s', (_, marked, text) => {
    const { before, edit } = parts(marked, text);
    expect(edited(before, edit).segment).toBeUndefined();
  });
});

test('whatever is read without the parser is what the parser reads', () => {
  const piece = fc.constantFrom(
    ...'Sellers wait|11 days|, |. |\n|\n\n|- |1. |# |> |   |*|_|`|[a]|: |---|www.|http://a.b|“so”|=|é|’s|!|(5%)'.split(
      '|',
    ),
  );
  const text = fc
    .tuple(fc.constantFrom('', 'Sellers wait for '), fc.array(piece, { maxLength: 14 }))
    .map(([first, pieces]) => first + pieces.join(''));
  let read = 0;
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat(3),
      fc.oneof(piece, fc.constantFrom('a', ' ', '.', '')),
      (before, at, length, inserted) => {
        const start = at % (before.length + 1);
        const end = Math.min(before.length, start + length);
        const { after, segment } = edited(before, { start, end, text: inserted });
        if (!segment) return;
        read++;
        expect(segment).toEqual(readDocument(after).segments[0]);
      },
    ),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(100);
});
