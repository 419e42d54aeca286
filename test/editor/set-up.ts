import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installExtension, vscodeBuild } from '../../src/dev/vscode.ts';
import { extensions, root, vsix } from './support/paths.ts';

/** Installs the packaged extension once, from the file, into the folder that all tests start VS Code with. */
export function setup(): void {
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: make it with \`npm run package\`.`);
  if (!existsSync(join(vscodeBuild, '.installed-for-tests'))) {
    throw new Error('The VS Code of the tests is not installed: run `npm test` once.');
  }
  rmSync(extensions, { recursive: true, force: true });
  installExtension(vsix, { home: join(root, '.cache/editor-tests/home'), extensions });
}
