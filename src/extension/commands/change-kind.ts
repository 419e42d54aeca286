import * as vscode from 'vscode';
import { fieldEdit } from '../../document/front-matter-edit.ts';
import { kinds } from '../../narratives/kinds.ts';
import type { Reports } from '../reports.ts';
import { isDraft } from '../selector.ts';
import type { Command } from './command.ts';

/** Lets the writer say what a draft is, and writes it into the front matter; one undo takes it back. */
export function changeKind(reports: Reports): Command {
  return {
    id: 'sixpager.changeKind',
    async run() {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isDraft(editor.document)) return;
      const now = reports.get(editor.document)?.kind;
      const items = kinds.map(({ id, title, description }) => ({
        label: title,
        description: id === now ? vscode.l10n.t('as it is read now') : '',
        detail: description,
        id,
      }));
      const options = {
        title: vscode.l10n.t('What is this?'),
        placeHolder: vscode.l10n.t('The kind is written into the front matter'),
      };
      const chosen = await vscode.window.showQuickPick(items, { ...options, matchOnDetail: true });
      if (chosen) await setKind(editor.document, chosen.id);
    },
  };
}

async function setKind(document: vscode.TextDocument, kind: string): Promise<void> {
  const { start, end, text } = fieldEdit(document.getText(), 'kind', kind);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}
