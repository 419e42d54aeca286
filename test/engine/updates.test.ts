import { describe, expect, test } from 'vitest';
import type { TextEdit } from '../../src/document/text-edit.ts';
import { Draft } from '../../src/engine/draft.ts';
import { edited, inverse } from '../document/edits.ts';
import { drafts } from './drafts.ts';
import { DraftReading } from './readings.ts';

const opening = `# Concierge: returns in one step

SEATTLE, May 3, 2027 — Today we announced Concierge. Many sellers wait.

## Problem

Sellers wait 11 days:

- many of them twice
- others left

## Internal FAQ

### What does it cost?

It costs significantly less. See [the plan] and more.[^1]

${'Many sellers left. It improved significantly.\n\n'.repeat(5)}## Appendix

Several customers could leave.

[^1]: Many of them.
`;

const prfaq = `---\nkind: prfaq\n---\n\n${opening}`;

/** The edit that puts `by` in the place of the first `found`. */
function replacing(text: string, found: string, by: string): TextEdit {
  const start = text.indexOf(found);
  expect(start, `“${found}” in the text`).toBeGreaterThanOrEqual(0);
  return { start, end: start + found.length, text: by };
}

/** Does the edit and takes it back; both times the draft is what a fresh one is. */
function expectSameThroughout(text: string, edit: TextEdit): void {
  const reading = new DraftReading(text, {});
  reading.edit(edit);
  expect(reading.difference()).toBeUndefined();
  reading.edit(inverse(text, edit));
  expect(reading.text).toBe(text);
  expect(reading.difference()).toBeUndefined();
}

describe('an edit changes the findings and the report far below:', () => {
  test.each([
    ['a heading that gave the role', prfaq, '## Internal FAQ', '## Notes'],
    ['a heading that becomes text', prfaq, '## Internal FAQ', 'Internal FAQ'],
    ['a heading that becomes an appendix', prfaq, '## Internal FAQ', '## Appendix B'],
    ['a heading of another level', prfaq, '### What', '# What'],
    ['a heading that a comment takes', prfaq, '## Internal FAQ', '<!--\n## Internal FAQ\n-->'],
    ['the kind', prfaq, 'kind: prfaq', 'kind: writing-assessment'],
    ['the kind, to plain', prfaq, 'kind: prfaq', 'kind: plain'],
    ['the kind, to one that nobody knows', prfaq, 'kind: prfaq', 'kind: recipe'],
    ['front matter that goes', prfaq, '---\nkind: prfaq\n---\n\n', ''],
    ['front matter that breaks', prfaq, 'prfaq\n---', 'prfaq\n--'],
    ['yaml that breaks', prfaq, 'kind: prfaq', 'kind: [prfaq'],
    ['a stage', prfaq, 'kind: prfaq', 'kind: prfaq\nstatus: outline'],
    ['a limit', prfaq, 'kind: prfaq', 'kind: prfaq\nlimit: 20 words'],
    ['a section left out', prfaq, 'kind: prfaq', 'kind: prfaq\nomit: [solution, summary]'],
    ['a kind that is told by its headings', opening, '## Internal FAQ', '## Notes'],
    ['a fence over half of the draft', prfaq, 'Sellers wait 11', '```\nSellers wait 11'],
    ['a list that gets a number', prfaq, 'many of them twice', '31 of them twice'],
    ['a list that is none', prfaq, '- many of them twice\n- others left', 'many of them twice'],
    ['everything', prfaq, prfaq, opening],
  ])('%s', (_, text, found, by) => {
    const edit = replacing(text, found, by);
    const read = (of: string) => [new Draft(of).findings(), new Draft(of).report()];
    expect(read(edited(text, edit))).not.toEqual(read(text));
    expectSameThroughout(text, edit);
  });
});

describe.each(drafts)('%s', { timeout: 30_000 }, (_, text) => {
  test('written from nothing, deleted, and back', () => {
    expectSameThroughout('', { start: 0, end: 0, text });
    expectSameThroughout(text, { start: 0, end: text.length, text: '' });
  });

  test('a paste of 50 KB in the middle, and its undo', () => {
    const start = text.indexOf('\n', text.length / 2);
    expectSameThroughout(text, {
      start,
      end: start,
      text: `\n\n${text.repeat(Math.ceil(50_000 / text.length))}`,
    });
  });
});

test('several edits before the draft is asked', () => {
  const reading = new DraftReading(prfaq, {});
  for (const [found, by] of [
    ['## Internal FAQ', '## Notes'],
    ['kind: prfaq', 'kind: writing-assessment'],
    ['Many sellers wait', '```'],
    ['[^1]: Many', '[the plan]: /x\n\n[^2]: Many'],
    ['```', 'Many sellers'],
  ] as const) {
    reading.edit(replacing(reading.text, found, by));
  }
  expect(reading.difference()).toBeUndefined();
});

test('a word replaced everywhere', () => {
  const reading = new DraftReading(prfaq, {});
  while (reading.text.includes('Many sellers')) reading.edit(replacing(reading.text, 'Many sellers', 'Some'));
  expect(reading.difference()).toBeUndefined();
});

test('of a number that stands twice, the first is asked for its source, though it was written last', () => {
  const text =
    '# Plan\n\n## Problem\n\nSmall retailers lose 4% of revenue to theft.\n\n## Background\n\nThe trade knows that small retailers lose 4% of revenue to theft.\n';
  const reading = new DraftReading(text, { kind: 'six-pager' });
  reading.edit(replacing(text, 'lose 4%', 'often lose 4%'));
  expect(reading.difference()).toBeUndefined();
});

test('a list of fragments is found where it stands after an edit above it', () => {
  const text = '# Plan\n\nIt begins here.\n\n## Context\n\n- Poor docs\n- Slow builds\n- Old tools\n';
  const reading = new DraftReading(text, { kind: 'six-pager' });
  expect(new Draft(text, { kind: 'six-pager' }).all().map(({ rule }) => rule)).toContain(
    'bullets-not-narrative',
  );
  reading.edit(replacing(text, 'begins', 'really begins'));
  expect(reading.difference()).toBeUndefined();
});
