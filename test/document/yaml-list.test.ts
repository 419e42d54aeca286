import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../src/document/yaml-list.ts';
import { applyEdits } from '../../src/engine/fixes.ts';

const added = (text: string, value = 'SKU'): string | undefined => {
  const edit = addToList(text, 'terms', value);
  return edit && applyEdits(text, [edit]);
};

describe('a word is added to a list', () => {
  test.each([
    ['of nothing', '', 'terms: [SKU]\n'],
    ['of comments', '# ours\n', '# ours\nterms: [SKU]\n'],
    ['that is not there', 'a: 1\n', 'a: 1\nterms: [SKU]\n'],
    ['that is not there, without a last line end', 'a: 1', 'a: 1\nterms: [SKU]\n'],
    ['in brackets', 'terms: [a, b] # ours\nb: 1\n', 'terms: [a, b, SKU] # ours\nb: 1\n'],
    ['in empty brackets', 'terms: []\n', 'terms: [SKU]\n'],
    ['on lines', 'terms:\n  - a\n  - b # bee\nb: 1\n', 'terms:\n  - a\n  - b # bee\n  - SKU\nb: 1\n'],
    ['on lines that are not indented', 'terms:\n- a\nb: 1\n', 'terms:\n- a\n- SKU\nb: 1\n'],
    ['with CRLF', 'terms:\r\n  - a\r\nb: 1\r\n', 'terms:\r\n  - a\r\n  - SKU\r\nb: 1\r\n'],
    ['that is empty', 'terms:\nb: 1\n', 'terms: [SKU]\nb: 1\n'],
    ['that is one word', 'terms: a\n', 'terms: [a, SKU]\n'],
    ['that explains', 'terms:\n  guest: a buyer\nb: 1\n', 'terms:\n  guest: a buyer\n  SKU:\nb: 1\n'],
    ['of JSON', '{ "terms": ["a"] }', '{ "terms": ["a", "SKU"] }'],
    ['of JSON without one', '{\n  "a": 1\n}', '{"terms": ["SKU"], \n  "a": 1\n}'],
    ['of empty JSON', '{}', '{"terms": ["SKU"]}'],
  ])('%s', (_, text, wanted) => expect(added(text)).toBe(wanted));

  test.each([['no: way'], ['a, b'], ['#1'], ['yes'], ['3'], ['it’s'], ['“a”'], ['*a'], ['[a]']])(
    'that needs quotation marks: %s',
    (word) => {
      for (const text of ['', 'terms: [a]\n', 'terms:\n  - a\n', '{"terms": ["a"]}']) {
        expect((parse(added(text, word) ?? '') as { terms: string[] }).terms.at(-1)).toBe(word);
      }
    },
  );

  test.each([['a: [\n'], ['- a\n'], ['terms: {a: 1}\n'], ['words']])('but not to %j', (text) => {
    expect(added(text)).toBeUndefined();
  });
});
