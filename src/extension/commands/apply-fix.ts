import * as vscode from 'vscode';
import type { BaseLanguageClient, CodeAction } from 'vscode-languageclient';
import type { Command } from './command.ts';

/**
 * What a link of a hover runs. The server makes the edit for the text as it stands; where the words have changed since,
 * there is none, and the writer is told.
 */
export function applyFix(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.applyFix',
    async run(data) {
      const action = { title: 'fix', data };
      const resolved = await client.sendRequest<CodeAction>('codeAction/resolve', action);
      const edit = resolved.edit && (await client.protocol2CodeConverter.asWorkspaceEdit(resolved.edit));
      if (edit && (await vscode.workspace.applyEdit(edit))) {
        await follow(resolved.command);
        return;
      }
      await vscode.window.showInformationMessage(
        vscode.l10n.t('The text has changed since: there is nothing to mend here.'),
      );
    },
  };
}

/** As after a fix of the light bulb, the slot is selected; and the keys go to the text again, not to the hover. */
async function follow(command: CodeAction['command']): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
