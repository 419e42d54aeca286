import * as vscode from 'vscode';
import type { draftFile } from '../export/draft-file.ts';

/** What the bundle of the exports gives. */
export interface Exports {
  readonly draftFile: typeof draftFile;
}

/**
 * Loads the bundle of the exports, which is larger than all the rest, when a file is asked for. Through its text, as
 * hosts themselves load extensions: a worker host lets no extension require a second file.
 */
export async function loadExports(extension: vscode.Uri): Promise<Exports> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'vscode', 'export.js');
  const script = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const module = { exports: {} as Exports };
  new Function('module', 'exports', script)(module, module.exports);
  return module.exports;
}

/** Reads a font that comes with the extension. */
export function fontsOf(extension: vscode.Uri): (file: string) => Promise<Uint8Array> {
  return async (file) =>
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'fonts', file));
}
