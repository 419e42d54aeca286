import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { defaultFormat, presetFor, textArea } from '../../src/pages/format.ts';
import { changed, overlaid } from '../../src/pages/format-changes.ts';
import { formatInWords } from '../../src/pages/format-words.ts';
import { parseFormat } from '../../src/pages/parse-format.ts';

/** By which an editor marks a text in its settings that is not understood. */
const pattern = JSON.parse(readFileSync('schemas/sixpager.schema.json', 'utf8')).properties.format.anyOf[0]
  .pattern as string;

describe('a format is read', () => {
  test.each([
    ['A4, Times New Roman 11pt', { paper: 'A4', font: 'Times New Roman', size: 11 }],
    ['us letter; arial', { paper: 'Letter', font: 'Arial' }],
    ['Times 12', { font: 'Times New Roman', size: 12 }],
    ['10.5 pt', { size: 10.5 }],
    ['double-spaced', { spacing: 2 }],
    ['1.15 line spacing, 11pt', { spacing: 1.15, size: 11 }],
    ['2cm margins', { margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 } }],
    ['margins: 1.5in', { margins: { top: 2160, right: 2160, bottom: 2160, left: 2160 } }],
    ['line numbers, no page numbers', { lineNumbers: true, pageNumbers: false }],
    [
      { paper: 'A4', font: 'Calibri', size: 10 },
      { paper: 'A4', font: 'Calibri', size: 10 },
    ],
    [
      { Font: 'Arial 12pt', 'line-numbers': true },
      { font: 'Arial', size: 12, lineNumbers: true },
    ],
    [{ margins: { left: '20mm' } }, { margins: { top: 1440, right: 1440, bottom: 1440, left: 1134 } }],
    [{ spacing: 'single' }, { spacing: 1 }],
    ['', {}],
    [undefined, {}],
    [null, {}],
  ])('%j', (value, wanted) => {
    const { changes, problems } = parseFormat(value);
    expect(problems).toEqual([]);
    if (typeof value === 'string') expect(value).toMatch(new RegExp(pattern));
    expect(changed(defaultFormat, changes)).toEqual({ ...defaultFormat, ...wanted });
  });

  test.each([
    ['Papyrus 11pt', [], 'Which font is “Papyrus”? It is Calibri, Times New Roman or Arial.'],
    ['Calibri 8pt', [], 'Which size is “8”? It is 10 to 12 points, in halves.'],
    ['11.3pt', [], 'Which size is “11.3”? It is 10 to 12 points, in halves.'],
    ['margins 5in', [], 'How wide is “5in”? A margin is 0.4 to 2 inches, as in “1in” or “2.5cm”.'],
    ['7-spaced', [], 'Which spacing is “7”? It is 1, 1.15, 1.5 or 2.'],
    [{ paper: 'A5' }, ['paper'], 'Which paper is “A5”? It is Letter or A4.'],
    [{ paper: { toString: 1 } }, ['paper'], 'Which paper is “{"toString":1}”? It is Letter or A4.'],
    [{ paper: ['A4', 5] }, ['paper'], 'Which paper is “["A4",5]”? It is Letter or A4.'],
    [
      { margins: { Inner: '1in' } },
      ['margins', 'Inner'],
      'Which margin is “Inner”? They are top, right, bottom and left.',
    ],
    [
      { margins: { left: 9 } },
      ['margins', 'left'],
      'How wide is “9”? A margin is 0.4 to 2 inches, as in “1in” or “2.5cm”.',
    ],
    [{ colour: 'red' }, ['colour'], /^Which part of a format is “colour”\? It has paper, font/],
    [
      { 'line-numbers': 'perhaps' },
      ['line-numbers'],
      'Are lines numbered? It is true or false; “perhaps” is neither.',
    ],
    [12, [], /^How is it printed\? A format is a text such as “A4/],
    [['A4'], [], /^How is it printed\? A format is a text such as “A4/],
  ])('%j is told to be wrong at its place, and changes nothing', (value, path, message) => {
    const { changes, problems } = parseFormat(value);
    expect(changes).toEqual({});
    // How wide is too wide, a pattern cannot say.
    if (typeof value === 'string' && !value.includes('margins'))
      expect(value).not.toMatch(new RegExp(pattern));
    expect(problems).toEqual([
      {
        path,
        at: expect.stringMatching(/^(?:key|value)$/),
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ]);
  });

  test('what is right beside what is wrong holds', () => {
    const { changes, problems } = parseFormat('A4, Comic Sans');
    expect(changes).toEqual({ paper: 'A4' });
    expect(problems).toHaveLength(1);
  });

  test('in front matter it is a text or a map', () => {
    const field = (yaml: string) => readDocument(`---\n${yaml}\n---\n\nText.\n`).frontMatter.format;
    expect(field('format: A4, Arial 11pt')).toBe('A4, Arial 11pt');
    expect(field('format:\n  paper: A4\n  size: 12')).toEqual({ paper: 'A4', size: 12 });
    expect(field('kind: prfaq')).toBeUndefined();
  });
});

test('parts of a format are laid over one another, margins side by side', () => {
  const base = overlaid(
    { paper: 'A4', margins: { top: 1000, left: 1000 } },
    { size: 12, margins: { left: 600 } },
  );
  expect(base).toEqual({ paper: 'A4', size: 12, margins: { top: 1000, left: 600 } });
  expect(changed(defaultFormat, base).margins).toEqual({ top: 1000, right: 1440, bottom: 1440, left: 600 });
  expect(overlaid(base, {})).toEqual(base);
});

describe('a format in words', () => {
  test.each([
    'A4, Times New Roman 11pt, 2cm margins',
    'Letter, Arial 10.5pt, 0.75in margins, 1.15 spacing, line numbers',
    'Letter, Calibri 12pt, 2 spacing, no page numbers',
  ])('%s', (text) => {
    expect(formatInWords(changed(defaultFormat, parseFormat(text).changes))).toBe(text);
  });

  test('names each side where they differ', () => {
    const format = changed(defaultFormat, { margins: { left: 1134 } });
    expect(formatInWords(format)).toBe('Letter, Calibri 11pt, margins top 1in right 1in bottom 1in left 2cm');
  });
});

test('a kind that is read in a room has line numbers', () => {
  expect(presetFor('prfaq')).toEqual({ ...defaultFormat, lineNumbers: true });
  expect(presetFor('writing-assessment')).toEqual(defaultFormat);
});

test('Letter with margins of an inch leaves 6.5 by 9 inches', () => {
  expect(textArea(defaultFormat)).toEqual({ width: 9360, height: 12960 });
});
