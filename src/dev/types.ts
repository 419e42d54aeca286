import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

const entry = 'index.d.ts';

/**
 * Writes the declarations that the library's users see: of src/index.ts and of what its types name, nothing else.
 * The compiler leaves `.ts` in the paths of declarations; a user's compiler looks for what `.js` stands for.
 */
export function buildTypes(folder: string): void {
  const all = mkdtempSync(join(tmpdir(), 'sixpager-types-'));
  try {
    emitDeclarations(all);
    for (const file of reachable(all)) {
      const target = join(folder, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, readFileSync(join(all, file), 'utf8').replace(relativeImport, "$1'$2.js'"));
    }
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

const relativeImport = /(\bfrom |\bimport\()['"](\.{1,2}\/[^'"]+)\.ts['"]/g;

/** Unchecked, which is quick: `npm run types` checks. */
function emitDeclarations(folder: string): void {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const flags = [
    '--noCheck',
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--declaration',
    '--rootDir',
    'src',
  ];
  const args = [
    join(dirname(manifest), 'bin/tsc'),
    '-p',
    'tsconfig.engine.json',
    ...flags,
    '--outDir',
    folder,
  ];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The entry and all that it imports, directly or not. */
function reachable(folder: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, , path] of readFileSync(join(folder, file), 'utf8').matchAll(relativeImport))
      found.add(posix.join(posix.dirname(file), `${path}.d.ts`));
  }
  return found;
}
