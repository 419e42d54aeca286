import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Opens a copy of the example, unsaved, to play with: nothing that is done to it is kept unless it is saved. */
export function openSample({ extensionUri }: vscode.ExtensionContext): Command {
  return {
    id: 'sixpager.openSample',
    async run() {
      const file = vscode.Uri.joinPath(extensionUri, 'examples', 'weak-prfaq.md');
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
    },
  };
}
