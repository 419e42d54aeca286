import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Opens the editor's own form for a report. Versions go in, and no word of any draft. */
export function reportIssue(context: vscode.ExtensionContext): Command {
  return {
    id: 'sixpager.reportIssue',
    async run() {
      const { id, packageJSON } = context.extension;
      const version = String((packageJSON as { readonly version: string }).version);
      const host =
        vscode.env.uiKind === vscode.UIKind.Web
          ? vscode.l10n.t('in a browser')
          : vscode.l10n.t('on a desktop');
      const issueBody = [
        `Six-Pager ${version}, VS Code ${vscode.version} ${host}`,
        vscode.l10n.t('What I did:'),
        vscode.l10n.t('What I expected:'),
        vscode.l10n.t('What I saw:'),
        '',
      ].join('\n\n');
      await vscode.commands.executeCommand('workbench.action.openIssueReporter', {
        extensionId: id,
        issueBody,
      });
    },
  };
}
