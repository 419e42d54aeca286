import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { setSeverity } from '../../src/config/set-severity.ts';
import { applyEdits } from '../../src/engine/fixes.ts';

const set = (text: string): string | undefined => {
  const edit = setSeverity(text, 'hedge', 'off');
  return edit && applyEdits(text, [edit]);
};

describe('a rule is switched off in a configuration', () => {
  test.each([
    ['of nothing', '', 'rules:\n  hedge: off\n'],
    ['of comments', '# ours\n', '# ours\nrules:\n  hedge: off\n'],
    ['without rules', 'terms: [SKU]\n', 'terms: [SKU]\nrules:\n  hedge: off\n'],
    ['without a last line end', 'terms: [SKU]', 'terms: [SKU]\nrules:\n  hedge: off\n'],
    ['with CRLF', 'terms: [SKU]\r\n', 'terms: [SKU]\r\nrules:\r\n  hedge: off\r\n'],
    ['with empty rules', 'rules:\nterms: [a]\n', 'rules: { hedge: off }\nterms: [a]\n'],
    ['with other rules', 'rules:\n  filler: off # ours\n', 'rules:\n  hedge: off\n  filler: off # ours\n'],
    ['with others in braces', 'rules: { filler: off }\n', 'rules: { hedge: off, filler: off }\n'],
    ['with empty braces', 'rules: {}\n', 'rules: { hedge: off }\n'],
    ['with this rule', 'rules:\n  hedge: error # ours\n', 'rules:\n  hedge: off # ours\n'],
    ['with this rule in braces', 'rules: { hedge: "error" }\n', 'rules: { hedge: off }\n'],
    ['with this rule and no value', 'rules:\n  hedge:\n', 'rules:\n  hedge: off\n'],
    [
      'with its options',
      'rules:\n  hedge:\n    min: 2\n',
      'rules:\n  hedge:\n    severity: off\n    min: 2\n',
    ],
    [
      'with options in braces',
      'rules:\n  hedge: { min: 2 }\n',
      'rules:\n  hedge: { severity: off, min: 2 }\n',
    ],
    [
      'with its severity',
      'rules:\n  hedge: { severity: hint, a: 2 }\n',
      'rules:\n  hedge: { severity: off, a: 2 }\n',
    ],
    ['of JSON', '{ "terms": [] }', '{ "rules": { "hedge": "off" }, "terms": [] }'],
    ['of empty JSON', '{}', '{ "rules": { "hedge": "off" } }'],
    [
      'of JSON with rules',
      '{ "rules": { "filler": "off" } }',
      '{ "rules": { "hedge": "off", "filler": "off" } }',
    ],
    ['of JSON with this rule', '{ "rules": { "hedge": "error" } }', '{ "rules": { "hedge": "off" } }'],
  ])('%s', (_, text, wanted) => {
    expect(set(text)).toBe(wanted);
    const setting = parseConfig(wanted).values.rules?.hedge;
    expect(typeof setting === 'object' ? setting.severity : setting).toBe('off');
  });

  test.each([['a: [\n'], ['- a\n'], ['words'], ['rules: [hedge]\n']])('but not in %j', (text) => {
    expect(set(text)).toBeUndefined();
  });
});
