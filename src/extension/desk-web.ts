import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { Desk } from './later.ts';
import { start } from './start.ts';

export function startDesk(context: ExtensionContext): Desk {
  const folder = Uri.joinPath(context.extensionUri, 'dist', 'vscode');
  // The core is a script of its own, since the desktop's server is built on it too.
  const server = () =>
    startWorker(['server-core.js', 'server-web.js'].map((name) => Uri.joinPath(folder, name)));
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

/**
 * Through the file's text: a worker host refuses to start a worker from an extension that lies on a remote. Its own
 * stand-in for `Worker` makes objects that the client does not take for workers, so the client is given the two ends.
 */
async function startWorker(files: readonly Uri[]): Promise<MessageTransports> {
  const scripts = await Promise.all(files.map((file) => workspace.fs.readFile(file)));
  const script = scripts.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'Six-Pager' });
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
