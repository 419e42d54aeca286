import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CursorParams, cursorNotification } from '../server/protocol.ts';
import { isDraft } from './selector.ts';

/** Tells the server where the cursor goes without typing: a language server is not told by itself. */
export function watchCursor(client: BaseLanguageClient): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind, selections }) => {
    const [selection] = selections;
    // A change of the text moves the cursor too, and comes without a kind.
    if (kind === undefined || !selection || !isDraft(textEditor.document) || !client.isRunning()) return;
    const params: CursorParams = {
      uri: client.code2ProtocolConverter.asUri(textEditor.document.uri),
      position: client.code2ProtocolConverter.asPosition(selection.active),
    };
    client.sendNotification(cursorNotification, params).catch(() => undefined);
  });
}
