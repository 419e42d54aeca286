import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, readDocument } from '../../src/document/document.ts';
import { narrativeOf } from '../document/narrative-texts.ts';
import { update } from '../document/update.ts';
import { DocumentReading, DraftReading } from './readings.ts';
import { runSession, sessionOf } from './sessions.ts';

const enough = 2000;

describe(`${enough} edits give what a fresh reading gives`, () => {
  test.each([
    ['a document', (text: string) => new DocumentReading(text)],
    ['a draft: its document, evidence, findings and report', (...given) => new DraftReading(...given)],
  ] as [string, Parameters<typeof runSession>[1]][])(
    '%s',
    (_, open) => {
      let edits = 0;
      const session = fc.property(sessionOf(8, 10), (each) => {
        edits += runSession(each, open);
      });
      fc.assert(session, { numRuns: 320 });
      expect(edits).toBeGreaterThanOrEqual(enough);
    },
    120_000,
  );
});

/** The places between two letters of a word in a paragraph. */
function placesInWords({ blocks }: Document): { at: number; index: number }[] {
  return blocks.flatMap(({ block, start }, index) =>
    block.kind === 'paragraph'
      ? Array.from(block.prose.matchAll(/(?<=[a-z])(?=[a-z])/g), (match) => ({
          at: start + match.index,
          index,
        }))
      : [],
  );
}

const refersElsewhere = ({ blocks }: Document): boolean =>
  blocks.some(({ block }) => block.kind === 'definition' || block.containers.includes('footnote'));

test('a letter typed in a paragraph leaves all other blocks the same objects', () => {
  let typed = 0;
  const property = fc.property(
    narrativeOf(12),
    fc.nat(),
    fc.constantFrom('a', 'e', 'x'),
    (text, nth, letter) => {
      const before = readDocument(text);
      const places = placesInWords(before);
      const place = places[nth % places.length];
      if (!place || refersElsewhere(before)) return;
      typed++;
      const after = update(before, { start: place.at, end: place.at, text: letter });
      expect(after.blocks.length).toBe(before.blocks.length);
      before.blocks.forEach(({ block }, at) => {
        if (at === place.index) return;
        // Of blocks that are alike, any may be kept.
        const alike = before.blocks.filter((each) => each.block.source === block.source);
        const kept = after.blocks[at]?.block;
        expect(
          alike.some((each) => each.block === kept),
          `block ${at} of ${JSON.stringify(text)}`,
        ).toBe(true);
      });
    },
  );
  fc.assert(property, { numRuns: 400 });
  expect(typed).toBeGreaterThan(100);
}, 30_000);
