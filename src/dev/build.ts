import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { buildFonts } from './build-fonts.ts';
import { buildTypes } from './types.ts';

/** What is built: one bundle for each way the engine reaches somebody. Paths are relative to the project. */
const shared: BuildOptions = {
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const node: BuildOptions = { ...shared, platform: 'node', target: 'node20' };
// `worker`: without this condition remark-parse's dependencies reach for `document`.
const web: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', conditions: ['worker'] };

/** The core of the server is a bundle of its own: a module for Node, and a script that goes before the worker's. */
const core = 'sixpagerServer';
const coreModule: Plugin = {
  name: 'core as a module',
  setup({ onResolve }) {
    onResolve({ filter: /\/core\.ts$/ }, () => ({ path: './server-core.js', external: true }));
  },
};
const coreScript: Plugin = {
  name: 'core as a script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/core\.ts$/ }, () => ({ path: core, namespace: 'core' }));
    onLoad({ filter: /./, namespace: 'core' }, () => ({
      contents: `module.exports = ${core}`,
      loader: 'js',
    }));
  },
};

/** What the extension reads after it was activated is a file of its own, where a host can read a second one. */
const deskLater: Plugin = {
  name: 'the desk later',
  setup({ onResolve }) {
    onResolve({ filter: /\/desk\.ts$/ }, () => ({ path: './desk.js', external: true }));
  },
};

/** Node's modules stay outside. commander is CommonJS and requires them, which in a module has to be an import. */
const ofNode: Plugin = {
  name: 'modules of Node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z:_/]+$/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined;
      return kind === 'require-call' ? { path, namespace: 'required' } : { path, external: true };
    });
    onResolve({ filter: /^imported:/ }, ({ path }) => ({ path, namespace: 'imported' }));
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require('imported:${path}').default;`,
    }));
    onLoad({ filter: /./, namespace: 'imported' }, ({ path }) => ({
      contents: `export { default } from '${path.replace('imported:', '')}';`,
    }));
  },
};

/** The protocol’s half that reads and writes the streams of a process is exported to Node alone. */
const protocolOfNode: Plugin = {
  name: 'protocol of Node',
  setup({ onResolve }) {
    onResolve(
      { filter: /^vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/node(?:\.js)?$/ },
      (args) => ({
        path: createRequire(join(args.resolveDir, 'any.js')).resolve(args.path),
      }),
    );
  },
};

/**
 * The library, the command line, its server and the exports share what they have in common; server and exports are
 * loaded when asked for.
 */
export const modules: BuildOptions = {
  ...web,
  format: 'esm',
  target: ['es2022', 'node20'],
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/cli.ts',
    export: 'src/export/draft-file.ts',
    server: 'src/server/stdio.ts',
  },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'shared/[hash]',
  external: ['./server.js'],
  plugins: [protocolOfNode, ofNode],
};

export const bundles: readonly BuildOptions[] = [
  modules,
  {
    ...node,
    format: 'cjs',
    external: ['vscode'],
    plugins: [deskLater],
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/vscode/extension.js',
  },
  {
    ...node,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/extension/desk.ts'],
    outfile: 'dist/vscode/desk.js',
  },
  {
    ...web,
    format: 'iife',
    globalName: core,
    footer: { js: `if(typeof module==='object')module.exports=${core};` },
    entryPoints: ['src/server/core.ts'],
    outfile: 'dist/vscode/server-core.js',
  },
  {
    ...node,
    format: 'cjs',
    plugins: [coreModule],
    entryPoints: ['src/server/node.ts'],
    outfile: 'dist/vscode/server.js',
  },
  {
    ...web,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/extension/extension-web.ts'],
    outfile: 'dist/vscode/extension-web.js',
  },
  { ...web, format: 'cjs', entryPoints: ['src/export/draft-file.ts'], outfile: 'dist/vscode/export.js' },
  {
    ...web,
    format: 'iife',
    plugins: [coreScript],
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/vscode/server-web.js',
  },
];

async function main(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist/vscode', { recursive: true });
  // The library and the command line are ES modules; VS Code's hosts take CommonJS alone.
  writeFileSync('dist/package.json', '{"type":"module"}\n');
  writeFileSync('dist/vscode/package.json', '{"type":"commonjs"}\n');
  const results = await Promise.all(bundles.map((bundle) => build(bundle)));
  writeFileSync('dist/meta.json', JSON.stringify(merge(results.map(({ metafile }) => metafile as Metafile))));
  buildTypes('dist/types');
  await buildFonts('dist/fonts');
}

/** All bundles' inputs and outputs, for the notices and for looking at sizes. */
function merge(files: readonly Metafile[]): Metafile {
  return {
    inputs: Object.assign({}, ...files.map(({ inputs }) => inputs)) as Metafile['inputs'],
    outputs: Object.assign({}, ...files.map(({ outputs }) => outputs)) as Metafile['outputs'],
  };
}

if (import.meta.main) await main();
