import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CheckRunner } from './check-runner.ts';
import type { MakeChecker } from './checker.ts';
import { type ClientFeatures, readFeatures } from './client-features.ts';
import { codeActions, fixAllKind, uriOf, withEdit } from './code-actions.ts';
import { type DiagnosticStyle, toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import { OpenDocuments } from './open-documents.ts';
import {
  type CheckParams,
  checkNotification,
  type InitializationOptions,
  reportNotification,
  type SlotsParams,
  type SlotsResult,
  slotsRequest,
} from './protocol.ts';
import { reportOf } from './report-summary.ts';
import { SettingsStore } from './settings-store.ts';

export interface ServerHost {
  readonly makeChecker: MakeChecker;
  /** Where the package lies, for a client that does not say it. */
  readonly packageUrl?: string;
}

/** Serves one client until it leaves. */
export function serve(connection: Connection, host: ServerHost): void {
  new Server(connection, host).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #settings: SettingsStore;
  readonly #documents: OpenDocuments;
  readonly #runner = new CheckRunner((document) => this.#publish(document));
  #style: DiagnosticStyle = { features: readFeatures({}), packageUrl: undefined };

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#settings = new SettingsStore(connection);
    const onFailure = (uri: string, error: unknown) => this.#logFailure(uri, error);
    this.#documents = new OpenDocuments({ makeChecker: host.makeChecker, onFailure }, (uri) =>
      this.#settings.read(uri),
    );
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#settings.watch());
    connection.onDidChangeConfiguration(({ settings }) => this.#configure(settings));
    connection.onCodeAction((params) => this.#codeActions(params));
    connection.onCodeActionResolve((action) => this.#resolve(action));
    connection.onRequest(slotsRequest, (params: SlotsParams) => this.#slots(params));
    connection.onNotification(checkNotification, ({ uri }: CheckParams) => this.#whenReady(uri, 'now'));
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
      if (document) this.#runner.changed(document);
    });
    this.#connection.onDidSaveTextDocument(({ textDocument }) => this.#whenReady(textDocument.uri, 'saved'));
    this.#connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#runner.cancel(uri);
      if (this.#documents.close(uri)) this.#send(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
    });
  }

  #initialize(params: InitializeParams): InitializeResult {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const features: ClientFeatures = readFeatures(params.capabilities);
    this.#style = { features, packageUrl: options.packageUrl ?? this.#host.packageUrl };
    this.#settings.initialize(params);
    return {
      serverInfo: { name: 'sixpager' },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: { includeText: false },
        },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
      },
    };
  }

  async #configure(pushed: unknown): Promise<void> {
    this.#settings.push(pushed);
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

  async #slots({ uri }: SlotsParams): Promise<SlotsResult> {
    const document = await this.#documents.ready(uri);
    const slots = document?.check()?.report.slots ?? [];
    return { slots: slots.map(({ span }) => document?.range(span)).filter((range) => range !== undefined) };
  }

  #publish(document: OpenDocument): void {
    const { uri, version } = document;
    const check = document.settings?.enable ? document.check() : undefined;
    const findings = check?.findings ?? [];
    document.shown = true;
    const diagnostics = findings.map((finding) => toDiagnostic(finding, document, this.#style));
    this.#send(this.#connection.sendDiagnostics({ uri, version, diagnostics }));
    const report = { uri, version, ...(check && { report: reportOf(check) }) };
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
