import * as vscode from 'vscode';
import { readSlots } from '../../document/slots.ts';
import { kinds } from '../../narratives/kinds.ts';
import type { Narrative } from '../../narratives/narrative.ts';
import type { Command } from './command.ts';

/** Opens a new document with a kind's template; asks for the kind unless a keybinding or a link names it. */
export function newNarrative(): Command {
  return {
    id: 'sixpager.newNarrative',
    async run(kind) {
      const narrative = kinds.find(({ id }) => id === kind) ?? (await askKind());
      if (!narrative) return;
      const content = narrative.template ?? '';
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document, { selection: firstSlot(document) });
    },
  };
}

async function askKind(): Promise<Narrative | undefined> {
  const items = kinds
    .filter(({ template }) => template !== undefined)
    .map((narrative) => ({ label: narrative.title, detail: narrative.description, narrative }));
  const options = { title: 'New narrative', placeHolder: 'What are you writing?', matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.narrative;
}

/** Selected as the document opens, and without the server: a selection set afterwards can lose against the editor's own. */
function firstSlot(document: vscode.TextDocument): vscode.Range {
  const [slot] = readSlots(document.getText());
  return new vscode.Range(document.positionAt(slot?.start ?? 0), document.positionAt(slot?.end ?? 0));
}
