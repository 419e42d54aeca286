import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CheckParams, checkNotification } from '../../server/protocol.ts';
import type { Command } from './command.ts';

/** For writers who set `sixpager.run` to `manual` or `onSave`. */
export function checkNow(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.check',
    async run() {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (!uri) return;
      const params: CheckParams = { uri: client.code2ProtocolConverter.asUri(uri) };
      await client.sendNotification(checkNotification, params);
    },
  };
}
