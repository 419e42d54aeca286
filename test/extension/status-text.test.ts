import { describe, expect, it } from 'vitest';
import type { Limit } from '../../src/engine/report.ts';
import { statusDetails, statusText } from '../../src/extension/status-text.ts';
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
  findings: { error: 1, warning: 12, info: 0, hint: 2 },
};

const essay: ReportSummary = {
  kind: 'writing-assessment',
  kindFrom: 'front-matter',
  limits: [limit('document', 'characters', 5120, 8000)],
  words: 870,
  characters: 5120,
  slots: 0,
  findings: { error: 0, warning: 0, info: 0, hint: 0 },
};

describe('the status bar', () => {
  it('says the kind and its first limit', () => {
    expect(statusText(press)).toBe('PR/FAQ 612/3,000 words');
    expect(statusText(essay)).toBe('Writing assessment 5,120/8,000 characters');
    expect(statusText({ ...essay, limits: [] })).toBe('Writing assessment 870 words');
  });

  it('says in its tooltip how the kind was told, what is left, and what is open', () => {
    expect(statusDetails(press)).toEqual([
      'Read as a PR/FAQ, by its headings.',
      'Whole document: 612 of 3,000 words, 2,388 left',
      'Press release: 460 of 450 words, 10 too many',
      '3,901 characters',
      '1 error, 12 warnings, 2 hints',
      '4 open slots. Click to go to the next one.',
    ]);
    expect(statusDetails(essay)).toEqual([
      'Read as a writing assessment, as its front matter says.',
      'Whole document: 5,120 of 8,000 characters, 2,880 left',
      '870 words',
      'Nothing found',
    ]);
  });

  it('speaks of one slot as one', () => {
    expect(statusDetails({ ...press, slots: 1 }).at(-1)).toBe('1 open slot. Click to go to the next one.');
  });
});
