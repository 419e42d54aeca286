import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { DiagnosticData } from '../server/diagnostics.ts';
import { type CheckParams, checkNotification } from '../server/protocol.ts';
import { inStep } from './in-step.ts';

/**
 * Lets findings through that are about the text as it stands. Older ones would move squiggles under other words for a
 * moment: those that are shown move with their words, and the answer to the last key is on its way.
 */
export function onlyFresh(client: () => BaseLanguageClient): NonNullable<Middleware['handleDiagnostics']> {
  const send = inStep();
  return (uri, diagnostics, next) => {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const [{ data } = {}] = diagnostics as readonly { readonly data?: DiagnosticData }[];
    if (!document || !data || data.version === document.version) send(uri, diagnostics, next);
    // Nothing else asks for them again where the keys do not.
    else if (vscode.workspace.getConfiguration('sixpager', document).get('run') !== 'onType') {
      const params: CheckParams = { uri: client().code2ProtocolConverter.asUri(uri) };
      client()
        .sendNotification(checkNotification, params)
        .catch(() => undefined);
    }
  };
}
