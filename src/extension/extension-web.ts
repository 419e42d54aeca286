import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './start.ts';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const server = () => startWorker(Uri.joinPath(context.extensionUri, 'dist', 'vscode', 'server-web.js'));
  stop = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}

/**
 * Through the file's text: a worker host refuses to start a worker from an extension that lies on a remote. Its own
 * stand-in for `Worker` makes objects that the client does not take for workers, so the client is given the two ends.
 */
async function startWorker(file: Uri): Promise<MessageTransports> {
  const script = new TextDecoder().decode(await workspace.fs.readFile(file));
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'Six-Pager' });
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
