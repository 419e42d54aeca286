import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** A server that falls five times in three minutes falls at once again. */
const span = 3 * 60_000;
const most = 5;

/** Starts a server that crashed again: every draft is read anew from the editor. The writer is told once, not each time. */
export class Restarts implements ErrorHandler {
  #crashes: readonly number[] = [];

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: (count ?? most) < most ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    const before = this.#crashes.filter((time) => now - time < span);
    this.#crashes = [...before, now];
    const stays = this.#crashes.length < most;
    if (before.length === 0) void tell(vscode.window.showInformationMessage, restarted());
    else if (!stays) void tell(vscode.window.showErrorMessage, stopped());
    return { action: stays ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }
}

type Show = (message: string, action: string) => Thenable<string | undefined>;

async function tell(show: Show, message: string): Promise<void> {
  const chosen = await show(message, vscode.l10n.t('Show Log'));
  if (chosen !== undefined) await vscode.commands.executeCommand('sixpager.showLog');
}

const restarted = (): string =>
  vscode.l10n.t('Six-Pager stopped unexpectedly and was started again. Your text was not touched.');
const stopped = (): string =>
  vscode.l10n.t(
    'Six-Pager stopped five times in three minutes and stays stopped: drafts are not checked. “Six-Pager: Restart Server” starts it again.',
  );
