import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTsv } from '../../src/dev/eval/tsv.ts';
import { Draft } from '../../src/engine/draft.ts';
import { kindNamed } from '../../src/narratives/kinds.ts';

const file = '../shared/domain/fixtures/golden-pairs.tsv';
const listed = (cell = ''): string[] => cell.split(',').filter(Boolean);
const rows = existsSync(file) ? readTsv(file) : [];

describe.skipIf(!existsSync(file))('weak and strong pairs (needs ../shared)', () => {
  test.each(rows)('$id', ({ kind = '', text = '', must_fire, must_not_fire }) => {
    // Of a plain document nothing is asked: the two about pay are read as a narrative.
    const id = kindNamed(kind)?.id ?? 'plain';
    const rules = new Draft(text, { kind: id === 'plain' ? 'six-pager' : id }).all().map(({ rule }) => rule);
    expect(listed(must_fire).filter((rule) => !rules.includes(rule))).toEqual([]);
    expect(listed(must_not_fire).filter((rule) => rules.includes(rule))).toEqual([]);
  });

  test('are all there', () => expect(rows.length).toBe(13));
});
