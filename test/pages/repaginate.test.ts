import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { measurePages, PageMeter } from '../../src/pages/meter.ts';
import { edited } from '../document/edits.ts';
import { update } from '../document/update.ts';

const sentence = 'The pilot covered seventeen sites, and the control group was matched on volume. ';
const table = (rows: number): string => `| a | b |\n| - | - |\n${'| left | right |\n'.repeat(rows)}`;

/** What stands on pages, long and short, with headings that keep with what follows them. */
const piece = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((count) => sentence.repeat(count)),
  fc.integer({ min: 1, max: 3 }).map((count) => '## Goals\n\n'.repeat(count)),
  fc.integer({ min: 1, max: 70 }).map(table),
  fc.constant('- one\n- two\n\n  and more\n- three'),
  fc.constant('**Why now?**'),
  fc.constant('---'),
  fc.constant('```\ncode\ncode\n```'),
);

const typed = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 400 }),
  text: fc.oneof(fc.constantFrom('a', '', '\n\n', '# ', 'word '.repeat(30)), piece),
});

test('after each edit the pages are those of a text that was never edited', () => {
  const session = fc.property(
    fc.array(piece, { minLength: 20, maxLength: 60 }),
    fc.array(typed, { minLength: 1, maxLength: 8 }),
    (pieces, edits) => {
      let text = pieces.join('\n\n');
      let document = readDocument(text);
      const meter = new PageMeter(defaultFormat);
      meter.measure(document);
      for (const { at, removed, text: inserted } of edits) {
        const start = Math.floor(at * text.length);
        const edit = { start, end: Math.min(text.length, start + removed), text: inserted };
        text = edited(text, edit);
        document = update(document, edit);
        const kept = meter.measure(document);
        const fresh = measurePages(readDocument(text), defaultFormat);
        expect(kept.pages).toBe(fresh.pages);
        expect(kept.pageEnds).toEqual(fresh.pageEnds);
        expect(
          kept.layout.map(({ pieces: on }) => on.map(({ nth, from, to, y }) => [nth, from, to, y])),
        ).toEqual(fresh.layout.map(({ pieces: on }) => on.map(({ nth, from, to, y }) => [nth, from, to, y])));
      }
    },
  );
  fc.assert(session, { numRuns: 60 });
});
