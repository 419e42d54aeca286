import * as vscode from 'vscode';
import { configNames } from '../config/names.ts';
import type { ReadFileParams, ReadFileResult } from '../server/protocol.ts';

/** A configuration is a page or two: what is longer was not meant to be one. */
const mostBytes = 1_000_000;

/** Reads a config file for the server, wherever the workspace lies: on disk, on a remote, in the browser. */
export async function readConfigFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  const file = vscode.Uri.parse(uri);
  if (!isConfig(file)) return {};
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) return {};
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) };
  } catch {
    return {};
  }
}

/** By its name, or a file of the workspace that another may build on. */
function isConfig(file: vscode.Uri): boolean {
  const name = file.path.split('/').at(-1) ?? '';
  if (configNames.some((known) => known === name)) return true;
  return /\.(?:ya?ml|json)$/.test(name) && vscode.workspace.getWorkspaceFolder(file) !== undefined;
}
