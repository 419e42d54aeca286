import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escaped, fenced } from '../../src/dev/generate/markdown.ts';
import { generate, staleFiles } from '../../src/dev/generate.ts';
import { slotPattern } from '../../src/document/slots.ts';
import { kinds } from '../../src/narratives/kinds.ts';
import { rules } from '../../src/rules/index.ts';

const files = await generate();
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

test('what is generated is fresh: otherwise run `npm run generate`', () => {
  expect(staleFiles(files)).toEqual([]);
});

test('a changed, a missing and an orphaned file are told', () => {
  const [first, ...rest] = files;
  if (!first) throw new Error('nothing is generated');
  const missing = { path: 'docs/rules/never-written.md', text: '' };
  expect(staleFiles([{ ...first, text: 'old' }, ...rest])).toEqual([{ path: first.path, why: 'is stale' }]);
  expect(staleFiles([...files, missing])).toEqual([{ path: missing.path, why: 'is missing' }]);
  expect(staleFiles(rest)).toEqual([{ path: first.path, why: 'belongs to no rule' }]);
});

describe.each(rules)('$id', ({ id, summary, why, options, examples }) => {
  const page = textOf(`docs/rules/${id}.md`);

  test('has a page with its reason, its options, and a pair for each example', () => {
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
    expect(page).toContain(summary);
    expect(page).toContain(why);
    for (const name of Object.keys(options)) expect(page).toContain(`\`${name}\``);
    expect(page.match(/^Passes:$/gm)).toHaveLength(examples.length);
    expect(page.match(/^The question/gm)).toHaveLength(examples.length);
  });

  test('is in the README and in the list of rules', () => {
    expect(textOf('README.md')).toContain(`[${id}](docs/rules/${id}.md)`);
    expect(textOf('docs/rules/README.md')).toContain(`[${id}](${id}.md)`);
  });
});

test('every section of every kind stands on the page of kinds', () => {
  const page = textOf('docs/kinds.md');
  for (const { title, sections } of kinds) {
    expect(page).toContain(`## ${title}`);
    for (const { role, find } of sections) {
      expect(page).toContain(`\`${role}\``);
      expect(page).toContain(find);
    }
  }
});

test('every setting stands in the README', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(manifest.contributes.configuration.properties))
    expect(textOf('README.md')).toContain(`\`${name}\``);
});

test('the slot grammar holds the engine’s pattern, and nothing that Oniguruma reads otherwise', () => {
  const grammar = JSON.parse(textOf('syntaxes/slots.injection.tmLanguage.json'));
  expect(grammar.patterns[0].match).toBe(slotPattern);
  // In a class, a bare `[` nests and `&&` intersects; `\h` and `(?<name>` mean other things there.
  const classes = slotPattern.match(/(?<!\\)\[(?:\\.|[^\]\\])*\]/g) ?? [];
  for (const each of classes) expect(each.slice(1, -1)).not.toMatch(/(?<!\\)\[|&&/);
  expect(slotPattern).not.toMatch(/\\[hHRX]|\(\?[<>]/);
});

test('notices name each package once a version, with a text, and no path of this machine', () => {
  const notices = textOf('THIRD-PARTY-NOTICES');
  const titles = notices.match(/^\S+ \d+\.\d+\.\d+\S* \(.+\)$/gm) ?? [];
  expect(titles.length).toBeGreaterThan(50);
  expect(new Set(titles).size).toBe(titles.length);
  expect(
    titles.filter(
      (title) =>
        !/\((?:MIT|ISC|0BSD|BlueOak-1\.0\.0|Apache-2\.0|BSD-\d-Clause|\(MIT (?:AND|OR) [\w.-]+\))\)$/.test(
          title,
        ),
    ),
  ).toEqual([]);
  expect(notices).not.toContain(process.cwd());
  expect(notices).not.toContain('node_modules');
});

test('markdown is written so that it shows what was meant', () => {
  expect(escaped('[N] of *M* | `x`')).toBe('\\[N\\] of \\*M\\* \\| \\`x\\`');
  expect(fenced('one two three', 'text', 8)).toBe('```text\none two\nthree\n```');
});
