import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type FileEvent,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { describeConfig } from '../config/describe.ts';
import type { ConfigHost } from '../config/load.ts';
import { draftingHeadings } from '../narratives/strip-headings.ts';
import { uriOf, withEdit } from './action-edits.ts';
import { CheckRunner } from './check-runner.ts';
import type { MakeChecker } from './checker.ts';
import { type ClientFeatures, readFeatures } from './client-features.ts';
import { codeActions, fixAllKind } from './code-actions.ts';
import { ConfigStore } from './config-store.ts';
import { cutsOf } from './cuts-view.ts';
import { type DiagnosticStyle, toDiagnostic } from './diagnostics.ts';
import { exportOf } from './export-answer.ts';
import { Focus } from './focus.ts';
import { hoverOf } from './hover.ts';
import { obstaclesOf } from './obstacles.ts';
import type { Check, OpenDocument } from './open-document.ts';
import { OpenDocuments } from './open-documents.ts';
import {
  type AcceptParams,
  acceptRequest,
  type CheckParams,
  type ConfigureParams,
  type CursorParams,
  type CutsParams,
  type CutsResult,
  checkNotification,
  configureRequest,
  cursorNotification,
  cutsRequest,
  type DescribeParams,
  type DescribeResult,
  describeRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type InitializationOptions,
  type MeasureParams,
  type MeasureResult,
  measureRequest,
  type ReadyParams,
  type ReadyResult,
  readyRequest,
  reportNotification,
  type SlotsParams,
  type SlotsResult,
  type StripParams,
  type StripResult,
  slotsRequest,
  stripRequest,
} from './protocol.ts';
import { reportParams } from './report-summary.ts';
import { SettingsStore } from './settings-store.ts';
import { foldingOf, symbolsOf } from './symbols.ts';
import { english, readTexts } from './texts.ts';

/** Lets what has come from the client be read. */
const otherMessages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface ServerHost {
  readonly makeChecker: MakeChecker;
  /** Where the package lies, for a client that does not say it. */
  readonly packageUrl?: string;
  /** Config files on disk, for a client that does not read them itself. */
  readonly disk?: ConfigHost;
}

