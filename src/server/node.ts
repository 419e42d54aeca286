import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { disk } from '../config/disk.ts';
import { makeChecker, serve } from './core.ts';

/**
 * Serves VS Code’s extension, which forks this file.
 * The process ends when the client leaves.
 */
export function startServer(): void {
  // The bundle lies in dist/vscode, and what a finding links to in docs beside dist.
  const packageUrl = pathToFileURL(join(__dirname, '..', '..', '/')).href;
  serve(createConnection(), { makeChecker, packageUrl, disk });
}

// VS Code forks this file with --node-ipc and expects it to start by itself.
if (process.argv.includes('--node-ipc')) startServer();
