import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build, type Metafile } from 'esbuild';
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

export const bundles: readonly BuildOptions[] = [
  { ...web, format: 'esm', entryPoints: ['src/index.ts'], outfile: 'dist/index.js' },
  {
    ...node,
    format: 'esm',
    entryPoints: ['src/cli/cli.ts'],
    outfile: 'dist/cli.js',
    external: ['./vscode/server.js'],
    // commander is CommonJS and asks for Node's modules by name.
    banner: {
      js: "#!/usr/bin/env node\nimport{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  },
  {
    ...node,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/vscode/extension.js',
  },
  { ...node, format: 'cjs', entryPoints: ['src/server/node.ts'], outfile: 'dist/vscode/server.js' },
  {
    ...web,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/extension/extension-web.ts'],
    outfile: 'dist/vscode/extension-web.js',
  },
  { ...web, format: 'iife', entryPoints: ['src/server/browser.ts'], outfile: 'dist/vscode/server-web.js' },
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
}

/** All bundles' inputs and outputs, for the notices and for looking at sizes. */
function merge(files: readonly Metafile[]): Metafile {
  return {
    inputs: Object.assign({}, ...files.map(({ inputs }) => inputs)) as Metafile['inputs'],
    outputs: Object.assign({}, ...files.map(({ outputs }) => outputs)) as Metafile['outputs'],
  };
}

if (import.meta.main) await main();
