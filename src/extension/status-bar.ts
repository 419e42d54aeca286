import * as vscode from 'vscode';
import type { Reports } from './reports.ts';
import type { SelectionLength } from './selection-length.ts';
import {
  kindDetails,
  kindText,
  lengthDetails,
  lengthText,
  selectionDetails,
  selectionText,
} from './status-text.ts';

/**
 * Two items for the narrative in the active editor: its kind, which a click changes, and its length with what is open,
 * which a click lists. Binds the keys that belong to a narrative.
 */
export class StatusBar implements vscode.Disposable {
  readonly #reports: Reports;
  readonly #selection: SelectionLength;
  readonly #kind = vscode.window.createStatusBarItem('sixpager.kind', vscode.StatusBarAlignment.Right, 101);
  readonly #length = vscode.window.createStatusBarItem(
    'sixpager.length',
    vscode.StatusBarAlignment.Right,
    100,
  );
  readonly #listeners: readonly vscode.Disposable[];

  constructor(reports: Reports, selection: SelectionLength) {
    this.#reports = reports;
    this.#selection = selection;
    this.#kind.name = vscode.l10n.t('Six-Pager: kind');
    this.#kind.command = 'sixpager.changeKind';
    this.#length.name = vscode.l10n.t('Six-Pager: length and open questions');
    this.#length.command = 'workbench.actions.view.problems';
    this.#listeners = [
      reports.onDidChange(() => this.#update()),
      selection.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    ];
    this.#update();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#kind.dispose();
    this.#length.dispose();
  }

  #update(): void {
    const report = this.#reports.get(vscode.window.activeTextEditor?.document);
    void vscode.commands.executeCommand('setContext', 'sixpager.narrative', report !== undefined);
    if (!report) {
      this.#kind.hide();
      this.#length.hide();
      return;
    }
    const selected = this.#selection.current;
    show(this.#kind, kindText(report), kindDetails(report));
    const details = lengthDetails(report);
    if (selected) show(this.#length, selectionText(selected), [selectionDetails(selected), ...details]);
    else show(this.#length, lengthText(report), details);
  }
}

function show(item: vscode.StatusBarItem, text: string, details: readonly string[]): void {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(details.join('\n'));
  item.text = text;
  item.tooltip = tooltip;
  // Icons and abbreviations are not read out; the lines behind them are.
  item.accessibilityInformation = { label: `${text.replace(/\$\([\w~-]+\) ?/g, '')}. ${details.join('. ')}` };
  item.show();
}
