import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Cuts } from '../../src/engine/cuts.ts';
import { Draft, type DraftOptions } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { printedLines } from '../../src/pages/line-count.ts';
import { measurePages } from '../../src/pages/meter.ts';
import { narrativeOf } from '../document/narrative-texts.ts';

const options: DraftOptions = { kind: 'six-pager' };

/** From scratch, by nothing that the cuts were measured with. */
function sizeOf(text: string, asked: DraftOptions) {
  const { words, characters, pages } = new Draft(text, asked).report();
  const measured = measurePages(readDocument(text), pages.format);
  return { lines: printedLines(measured), pages: measured.pages, words, characters };
}

function expectExact(text: string, asked: DraftOptions): Cuts {
  const cuts = new Draft(text, asked).cuts();
  const before = sizeOf(text, asked);
  for (const { edits, saves } of [...cuts.items, cuts.fixes]) {
    const after = sizeOf(applyEdits(text, edits), asked);
    expect(saves.lines).toBe(before.lines - after.lines);
    expect(saves.pages).toBeCloseTo(before.pages - after.pages, 9);
    expect(saves.words).toBe(before.words - after.words);
    expect(saves.characters).toBe(before.characters - after.characters);
  }
  return cuts;
}

describe('what a cut saves is the meter before less the meter after', () => {
  test.each(globSync('test/golden/{weak,clean}/*.md').sort())('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const cuts = expectExact(text, { path: file });
    for (const { saves } of cuts.items) expect(saves.characters).toBeGreaterThan(0);
  });

  test('of any draft', () => {
    let found = 0;
    const property = fc.property(narrativeOf(14), (text) => {
      found += expectExact(text, options).items.length;
    });
    fc.assert(property, { numRuns: 40 });
    expect(found).toBeGreaterThan(0);
  }, 120_000);
});

const long =
  'The returns desk in the depot at Leeds that was opened in the spring by the team that runs the three other desks in the region, which nobody outside of it had asked for at that time, takes in what buyers send back, though the carrier that brings it could as well leave it at the gate where the guard already counts each box that comes in.';
const claim = 'Drivers lose eleven minutes at each gate because the guard copies the plate by hand.';

describe('a draft that is too long', () => {
  const text = `---\nkind: six-pager\nlimit: 60 words\n---\n\n# Gates\n\nWe ask for $40,000 in order to open the gate. ${claim}\n\n## Plan\n\n${long} It works.\n\n${claim}\n`;
  const { limit, items, fixes, sections } = new Draft(text).cuts();

  test('is told how far it is above its limit', () => {
    expect(limit).toMatchObject({ limit: { unit: 'words', max: 60 } });
    expect(limit?.over).toBe(new Draft(text).report().words - 60);
  });

  test('is offered the fixes that shorten it, what it says twice and what is long, in this order', () => {
    expect(items.map(({ reason, rule }) => `${reason} ${rule}`)).toEqual([
      'fix wordy-phrase',
      'repeated repeated-claim',
      expect.stringMatching(/^sentence (?:hard|long)-sentence$/),
    ]);
    const [fix, repeated, sentence] = items;
    expect(applyEdits(text, fix?.edits ?? [])).toContain('We ask for $40,000 to open the gate.');
    expect(fix?.saves.words).toBe(2);
    expect(applyEdits(text, repeated?.edits ?? [])).toBe(
      `${text.slice(0, text.lastIndexOf(claim)).trimEnd()}\n`,
    );
    expect(applyEdits(text, sentence?.edits ?? [])).toBe(text.replace(`${long} `, ''));
    expect(fixes.edits).toEqual(fix?.edits);
  });

  test('is told which section takes more than its share', () => {
    expect(sections.every(({ has, share, over }) => over === has - share && over > 0)).toBe(true);
  });
});

test('what would take more than its words with it is no cut', () => {
  const cut = (body: string) =>
    new Draft(`---\nkind: six-pager\n---\n\n# Gates\n\n${body}\n`).cuts().items.map(({ reason }) => reason);
  expect(cut(`${long} It works.`)).toEqual(['sentence']);
  expect(cut(`**${long} It works.**`)).toEqual(['sentence']);
  expect(cut(`**${long}** It works.`)).toEqual([]);
  expect(cut(`It *works. ${long}*`)).toEqual(['sentence']);
  expect(cut(`It *works. ${long}* And so it goes.`)).toEqual([]);
  expect(cut(`- ${long}\n- It works.`)).toEqual([]);
});

test('what counts for no limit is left alone', () => {
  const text = `---\nkind: six-pager\n---\n\n# Gates\n\nIt works.\n\n# Appendix\n\n${long} It works.\n`;
  expect(new Draft(text).cuts().items).toEqual([]);
});
