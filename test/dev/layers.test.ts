import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The folders of src and what each may import, itself aside. docs/architecture.md says the same in words. */
const layers: Readonly<Record<string, readonly string[]>> = {
  document: [],
  evidence: ['document'],
  facts: ['document', 'evidence'],
  narratives: ['document', 'evidence', 'facts'],
  pages: ['document'],
  engine: ['document', 'evidence', 'facts', 'narratives', 'pages'],
  rules: ['document', 'evidence', 'facts', 'narratives', 'pages', 'engine'],
  export: ['document', 'pages'],
  config: ['document', 'narratives', 'pages', 'engine', 'rules'],
  server: ['document', 'narratives', 'pages', 'engine', 'rules', 'config'],
  extension: ['document', 'narratives', 'engine', 'export', 'config', 'server'],
  cli: ['document', 'narratives', 'engine', 'rules', 'pages', 'export', 'config'],
  dev: [
    'document',
    'evidence',
    'facts',
    'narratives',
    'engine',
    'rules',
    'pages',
    'export',
    'config',
    'server',
    'cli',
  ],
};

/** Whoever lints runs all rules: the one import that points down. */
const exceptions = ['src/engine/draft.ts imports src/rules/index.ts'];

const usesNode = (file: string): boolean =>
  /^src\/(?:cli|dev)\//.test(file) ||
  ['src/config/disk.ts', 'src/server/node.ts', 'src/extension/desk.ts'].includes(file);

/** All imports of a file, types too, which no bundle shows. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) ?[^'";]*?from '([^']+)'/gm);
  return Array.from(statements, (match) => match[1] ?? '');
}

const files = globSync('src/*/**/*.ts').map((file) => file.replaceAll('\\', '/'));
const folderOf = (file: string): string => file.split('/')[1] ?? '';

describe.each(Object.entries(layers))('src/%s', (folder, allowed) => {
  const own = files.filter((file) => folderOf(file) === folder);

  test('imports its own and the layers above it', () => {
    expect(own).not.toEqual([]);
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => posix.join(dirname(file), path))
        .filter((target) => ![folder, ...allowed].includes(folderOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong.filter((each) => !exceptions.includes(each))).toEqual([]);
  });

  test('imports Node’s modules and VS Code only where they are', () => {
    const foreign = own.flatMap((file) =>
      importsOf(file)
        .filter(
          (path) => (isBuiltin(path) && !usesNode(file)) || (path === 'vscode' && folder !== 'extension'),
        )
        .map((path) => `${file} imports ${path}`),
    );
    expect(foreign).toEqual([]);
  });
});

test('every folder of src is a layer', () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(layers).sort());
});

/** A rule is shown what was read. The markdown itself would let it find what is masked: a url, code, a comment. */
test.each(files.filter((file) => folderOf(file) === 'rules'))('%s does not look at raw text', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\.source\b|\bdocument\.text\b|\{ text \}: Document/);
});
