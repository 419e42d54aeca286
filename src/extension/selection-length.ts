import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readSlots } from '../document/slots.ts';
import { type MeasureParams, type MeasureResult, measureRequest } from '../server/protocol.ts';

/** How long the selection rests before it is measured, in milliseconds. */
const rest = 100;

/** The length of what is selected in the active editor; undefined where nothing is. */
export class SelectionLength implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  current: MeasureResult | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const measureSoon = (editor: vscode.TextEditor, selections: readonly vscode.Selection[]): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#measure(editor, selections), rest);
    };
    this.#listener = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor === vscode.window.activeTextEditor) measureSoon(textEditor, selections);
      }),
      // What was selected in the editor that was left says nothing of this one.
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor) measureSoon(editor, editor.selections);
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listener.dispose();
    this.#changed.dispose();
  }

  async #measure(editor: vscode.TextEditor, selections: readonly vscode.Selection[]): Promise<void> {
    const asked = ++this.#asked;
    const marked = selections.filter((each) => !each.isEmpty && !isSlot(editor.document.getText(each)));
    const params: MeasureParams = {
      uri: this.#client.code2ProtocolConverter.asUri(editor.document.uri),
      ranges: marked,
    };
    const measured =
      marked.length > 0 && editor.document.languageId === 'markdown' && this.#client.isRunning()
        ? await this.#client.sendRequest<MeasureResult>(measureRequest, params).catch(() => undefined)
        : undefined;
    if (asked !== this.#asked || measured === this.current) return;
    this.current = measured;
    this.#changed.fire();
  }
}

/** A slot stands selected to be filled, and not to be measured. */
const isSlot = (text: string): boolean => readSlots(text)[0]?.end === text.length && text.startsWith('[');
