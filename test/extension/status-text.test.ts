import { describe, expect, it } from 'vitest';
import type { Limit } from '../../src/engine/report.ts';
import {
  kindDetails,
  kindText,
  lengthDetails,
  lengthText,
  selectionDetails,
  selectionText,
} from '../../src/extension/status-text.ts';
import type { ReportSummary } from '../../src/server/protocol.ts';

function limit(part: Limit['part'], unit: Limit['unit'], count: number, max: number): Limit {
  return { part, unit, count, max, from: 'a house default', given: false };
}

const press: ReportSummary = {
  kind: 'prfaq',
  kindFrom: 'headings',
  limits: [limit('document', 'words', 612, 3000), limit('press-release', 'words', 460, 450)],
  words: 612,
  characters: 3901,
  slots: 4,
  total: 0,
  findings: { error: 1, warning: 12, info: 0, hint: 2 },
};

const essay: ReportSummary = {
  kind: 'writing-assessment',
  kindFrom: 'front-matter',
  limits: [limit('document', 'characters', 5120, 8000)],
  words: 870,
  characters: 5120,
  slots: 0,
  total: 0,
  findings: { error: 0, warning: 0, info: 0, hint: 0 },
};

describe('the status bar', () => {
  it('says the kind, how it was told, and that a click changes it', () => {
    expect(kindText(press)).toBe('PR/FAQ');
    expect(kindDetails(press)).toEqual(['Read as a PR/FAQ, by its headings.', 'Click to say what it is.']);
    expect(kindDetails(essay)[0]).toBe('Read as a writing assessment, as its front matter says.');
  });

  it('says the first limit and what is open', () => {
    expect(lengthText(press)).toBe('612/3,000 words $(question) 13 $(edit) 4');
    expect(lengthText(essay)).toBe('5,120/8,000 characters');
    expect(lengthText({ ...essay, limits: [] })).toBe('870 words');
  });

  it('says in its tooltip what is left, how long it takes, and what is open', () => {
    expect(lengthDetails(press)).toEqual([
      'Whole document: 612 of 3,000 words, 2,388 left',
      'Press release: 460 of 450 words, 10 too many',
      '3,901 characters',
      '4 minutes to read, 4 minutes to say',
      '1 error, 12 warnings, 2 hints',
      '4 open slots: Alt+. goes to the next',
      'Click to list the questions.',
    ]);
    expect(lengthDetails({ ...essay, words: 20 })).toEqual([
      'Whole document: 5,120 of 8,000 characters, 2,880 left',
      '20 words',
      'under a minute to read, under a minute to say',
      'Nothing found',
      'Click to list the questions.',
    ]);
  });

  it('says pages of the limit, as a guess where they are, and how near it is', () => {
    const near = { ...limit('document', 'pages', 5.98, 6), near: true as const };
    const memo: ReportSummary = { ...press, limits: [near], pages: { pages: 5.98, about: true } };
    expect(lengthText(memo)).toBe('~5.98/6 pages $(question) 13 $(edit) 4');
    expect(lengthDetails(memo).slice(0, 3)).toEqual([
      'Whole document: 5.98 of 6 pages, 0.02 left; within one line of the limit',
      'The pages are a guess: there are pictures, html or signs of other scripts.',
      '612 words',
    ]);
    const over = { ...memo, limits: [limit('document', 'pages', 6.31, 6)] };
    expect(lengthDetails(over)[0]).toBe('Whole document: 6.31 of 6 pages, 0.31 too many');
    expect(lengthDetails({ ...essay, pages: { pages: 1.7, about: false } })[1]).toBe('1.7 pages');
  });

  it('says the length of what is selected', () => {
    const some = { words: 1200, characters: 7000, lines: 96, pages: 2.04 };
    expect(selectionText({ words: 1, characters: 7, lines: 1, pages: 0.02 })).toBe(
      '1 word, 7 characters, 1 line selected',
    );
    expect(selectionText(some)).toBe('1,200 words, 7,000 characters, 2 pages selected');
    expect(selectionDetails(some)).toBe(
      'Selected: 96 lines, 2.04 pages; 8 minutes to read, 9 minutes to say',
    );
  });
});
