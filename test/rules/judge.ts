import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import type { KindId } from '../../src/narratives/narrative.ts';
import { marked } from './marked.ts';

/** Sentences of a rule: what it asks of, marked with «», and near-misses that it leaves alone. */
export interface Table {
  readonly rule: string;
  readonly kind?: KindId;
  readonly asks: readonly string[];
  readonly leaves: readonly string[];
}

/**
 * Tests a table: each line is linted by itself, by every rule, as a draft of the kind. What another rule says of the
 * same words, which would be told in its place, does not count.
 */
export function judge({ rule, kind = 'prfaq', asks, leaves }: Table): void {
  const spansIn = (text: string) =>
    new Draft(text, { kind }).all().filter((finding) => finding.rule === rule);

  describe(`${rule} (${kind})`, () => {
    test.each(asks)('asks of: %s', (source) => {
      const { text, spans } = marked(source);
      expect(spansIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    });

    test.each(leaves)('leaves: %s', (text) => {
      expect(spansIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
    });
  });
}
