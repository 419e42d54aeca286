// Serves VS Code until Ctrl+C. Started by editor.mjs, which has installed all it needs.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installExtension, quietSettings, startServer, writeSettings } from './vscode.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, '.cache/editor');
const drafts = join(home, 'drafts');
const options = { home: join(home, 'vscode'), extensions: join(home, 'extensions') };

// What the user wrote and set the last time stays.
mkdirSync(drafts, { recursive: true });
cpSync(join(root, 'examples'), drafts, { recursive: true, force: false });
if (!existsSync(join(options.home, 'data/User/settings.json'))) writeSettings(options.home, quietSettings);

installExtension(join(root, 'sixpager.vsix'), options);
// The same address every time: the browser keeps the window's layout under it.
const server = await startServer({ ...options, port: 6260 });
const example = server.uri(join(drafts, 'weak-prfaq.md'));
console.log(`
VS Code with Six-Pager: ${server.url(drafts, [['openFile', example]])}
Your copies of the examples: ${drafts}
Ctrl+C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    console.log('Stopped.');
  });
}
