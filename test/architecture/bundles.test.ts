import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundles, modules } from '../../src/dev/build.ts';
import { Draft } from '../../src/engine/draft.ts';
import { drafts } from '../engine/drafts.ts';

async function built(options: BuildOptions): Promise<{ readonly text: string; readonly meta: Metafile }> {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  return { text: outputFiles?.[0]?.text ?? '', meta: metafile as Metafile };
}

/** The modules that share what they have in common, each with all that it needs. */
const { outdir, splitting, ...module } = modules;
const alone: readonly BuildOptions[] = Object.entries(modules.entryPoints as Record<string, string>).map(
  ([name, file]) => ({
    ...module,
    entryPoints: [file],
    outfile: `${outdir}/${name}.js`,
    platform: /^(?:cli|server)$/.test(name) ? 'node' : 'browser',
  }),
);
const ways = [...bundles.filter((bundle) => bundle !== modules), ...alone];

/** What a bundle asks its host for, and which of its files does. What is required in a module goes by the build. */
function hostImports({ inputs }: Metafile): { readonly file: string; readonly name: string }[] {
  return Object.entries(inputs)
    .filter(([file]) => !file.startsWith('imported:'))
    .flatMap(([file, { imports }]) =>
      imports
        .filter(({ external, path }) => external || path.startsWith('required:'))
        .map(({ path }) => path.replace('required:', ''))
        .filter((path) => isBuiltin(path) || path === 'vscode')
        .map((path) => ({ file, name: path.replace('node:', '') })),
    );
}

const network = [
  'http',
  'https',
  'http2',
  'net',
  'dns',
  'tls',
  'dgram',
  'child_process',
  'worker_threads',
  'cluster',
];

/** Who may speak to another process: the transports of the language server, and commander's unused subcommands. */
const transports: readonly RegExp[] = [
  /node_modules\/vscode-jsonrpc\/lib\/node\/main\.js: net$/,
  /node_modules\/vscode-languageclient\/lib\/node\/(?:main|processes)\.js: child_process$/,
  /node_modules\/vscode-languageserver\/lib\/node\/files\.js: child_process$/,
  /node_modules\/commander\/lib\/command\.js: child_process$/,
];

describe.each(ways)('$outfile', (bundle) => {
  test('asks its host for no network and no process beyond the transport', async () => {
    const asked = hostImports((await built(bundle)).meta)
      .filter(({ name }) => network.includes(name.split('/')[0] ?? ''))
      .map(({ file, name }) => `${file}: ${name}`);
    expect(asked.filter((each) => !transports.some((transport) => transport.test(each)))).toEqual([]);
  });

  test.runIf(bundle.platform === 'browser')('asks a browser for nothing that only Node has', async () => {
    const asked = hostImports((await built(bundle)).meta).filter(({ name }) => name !== 'vscode');
    expect(asked).toEqual([]);
  });

  test.runIf(bundle.format !== 'cjs' || bundle.outfile?.includes('server'))(
    'knows nothing of VS Code',
    async () => {
      const asked = hostImports((await built(bundle)).meta).filter(({ name }) => name === 'vscode');
      expect(asked).toEqual([]);
    },
  );
});

test('no file of ours asks for anything over the network', () => {
  const asking = globSync('src/**/*.{ts,mjs}')
    .filter((file) => !file.startsWith(join('src', 'dev')))
    .filter((file) =>
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(asking).toEqual([]);
});

const library = alone.find(({ outfile }) => outfile === 'dist/index.js') as BuildOptions;

/** What both sides are asked: JSON, since objects of two worlds are never equal. */
const expected = drafts.map(([, text]) =>
  JSON.stringify([new Draft(text).findings(), new Draft(text).report()]),
);

describe('the library', { timeout: 30_000 }, () => {
  test('lints in a world without Node, DOM or console as it does from its source', async () => {
    const { text: code } = await built({ ...library, format: 'iife', globalName: 'sixpager' });
    const script = `${code};
      texts.map((text) => {
        const draft = new sixpager.Draft(text);
        return JSON.stringify([draft.findings(), draft.report()]);
      })`;
    const found = runInNewContext(script, { texts: drafts.map(([, text]) => text) }) as string[];
    expect(Array.from(found)).toEqual(expected);
  });

  test('is imported by name from an empty folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sixpager-library-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'index.mjs'), (await built(library)).text);
    writeFileSync(join(folder, 'texts.json'), JSON.stringify(drafts.map(([, text]) => text)));
    const script = `
      import { readFileSync } from 'node:fs';
      import { Draft, lint } from './index.mjs';
      const texts = JSON.parse(readFileSync('texts.json', 'utf8'));
      console.log(JSON.stringify(texts.map((text) => JSON.stringify([lint(text), new Draft(text).report()]))));`;
    writeFileSync(join(folder, 'use.mjs'), script);
    const output = execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8', env: {} });
    expect(JSON.parse(output)).toEqual(expected);
  });
});

test('no file of src has a default export', () => {
  const files = globSync('src/**/*.ts').filter((file) =>
    /^export (?:default\b|\{[^}]*\bas default\b)/m.test(readFileSync(file, 'utf8')),
  );
  expect(files).toEqual([]);
});
