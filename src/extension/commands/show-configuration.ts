import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DescribeParams, type DescribeResult, describeRequest } from '../../server/protocol.ts';
import type { Command } from './command.ts';

const scheme = 'sixpager-configuration';

const unread = (): string =>
  vscode.l10n.t('Six-Pager does not read this document: it is no markdown that can be saved.');

/** Shows every value that holds for the draft in the active editor, and where it comes from. */
export function showConfiguration(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.showConfiguration',
    async run() {
      const draft = vscode.window.activeTextEditor?.document.uri;
      if (!draft) return;
      const params: DescribeParams = { uri: client.code2ProtocolConverter.asUri(draft) };
      const shown = await client.sendRequest<DescribeResult>(describeRequest, params);
      const text = shown.text ?? `${unread()}\n`;
      const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => text,
      });
      // A new name each time, since the text of a known one is kept.
      const page = vscode.Uri.from({
        scheme,
        path: `/${vscode.l10n.t('Six-Pager configuration')}`,
        query: String(Date.now()),
      });
      const document = await vscode.workspace.openTextDocument(page);
      provider.dispose();
      await vscode.window.showTextDocument(document, { preview: true });
    },
  };
}
