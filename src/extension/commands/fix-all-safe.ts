import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** The standard code action under a name that a writer finds; the same that runs on save. */
export function fixAllSafe(): Command {
  return {
    id: 'sixpager.fixAllSafe',
    async run() {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const edit = await safeEdit(document);
      if (edit) await vscode.workspace.applyEdit(edit);
      else
        await vscode.window.showInformationMessage(vscode.l10n.t('Nothing here can be fixed without you.'));
    },
  };
}

async function safeEdit(document: vscode.TextDocument): Promise<vscode.WorkspaceEdit | undefined> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    'source.fixAll.sixpager',
    1,
  );
  return actions.find(({ edit }) => edit)?.edit;
}
