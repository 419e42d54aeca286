import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Follows a fix: selects the slot that it left, so that typing fills it. Does nothing where the text is another. */
export function selectSlot(): Command {
  return {
    id: 'sixpager.selectSlot',
    async run(uri, offset, slot) {
      const editor = vscode.window.activeTextEditor;
      if (typeof uri !== 'string' || typeof offset !== 'number' || typeof slot !== 'string') return;
      if (editor?.document.uri.toString() !== vscode.Uri.parse(uri).toString()) return;
      const start = editor.document.positionAt(offset);
      const range = new vscode.Range(start, editor.document.positionAt(offset + slot.length));
      if (editor.document.getText(range) !== slot) return;
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  };
}
