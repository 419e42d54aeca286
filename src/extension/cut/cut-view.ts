import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CutsParams,
  type CutsResult,
  type CutsView,
  cutsRequest,
  type ReportSummary,
} from '../../server/protocol.ts';
import type { Command } from '../commands/command.ts';
import type { Reports } from '../reports.ts';
import { type CutItem, itemsOf, treeItem } from './cut-items.ts';
import { distanceText } from './cut-text.ts';

const context = 'sixpager.cut';

/** From this share of a limit on the view is there: before that nobody has to cut. */
const near = 0.9;

/** How long the keys rest, in milliseconds, before cuts are measured again. */
const rest = 1000;

/** What the view shows, and of which document. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly cuts: CutsView;
}

/**
 * What would bring the narrative in the active editor under its limit, in the explorer: each with what it saves, a
 * click away, and made to go one by one. It is asked for while somebody looks at it.
 */
export class CutTree implements vscode.TreeDataProvider<CutItem>, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #reports: Reports;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<CutItem>;
  readonly #listeners: readonly vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #shown: Shown | undefined;
  #asked = 0;
  /** The last change of the text was one of its own rows: what is left is shown at once. */
  #cut = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, reports: Reports) {
    this.#client = client;
    this.#reports = reports;
    this.#view = vscode.window.createTreeView(context, { treeDataProvider: this });
    const update = (): void => void this.#update();
    this.#listeners = [
      reports.onDidChange(() => this.#soon()),
      vscode.window.onDidChangeActiveTextEditor(update),
      this.#view.onDidChangeVisibility(update),
    ];
    update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  getTreeItem(item: CutItem): vscode.TreeItem {
    return treeItem(item);
  }

  getChildren(item?: CutItem): CutItem[] {
    return [...(item ? (item.children ?? []) : this.#shown ? itemsOf(this.#shown.cuts) : [])];
  }

  /** The commands of its rows. */
  commands(): readonly Command[] {
    return [
      { id: 'sixpager.showCut', run: async (item) => await this.#show(item as CutItem) },
      { id: 'sixpager.applyCut', run: async (item) => await this.#apply(item as CutItem) },
    ];
  }

  /** A report comes with each key. The first of a draft is not waited for. */
  #soon(): void {
    clearTimeout(this.#timer);
    const isNew = this.#shown?.document !== vscode.window.activeTextEditor?.document;
    if (isNew || this.#cut) void this.#update();
    else this.#timer = setTimeout(() => void this.#update(), rest);
  }

  async #update(): Promise<void> {
    clearTimeout(this.#timer);
    this.#cut = false;
    const asked = ++this.#asked;
    const document = vscode.window.activeTextEditor?.document;
    // Whoever clicks into the view has left no editor: what it shows stays.
    if (!document) return;
    const report = this.#reports.get(document);
    void vscode.commands.executeCommand('setContext', context, report !== undefined && isTight(report));
    if (!report || !this.#view.visible || !this.#client.isRunning()) return;
    const params: CutsParams = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
    const { cuts, stale } = await this.#client
      .sendRequest<CutsResult>(cutsRequest, params)
      .catch((): CutsResult => ({}));
    // Of a text that has changed meanwhile it is asked again.
    if (stale || asked !== this.#asked) return;
    this.#shown = cuts && { document, cuts };
    this.#view.message = cuts ? messageOf(cuts) : '';
    this.#changed.fire();
  }

  async #show({ range }: CutItem): Promise<void> {
    if (!this.#shown || !range) return;
    const { start, end } = range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(this.#shown.document, { selection });
  }

  /** Only where the text is as it was when it was measured; else the view is about to change. */
  async #apply({ edits = [] }: CutItem): Promise<void> {
    if (!this.#shown) return;
    const { document, cuts } = this.#shown;
    if (document.version !== cuts.version) return;
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(
        document.uri,
        new vscode.Range(start.line, start.character, end.line, end.character),
        newText,
      );
    }
    this.#cut = await vscode.workspace.applyEdit(edit);
  }
}

const isTight = ({ limits }: ReportSummary): boolean =>
  limits.some(({ count, max, advice }) => !advice && count > max * near);

function messageOf(cuts: CutsView): string {
  const nothing = cuts.items.length === 0 && cuts.sections.length === 0;
  return nothing
    ? vscode.l10n.t('{0}. Nothing was found that could go.', distanceText(cuts))
    : distanceText(cuts);
}
