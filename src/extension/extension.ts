import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './start.ts';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  // A process of its own: a long document never holds up the editor's other extensions.
  const module = context.asAbsolutePath(join('dist', 'vscode', 'server.js'));
  const server = { module, transport: TransportKind.ipc };
  stop = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
