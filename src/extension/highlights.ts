import * as vscode from 'vscode';
import type { Position, Range } from '../server/protocol.ts';
import type { Reports } from './reports.ts';

/**
 * Colours the open slots of narratives and, where the writer wants it, the sentences that are hard to read. A thin rule
 * with the page’s number stands where each page ends.
 */
export class Highlights implements vscode.Disposable {
  readonly #reports: Reports;
  readonly #slots = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('sixpager.slotBackground'),
    border: '1px dashed',
    borderColor: new vscode.ThemeColor('sixpager.slotBorder'),
    overviewRulerColor: new vscode.ThemeColor('sixpager.slotBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  readonly #hard = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('sixpager.hardSentenceBackground'),
  });
  // Under the line on the screen in which the page ends, and not under all of its paragraph.
  readonly #pageEnds = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderWidth: '0 0 1px 0',
    borderStyle: 'solid',
    borderColor: new vscode.ThemeColor('sixpager.pageEnd'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  readonly #listeners: readonly vscode.Disposable[];

  constructor(reports: Reports) {
    this.#reports = reports;
    this.#listeners = [
      reports.onDidChange(() => this.#update()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#update()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('sixpager.highlight')) this.#update();
      }),
    ];
    this.#update();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#slots.dispose();
    this.#hard.dispose();
    this.#pageEnds.dispose();
  }

  #update(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const places = this.#reports.places(editor.document);
      // What is drawn moves with its words; places of an older text would move it elsewhere.
      const isOld = places !== undefined && places.version !== editor.document.version;
      const settings = vscode.workspace.getConfiguration('sixpager.highlight', editor.document);
      const draw = (
        type: vscode.TextEditorDecorationType,
        setting: string,
        found: readonly vscode.DecorationOptions[] = [],
      ): void => {
        if (!settings.get(setting)) editor.setDecorations(type, []);
        else if (!isOld) editor.setDecorations(type, found);
      };
      draw(this.#slots, 'slots', places && rangesOf(places.slots));
      draw(this.#hard, 'hardSentences', places && rangesOf(places.hard));
      draw(this.#pageEnds, 'pageEnds', places && endsOf(places.pageEnds));
    }
  }
}

const rangesOf = (ranges: readonly Range[]): vscode.DecorationOptions[] =>
  ranges.map(({ start, end }) => ({
    range: new vscode.Range(start.line, start.character, end.line, end.character),
  }));

/** The number stands behind the last word of its page. */
const endsOf = (ends: readonly Position[]): vscode.DecorationOptions[] =>
  ends.map(({ line, character }, at) => ({
    range: new vscode.Range(line, character, line, character),
    renderOptions: {
      after: {
        contentText: `  — ${at + 1} —`,
        color: new vscode.ThemeColor('sixpager.pageEnd'),
        fontStyle: 'normal',
      },
    },
  }));
