import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { draftSelector } from './selector.ts';

/** Says in the language status whether the server runs, and offers its log and a new start. */
export function showServerStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('sixpager.server', [...draftSelector]);
  item.name = 'Six-Pager';
  const show = (state: State): void => {
    item.busy = state === State.Starting;
    item.text = state === State.Stopped ? vscode.l10n.t('Six-Pager has stopped') : 'Six-Pager';
    item.detail =
      state === State.Stopped
        ? vscode.l10n.t('Drafts are not checked')
        : vscode.l10n.t('Nothing leaves this machine');
    item.severity =
      state === State.Stopped
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    item.command = {
      title: state === State.Stopped ? vscode.l10n.t('Start Again') : vscode.l10n.t('Show Log'),
      command: commandFor(state),
    };
  };
  show(client.state);
  const listener = client.onDidChangeState(({ newState }) => show(newState));
  return vscode.Disposable.from(item, listener);
}

const commandFor = (state: State): string =>
  state === State.Stopped ? 'sixpager.restartServer' : 'sixpager.showLog';
