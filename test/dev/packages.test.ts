import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const pages = [
  'schemas/sixpager.schema.json',
  'docs/configuration.md',
  'docs/kinds.md',
  'docs/rules/README.md',
  ...rules.map(({ id }) => `docs/rules/${id}.md`),
];
const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES', 'package.json'];
/** What a PDF is set in. */
const fonts = [
  ...['Arimo', 'Carlito', 'Tinos'].flatMap((name) =>
    ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => `${name}_${face}`),
  ),
  'Cousine_400Regular',
].map((name) => `dist/fonts/${name}.ttf`);
const server = ['dist/vscode/package.json', 'dist/vscode/server-core.js', 'dist/vscode/server.js'];

const isOfExport = (file: string): boolean => /\/export\.js$/.test(file) || fonts.includes(file);

/** Kilobytes as a zip holds them. */
function packed(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0) / 1024;
}

test('the extension holds what it needs, nothing else, in less than 1200 KB without exports and fonts, 4000 KB with', () => {
  const vsce = ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'];
  const files = execFileSync(process.execPath, vsce, { encoding: 'utf8' }).trim().split('\n');
  expect(files.sort()).toEqual(
    [
      ...papers,
      ...pages,
      ...server,
      ...fonts,
      'dist/vscode/desk.js',
      'dist/vscode/export.js',
      'dist/vscode/extension-web.js',
      'dist/vscode/extension.js',
      'dist/vscode/server-web.js',
      'docs/images/new-narrative.png',
      'docs/images/quick-fix.png',
      'docs/images/ready.png',
      'docs/images/slots.png',
      'docs/images/squiggles.png',
      'examples/weak-prfaq.md',
      'l10n/bundle.l10n.json',
      'media/icon.png',
      'package.nls.json',
      'snippets/sixpager.json',
      'syntaxes/narrative.injection.tmLanguage.json',
      'syntaxes/slots.injection.tmLanguage.json',
      'syntaxes/suppressions.injection.tmLanguage.json',
    ].sort(),
  );
  expect(packed(files.filter((file) => !isOfExport(file)))).toBeLessThan(1200);
  expect(packed(files)).toBeLessThan(4000);
}, 60_000);

test('the npm package holds the library, the command line, the exports and the server, in less than 900 KB without exports and fonts, 3200 KB with', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const files = filesIn(JSON.parse(output));
  const declarations = files.filter((file) => /^dist\/types\/[\w/-]+\.d\.ts$/.test(file));
  expect(declarations).toContain('dist/types/index.d.ts');
  const shared = files.filter((file) => /^dist\/shared\/[A-Z0-9]+\.js$/.test(file));
  expect(shared.length).toBeGreaterThan(0);
  expect(files.filter((file) => ![...declarations, ...shared].includes(file)).sort()).toEqual(
    [
      ...papers,
      ...pages,
      ...fonts,
      'dist/cli.js',
      'dist/export.js',
      'dist/index.js',
      'dist/package.json',
      'dist/server.js',
    ].sort(),
  );
  expect(packed(files.filter((file) => !isOfExport(file)))).toBeLessThan(900);
  expect(packed(files)).toBeLessThan(3200);
}, 60_000);

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** npm gives a list of packages, or from version 12 on an object by name. */
function filesIn(output: readonly Packed[] | Readonly<Record<string, Packed>>): string[] {
  return Object.values(output).flatMap(({ files }) => files.map(({ path }) => path));
}