/** Serves one client until it leaves. */
export function serve(connection: Connection, host: ServerHost): void {
  new Server(connection, host).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #settings: SettingsStore;
  readonly #configs: ConfigStore;
  readonly #documents: OpenDocuments;
  readonly #runner = new CheckRunner((document) => this.#publish(document));
  readonly #focus = new Focus((document) => this.#runner.again(document));
  #hasFolders = false;
  #style: DiagnosticStyle = {
    features: readFeatures({}),
    packageUrl: undefined,
    commands: false,
    texts: english,
  };

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#settings = new SettingsStore(connection);
    this.#configs = new ConfigStore(connection, host.disk);
    const onFailure = (uri: string, error: unknown) => this.#logFailure(uri, error);
    this.#documents = new OpenDocuments({ makeChecker: host.makeChecker, onFailure }, async (uri) =>
      this.#configs.read(uri, await this.#settings.read(uri)),
    );
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    connection.onDidChangeConfiguration(({ settings }) => this.#configure(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes));
    connection.onRequest(describeRequest, (params: DescribeParams) => this.#describe(params));
    connection.onCodeAction((params) => this.#codeActions(params));
    connection.onCodeActionResolve((action) => this.#resolve(action));
    connection.onRequest(slotsRequest, (params: SlotsParams) => this.#slots(params));
    connection.onRequest(measureRequest, (params: MeasureParams) => this.#measure(params));
    connection.onRequest(readyRequest, (params: ReadyParams) => this.#ready(params));
    connection.onRequest(cutsRequest, (params: CutsParams) => this.#cuts(params));
    connection.onRequest(exportRequest, (params: ExportParams) => this.#export(params));
    connection.onRequest(stripRequest, (params: StripParams) => this.#strip(params));
    connection.onNotification(checkNotification, ({ uri }: CheckParams) => this.#whenReady(uri, 'now'));
    connection.onNotification(cursorNotification, (params: CursorParams) => this.#cursor(params));
    connection.onRequest(acceptRequest, (params: AcceptParams) => this.#configs.accepting(params));
    connection.onRequest(configureRequest, (params: ConfigureParams) => this.#configs.configuring(params));
    connection.onHover((params) => this.#hover(params));
    connection.onDocumentSymbol(({ textDocument }) =>
      this.#narrative(textDocument.uri, (document, check) => symbolsOf(document, check, this.#style.texts)),
    );
    connection.onFoldingRanges(({ textDocument }) => this.#narrative(textDocument.uri, foldingOf));
    this.#listenToDocuments();
    connection.listen();
  }

  #listenToDocuments(): void {
    this.#connection.onDidOpenTextDocument(({ textDocument }) => {
      this.#documents.open(textDocument);
      return this.#whenReady(textDocument.uri, 'opened');
    });
    this.#connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = this.#documents.get(textDocument.uri);
      document?.change(contentChanges, textDocument.version);
      if (!document) return;
      this.#focus.typed(document);
      this.#runner.changed(document);
    });
    this.#connection.onDidSaveTextDocument(({ textDocument }) => this.#whenReady(textDocument.uri, 'saved'));
    this.#connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#runner.cancel(uri);
      this.#focus.forget(uri);
      if (this.#documents.close(uri)) this.#send(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
    });
  }

  #initialize(params: InitializeParams): InitializeResult {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const features: ClientFeatures = readFeatures(params.capabilities);
    const packageUrl = options.packageUrl ?? this.#host.packageUrl;
    this.#style = {
      features,
      packageUrl,
      commands: options.commands === true,
      texts: readTexts(options.texts),
    };
    this.#settings.initialize(params);
    this.#configs.initialize(params);
    this.#hasFolders = params.capabilities.workspace?.workspaceFolders === true;
    return {
      serverInfo: { name: 'sixpager' },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: { includeText: false },
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Six-Pager' },
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
      },
    };
  }

  async #watch(): Promise<void> {
    if (this.#hasFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await this.#connection.workspace.getWorkspaceFolders()) ?? [];
        this.#configs.setFolders(folders.map(({ uri }) => uri));
        await this.#readAgain();
      });
    }
    await Promise.all([this.#settings.watch(), this.#configs.watch()]);
  }

  async #filesChanged(changes: readonly FileEvent[]): Promise<void> {
    if (!this.#configs.concerns(changes)) return;
    this.#configs.forget();
    await this.#readAgain();
  }

  async #describe({ uri }: DescribeParams): Promise<DescribeResult> {
    const document = await this.#documents.ready(uri);
    if (!document?.settings) return {};
    const { sources, files } = await this.#configs.load(uri, document.settings);
    const name = uri.split('/').at(-1) ?? uri;
    return { text: describeConfig({ name, uri, text: document.text, sources, files }) };
  }

  async #configure(pushed: unknown): Promise<void> {
    this.#settings.push(pushed);
    await this.#readAgain();
  }

  /** The settings of all documents, and what follows from them. */
  async #readAgain(): Promise<void> {
    await Promise.all(this.#documents.configureAll().map((uri) => this.#whenReady(uri, 'opened')));
  }

  async #whenReady(uri: string, event: 'opened' | 'saved' | 'now'): Promise<void> {
    const document = await this.#documents.ready(uri);
    if (document) this.#runner[event](document);
  }

  async #codeActions(params: CodeActionParams): Promise<CodeAction[]> {
    const document = await this.#documents.ready(params.textDocument.uri);
    return document?.settings?.enable ? codeActions(document, params, this.#style) : [];
  }

  async #resolve(action: CodeAction): Promise<CodeAction> {
    const document = await this.#documents.ready(uriOf(action) ?? '');
    return document?.settings?.enable ? withEdit(action, document, this.#style) : action;
  }

  async #measure({ uri, ranges }: MeasureParams): Promise<MeasureResult> {
    const document = await this.#documents.ready(uri);
    const lengths = ranges.flatMap((range) => document?.lengthBetween(document.span(range)) ?? []);
    const sum = (of: keyof MeasureResult) => lengths.reduce((total, each) => total + each[of], 0);
    return { words: sum('words'), characters: sum('characters'), lines: sum('lines'), pages: sum('pages') };
  }

  async #ready({ uri }: ReadyParams): Promise<ReadyResult> {
    const document = await this.#documents.ready(uri);
    const check = document?.settings?.enable ? document.check() : undefined;
    return document && check && check.report.kind !== 'plain'
      ? { obstacles: obstaclesOf(document, check) }
      : {};
  }

  async #cuts({ uri }: CutsParams): Promise<CutsResult> {
    const document = await this.#documents.ready(uri);
    return document?.settings?.enable ? cutsOf(document, otherMessages) : {};
  }

  async #export(params: ExportParams): Promise<ExportResult> {
    const document = await this.#documents.ready(params.uri);
    const check = document?.check();
    return document && check ? { draft: exportOf(document, check, params) } : {};
  }

  #cursor({ uri, position }: CursorParams): void {
    const document = this.#documents.get(uri);
    if (document?.settings)
      this.#focus.moved(document, document.span({ start: position, end: position }).start);
  }

  async #hover({ textDocument, position }: HoverParams): Promise<Hover | undefined> {
    const document = await this.#documents.ready(textDocument.uri);
    if (!document?.settings?.enable || !document.shown) return undefined;
    const offset = document.span({ start: position, end: position }).start;
    return hoverOf(document, document.check()?.findings ?? [], offset, this.#style);
  }

  /** What is said of narratives only: the editor itself serves other markdown. */
  async #narrative<T>(
    uri: string,
    read: (document: OpenDocument, check: Check) => readonly T[],
  ): Promise<T[]> {
    const document = await this.#documents.ready(uri);
    const check = document?.settings?.enable ? document.check() : undefined;
    return document && check && check.report.kind !== 'plain' ? [...read(document, check)] : [];
  }

  async #slots({ uri }: SlotsParams): Promise<SlotsResult> {
    const document = await this.#documents.ready(uri);
    const slots = document?.check()?.report.slots ?? [];
    return { slots: slots.map(({ span }) => document?.range(span)).filter((range) => range !== undefined) };
  }

  async #strip({ uri }: StripParams): Promise<StripResult> {
    const document = await this.#documents.ready(uri);
    return { ranges: document ? draftingHeadings(document.text).map((span) => document.range(span)) : [] };
  }

  #publish(document: OpenDocument): void {
    const { uri, version } = document;
    const check = document.settings?.enable ? document.check() : undefined;
    const findings = check?.findings ?? [];
    document.shown = true;
    const diagnostics = this.#focus
      .outside(findings, document)
      .map((finding) => toDiagnostic(finding, document, this.#style));
    this.#send(this.#connection.sendDiagnostics({ uri, version, diagnostics }));
    const report = { uri, version, ...(check && reportParams(document, check)) };
    this.#send(this.#connection.sendNotification(reportNotification, report));
  }

  /** A message that no longer finds its client is none to fail over. */
  #send(sent: Promise<void>): void {
    sent.catch(() => undefined);
  }

  #logFailure(uri: string, error: unknown): void {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(
      `Six-Pager could not check ${uri}. This is a fault of Six-Pager.\n${details}`,
    );
  }
}
