import * as vscode from 'vscode';
import type { ReportParams, ReportSummary } from '../server/protocol.ts';

/** What the server last said of each open narrative. */
export class Reports implements vscode.Disposable {
  readonly #reports = new Map<string, ReportSummary>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #closed = vscode.workspace.onDidCloseTextDocument(({ uri }) =>
    this.#reports.delete(uri.toString()),
  );
  readonly onDidChange = this.#changed.event;

  set({ uri, report }: ReportParams): void {
    const key = vscode.Uri.parse(uri).toString();
    // A plain document is no narrative: nothing is shown for it, and no keys are bound.
    if (report && report.kind !== 'plain') this.#reports.set(key, report);
    else this.#reports.delete(key);
    this.#changed.fire();
  }

  /** Undefined for a document that is no narrative. */
  get(document: vscode.TextDocument | undefined): ReportSummary | undefined {
    return document && this.#reports.get(document.uri.toString());
  }

  dispose(): void {
    this.#closed.dispose();
    this.#changed.dispose();
  }
}
