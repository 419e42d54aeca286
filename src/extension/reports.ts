import * as vscode from 'vscode';
import type { Position, Range, ReportParams, ReportSummary } from '../server/protocol.ts';

interface Places {
  /** Of the text they are places in. */
  readonly version: number;
  readonly slots: readonly Range[];
  readonly hard: readonly Range[];
  readonly pageEnds: readonly Position[];
}

/** What the server last said of each open narrative. */
export class Reports implements vscode.Disposable {
  readonly #reports = new Map<string, ReportSummary>();
  readonly #places = new Map<string, Places>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    this.#reports.delete(uri.toString());
    this.#places.delete(uri.toString());
  });
  readonly onDidChange = this.#changed.event;

  set({ uri, version, report, slots = [], hard = [], pageEnds = [] }: ReportParams): void {
    const key = vscode.Uri.parse(uri).toString();
    // A plain document is no narrative: nothing is shown for it, and no keys are bound.
    if (report && report.kind !== 'plain') this.#reports.set(key, report);
    else this.#reports.delete(key);
    if (this.#reports.has(key)) this.#places.set(key, { version, slots, hard, pageEnds });
    else this.#places.delete(key);
    this.#changed.fire();
  }

  /** Undefined for a document that is no narrative. */
  get(document: vscode.TextDocument | undefined): ReportSummary | undefined {
    return document && this.#reports.get(document.uri.toString());
  }

  /** The places to highlight in a document; undefined where there are none. */
  places(document: vscode.TextDocument): Places | undefined {
    return this.#places.get(document.uri.toString());
  }

  dispose(): void {
    this.#closed.dispose();
    this.#changed.dispose();
  }
}
