import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { Linter } from '../../src/engine/linter.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { readOutline } from '../../src/narratives/outline.ts';
import { prfaq } from '../../src/narratives/prfaq.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { measurePages } from '../../src/pages/meter.ts';
import { marked } from '../rules/marked.ts';

// Beside src and at its depth, so that the example's imports need only another root.
const folder = resolve('.cache/contributing');
const [source = '', , fix = ''] = Array.from(
  readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm),
  (match) => match[1] ?? '',
);

async function load(name: string, text: string): Promise<Rule> {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.ts`;
  writeFileSync(file, text.replaceAll("'../", `'${resolve('src')}/`));
  return ((await import(file)) as { relativeDate: Rule }).relativeDate;
}

function spansOf(rule: Rule, text: string) {
  const document = readDocument(text);
  const outline = readOutline(document, prfaq);
  const findings = new Linter([rule]).lint({
    document,
    language: 'en',
    outline,
    words: 0,
    limits: [],
    pages: () => measurePages(document, defaultFormat),
    found: new Map(),
  });
  return findings.map(({ span }) => span);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the rule of CONTRIBUTING.md does what its examples say', async () => {
  const rule = await load('first', source);
  for (const { bad, good } of rule.examples) {
    const { text, spans } = marked(bad);
    expect(spansOf(rule, text)).toEqual(spans);
    expect(spansOf(rule, good)).toEqual([]);
  }
});

test('its near-miss fails first and passes once mended, as the text says', async () => {
  const quoted = 'The “soon” shelf is empty.';
  const wanted = /^ {4}const found = .*;\n/m;
  expect(source).toMatch(wanted);
  expect(spansOf(await load('unmended', source), quoted)).toHaveLength(1);
  const mended = await load(
    'mended',
    source.replace(wanted, () => fix),
  );
  expect(spansOf(mended, quoted)).toEqual([]);
  expect(spansOf(mended, 'The team will shortly decide.')).toHaveLength(1);
});
