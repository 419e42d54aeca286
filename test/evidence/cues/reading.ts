import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import type { Cue, Place } from '../../../src/evidence/cues/cue.ts';
import { readQuantities } from '../../../src/evidence/quantities/quantities.ts';
import { marked } from '../../rules/marked.ts';

type Reading = (place: Place) => readonly Cue<string>[];

/** The first sentence of a text with its block and its quantities. */
export function placeOf(text: string): Place {
  const block = readDocument(text).blocks.find((placed) => placed.block.sentences.length > 0)?.block;
  const sentence = block?.sentences[0];
  if (!block || !sentence) throw new Error(`no sentence in: ${text}`);
  return { block, sentence, quantities: readQuantities(block, sentence) };
}

/**
 * Tests of one reading. A row of `finds` gives the details expected, in order; where it marks places with «», they are
 * expected too. Each of `leaves` is a near miss.
 */
export function testCue(
  name: string,
  read: Reading,
  {
    finds,
    leaves,
  }: { readonly finds: readonly (readonly [string, ...string[]])[]; readonly leaves: readonly string[] },
): void {
  describe(`${name}: finds`, () => {
    test.each(finds)('%s', (row, ...details) => {
      const { text, spans } = marked(row);
      const cues = read(placeOf(text));
      expect(cues.map(({ detail }) => detail)).toEqual(details);
      if (spans.length > 0) expect(cues.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    });
  });
  describe(`${name}: leaves`, () => {
    test.each(leaves)('%s', (text) => {
      const { block, sentence, quantities } = placeOf(text);
      const cues = read({ block, sentence, quantities });
      expect(cues.map(({ start, end }) => block.prose.slice(start, end))).toEqual([]);
    });
  });
}
