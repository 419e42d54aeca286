import * as vscode from 'vscode';
import type { Command } from './command.ts';

/**
 * Opens a page to be filled and sent to whoever the extension came from. Versions go in, and no word of any draft. The
 * editor's own form wants an address to send it to, which a package that is handed on has not.
 */
export function reportIssue(context: vscode.ExtensionContext): Command {
  return {
    id: 'sixpager.reportIssue',
    async run() {
      const { version } = context.extension.packageJSON as { readonly version: string };
      const host =
        vscode.env.uiKind === vscode.UIKind.Web
          ? vscode.l10n.t('in a browser')
          : vscode.l10n.t('on a desktop');
      const content = [
        `Six-Pager ${version}, VS Code ${vscode.version} ${host}`,
        vscode.l10n.t('What I did:'),
        vscode.l10n.t('What I expected:'),
        vscode.l10n.t('What I saw:'),
        '',
      ].join('\n\n');
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      await vscode.window.showTextDocument(document);
    },
  };
}
