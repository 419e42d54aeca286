import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageclient';
import type { ConfigEdit } from '../server/protocol.ts';

/** Asks the server how the nearest config file changes, and changes and saves it: only then is it read. */
export async function editConfig(client: BaseLanguageClient, request: string, params: object): Promise<void> {
  const { edit } = await client.sendRequest<ConfigEdit>(request, params);
  if (!edit) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no configuration here that could be changed.'),
    );
    return;
  }
  const file = vscode.Uri.parse(edit.uri);
  const change = new vscode.WorkspaceEdit();
  change.createFile(file, { ignoreIfExists: true });
  const { start, end } = edit.range;
  change.replace(file, new vscode.Range(start.line, start.character, end.line, end.character), edit.newText);
  if (!(await vscode.workspace.applyEdit(change)) || !(await vscode.workspace.save(file))) return;
  // A watcher may be slow, or see nothing of a share on the network.
  const changes = [{ uri: client.code2ProtocolConverter.asUri(file), type: FileChangeType.Changed }];
  await client.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
}
