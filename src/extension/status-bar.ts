import * as vscode from 'vscode';
import type { Reports } from './reports.ts';
import { statusDetails, statusText } from './status-text.ts';

/** Shows the kind and the length of the narrative in the active editor, and binds the keys that belong to one. */
export class StatusBar implements vscode.Disposable {
  readonly #reports: Reports;
  readonly #item = vscode.window.createStatusBarItem('sixpager.length', vscode.StatusBarAlignment.Right, 100);
  readonly #listeners: readonly vscode.Disposable[];

  constructor(reports: Reports) {
    this.#reports = reports;
    this.#item.name = 'Six-Pager: kind and length';
    this.#listeners = [
      reports.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    ];
    this.#update();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  #update(): void {
    const report = this.#reports.get(vscode.window.activeTextEditor?.document);
    void vscode.commands.executeCommand('setContext', 'sixpager.narrative', report !== undefined);
    if (!report) {
      this.#item.hide();
      return;
    }
    const tooltip = new vscode.MarkdownString();
    tooltip.appendText(statusDetails(report).join('\n'));
    this.#item.text = statusText(report);
    this.#item.tooltip = tooltip;
    this.#item.command = report.slots > 0 ? 'sixpager.nextSlot' : undefined;
    this.#item.show();
  }
}
