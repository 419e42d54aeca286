import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The packaged extension, as users get it. */
export const vsix = join(root, 'sixpager.vsix');

/** Where global set-up installs it for all tests. */
export const extensions = join(root, '.cache/editor-tests/extensions');

/** Pictures of failures and of the main states. */
export const shots = process.env.SHOTS ?? join(root, 'test/editor/shots');

/** Preloaded into the Node processes of VS Code to notice and refuse what leaves the machine. */
export const guard = join(root, 'test/editor/support/no-network.cjs');
