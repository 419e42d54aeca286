import * as vscode from 'vscode';

/**
 * The scheme of the pages that come with the extension: `sixpager:/docs/rules/hedge.md`. A link in a hover may not run
 * a command, and a page on the extension's own disk would open as source; under a scheme of their own, the manifest can
 * send them to the markdown preview, on the desktop, on a remote and in the browser alike.
 */
export const pageScheme = 'sixpager';

/** A finding's `url` is read from here. */
export const packageUrl = `${pageScheme}:/`;

/** Shows the pages under docs/, and lets nobody write them. */
export class RulePages implements vscode.FileSystemProvider {
  readonly #extensionUri: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (!/^\/docs\/[\w/-]+\.md$/.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extensionUri, uri.path));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
