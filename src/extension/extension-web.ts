import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './start.ts';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const server = () => startWorker(Uri.joinPath(context.extensionUri, 'dist', 'vscode', 'server-web.js'));
  stop = start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}

/** Through the file's text: a worker host refuses to start a worker from an extension that lies on a remote. */
async function startWorker(file: Uri): Promise<Worker> {
  const script = new TextDecoder().decode(await workspace.fs.readFile(file));
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(url, { name: 'Six-Pager' });
}
