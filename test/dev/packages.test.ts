import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const pages = ['docs/kinds.md', 'docs/rules/README.md', ...rules.map(({ id }) => `docs/rules/${id}.md`)];
const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES', 'package.json'];
const server = ['dist/vscode/package.json', 'dist/vscode/server.js'];

/** Kilobytes as a zip holds them. */
function packed(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0) / 1024;
}

test('the extension holds what it needs, nothing else, in less than 1150 KB', () => {
  const vsce = ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'];
  const files = execFileSync(process.execPath, vsce, { encoding: 'utf8' }).trim().split('\n');
  expect(files.sort()).toEqual(
    [
      ...papers,
      ...pages,
      ...server,
      'dist/vscode/extension-web.js',
      'dist/vscode/extension.js',
      'dist/vscode/server-web.js',
      'docs/images/new-narrative.png',
      'docs/images/quick-fix.png',
      'docs/images/squiggles.png',
      'media/icon.png',
      'snippets/sixpager.json',
      'syntaxes/slots.injection.tmLanguage.json',
    ].sort(),
  );
  expect(packed(files)).toBeLessThan(1150);
}, 60_000);

test('the npm package holds the library, the command line and the server, in less than 850 KB', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const files = filesIn(JSON.parse(output));
  const declarations = files.filter((file) => /^dist\/types\/[\w/-]+\.d\.ts$/.test(file));
  expect(declarations).toContain('dist/types/index.d.ts');
  expect(files.filter((file) => !declarations.includes(file)).sort()).toEqual(
    [...papers, ...pages, ...server, 'dist/cli.js', 'dist/index.js', 'dist/package.json'].sort(),
  );
  expect(packed(files)).toBeLessThan(850);
}, 60_000);

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** npm gives a list of packages, or from version 12 on an object by name. */
function filesIn(output: readonly Packed[] | Readonly<Record<string, Packed>>): string[] {
  return Object.values(output).flatMap(({ files }) => files.map(({ path }) => path));
}
