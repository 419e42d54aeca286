import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Desk } from './later.ts';
import { start } from './start.ts';

export function startDesk(context: ExtensionContext): Desk {
  // A process of its own: a long document never holds up the editor's other extensions.
  const module = context.asAbsolutePath(join('dist', 'vscode', 'server.js'));
  const server = { module, transport: TransportKind.ipc };
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
