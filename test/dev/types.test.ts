import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTypes } from '../../src/dev/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'sixpager-consumer-'));
const installed = join(folder, 'node_modules/sixpager');

const program = `
import { applyEdits, type Config, Draft, type Finding, kinds, lint, rules, safeEdits } from 'sixpager';
const config: Config = { rules: { hedge: 'off', 'no-tradeoff': { minWords: 200, severity: 'warning' } } };
const findings: readonly Finding[] = lint('text', { kind: 'prfaq', path: 'a.md', config });
const draft = new Draft('text');
draft.edit(0, 4, 'words');
const count: number = draft.report().words + draft.findings().length;
const texts: string[] = [applyEdits('text', safeEdits(findings)), kinds[0]!.title, rules[0]!.examples[0].bad];
export { count, texts };
// @ts-expect-error there is no such kind
lint('text', { kind: 'novel' });
// @ts-expect-error findings are not to be changed
findings.push(findings[0]!);
`;

beforeAll(() => {
  mkdirSync(join(installed, 'dist'), { recursive: true });
  buildTypes(join(installed, 'dist/types'));
  const { name, version, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name, version, exports }));
  writeFileSync(join(installed, 'dist/package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'program.mts'), program);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'the declarations hold in a stranger’s project with module %s, resolution %s',
  (module, resolution) => {
    const flags = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', 'false', '--types', ''];
    const target = [
      '--target',
      'es2022',
      '--lib',
      'es2023',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    const args = [resolve('node_modules/typescript/bin/tsc'), ...flags, ...target, 'program.mts'];
    expect(compile(args)).toBe('');
  },
  60_000,
);

/** What the compiler complains of. */
function compile(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
