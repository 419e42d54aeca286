import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StripParams, type StripResult, stripRequest } from '../../server/protocol.ts';
import type { Command } from './command.ts';

/** Takes out the headings that a draft was written under; its paragraphs stay. One undo brings them back. */
export function stripHeadings(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.stripHeadings',
    async run() {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const params: StripParams = { uri };
      const { ranges } = await client.sendRequest<StripResult>(stripRequest, params);
      if (ranges.length === 0) {
        await vscode.window.showInformationMessage(vscode.l10n.t('There are no headings below the title.'));
        return;
      }
      const edit = new vscode.WorkspaceEdit();
      for (const { start, end } of ranges)
        edit.delete(document.uri, new vscode.Range(start.line, start.character, end.line, end.character));
      await vscode.workspace.applyEdit(edit);
    },
  };
}
