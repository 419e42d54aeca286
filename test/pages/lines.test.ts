import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Run } from '../../src/pages/flow.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { breakLines } from '../../src/pages/lines.ts';
import { measure, type Setting, sixths } from '../../src/pages/measured.ts';
import { measurePages } from '../../src/pages/meter.ts';
import { libreOffice, type Profile, word } from '../../src/pages/profile.ts';
import { stylesOf } from '../../src/pages/styles.ts';

const settingOf = (profile: Profile): Setting => ({
  style: stylesOf(defaultFormat).body,
  font: 'Calibri',
  spacing: 1,
  profile,
});
const setting = settingOf(libreOffice);

const widthOf = (runs: readonly Run[], given = setting): number =>
  measure(runs, given).widths.reduce((sum, each) => sum + each, 0) / sixths;

const run = (text: string, look: Partial<Run> = {}): Run => ({ text, at: 0, ...look });

/** The lines of a text that has room up to the mark `^`, and 18 twips more. */
function lines(marked: string): string[] {
  const text = marked.replace('^', '');
  const room = Math.ceil(widthOf([run(marked.slice(0, marked.indexOf('^')))])) + 18;
  return breakLines([run(text)], room, setting).lines.map(({ start, end }) => text.slice(start, end));
}

/** As LibreOffice does, asked with the same texts and the same room. */
describe('the first line ends', () => {
  test.each([
    ['after a space', 'one two th^ree', 'one two '],
    ['after a hyphen', 'a first-ti^me', 'a first-'],
    ['after a hyphen before digits', 'a 2024-05^-28', 'a 2024-'],
    ['before and after a long dash', 'a word—wor^d', 'a word—'],
    ['before a long dash that does not fit', 'a word^—word', 'a word'],
    ['after a short dash', 'a 5–7^0', 'a 5–'],
    ['after dots', 'a wait…no^w', 'a wait…'],
    ['after a question mark in a url', 'a what?qu^ery', 'a what?'],
    ['not before a closing mark, even after a space', 'one two ^/ three', 'one '],
    ['not after an opening mark', 'one (^two)', 'one '],
    ['not between quotation marks and words', 'one “^two”', 'one '],
    ['not at a space that keeps words together', 'one two\u00a0^three', 'one '],
    ['before a per cent sign', 'a xx^%y', 'a xx'],
    ['not after a slash near a space', 'a read/wr^ite', 'a '],
    ['not after a hyphen either, with a slash after it', 'a re-try/no^w', 'a '],
    ['after the hyphen as long as the slash does not fit', 'a re-try^/now', 'a re-'],
    ['after a slash where no space is', 'read/write/no^thing', 'read/write/'],
    ['in the midst of a word that is longer than the line', 'incompre^hensible', 'incompre'],
  ])('%s: %s', (_, marked, first) => {
    expect(lines(marked)[0]).toBe(first);
  });
});

describe('a line', () => {
  const fits = (runs: readonly Run[], room: number) => breakLines(runs, room, setting).lines.length === 1;

  test('fits to the twip, its last spaces aside', () => {
    const runs = [run('Sellers wait eleven days.  ')];
    const width = Math.ceil(widthOf([run('Sellers wait eleven days.')]));
    expect(fits(runs, width)).toBe(true);
    expect(fits(runs, width - 1)).toBe(false);
  });

  test('that ends in italics keeps a twelfth of its height free', () => {
    const runs = [run('Sellers wait.', { italic: true })];
    const width = Math.ceil(widthOf(runs)) + Math.floor(269 / 12);
    expect(fits(runs, width)).toBe(true);
    expect(fits(runs, width - 1)).toBe(false);
  });

  test('draws letters as one in LibreOffice alone', () => {
    // By 73 units less than two letters: eight twips at 11 points. So too at the end of a run.
    for (const text of ['tt', 'butter', 'butt'])
      expect(widthOf([run(text)], settingOf(word)) - widthOf([run(text)])).toBeCloseTo((73 * 220) / 2048, 0);
  });

  test('that mixes fonts has the highest ascent and the deepest descent', () => {
    const [line] = breakLines([run('a '), run('b', { code: true })], 9000, setting).lines;
    expect(line).toMatchObject({ ascent: 214, height: 280 });
    expect(breakLines([run('a')], 9000, setting).lines[0]?.height).toBe(269);
    expect(breakLines([run('b', { code: true })], 9000, setting).lines[0]?.height).toBe(249);
  });

  test('with a marker is as high as the marker asks', () => {
    const heightOf = (text: string) => measurePages(readDocument(text), defaultFormat).layout[0]?.filled ?? 0;
    expect(heightOf('- `b`') - heightOf('`b`')).toBe(280 - 249);
  });
});
