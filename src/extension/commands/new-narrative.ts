import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { kinds } from '../../narratives/kinds.ts';
import type { Narrative } from '../../narratives/narrative.ts';
import type { Command } from './command.ts';
import { goToSlot } from './go-to-slot.ts';

/** Opens a new document with a kind's template; asks for the kind unless a keybinding or a link names it. */
export function newNarrative(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.newNarrative',
    async run(kind) {
      const narrative = kinds.find(({ id }) => id === kind) ?? (await askKind());
      if (!narrative) return;
      const content = narrative.template ?? '';
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      const editor = await vscode.window.showTextDocument(document);
      // Without the server, the writer still has the template and finds the first slot alone.
      await goToSlot(client, editor, 'next').catch(() => false);
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
