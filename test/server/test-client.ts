import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ReportParams, reportNotification } from '../../src/server/protocol.ts';
import { type ServerHost, serve } from '../../src/server/server.ts';
import { FakeChecker } from './fake-checker.ts';

/** What VS Code says of itself, as far as the server listens. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
};

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly host?: ServerHost;
  /** The uris of the workspace’s folders. */
  readonly folders?: readonly string[];
  /** A request of the server that the client answers. */
  readonly answer?: readonly [method: string, answer: (params: never) => unknown];
}

/** A client on the other end of a real connection over two streams, in one process with the server. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly reports: ReportParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  /** What `workspace/configuration` answers. */
  settings: unknown = { delay: 0, focus: false };
  #waiting: (() => void)[] = [];

  constructor(host: ServerHost) {
    const up = new PassThrough();
    const down = new PassThrough();
    serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host);
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#listen();
  }

  /** Gone when the running test is. */
  static async start(options: TestClientOptions = {}) {
    const { capabilities = capable, initializationOptions, host, folders, answer } = options;
    const client = new TestClient(host ?? { makeChecker: (input) => new FakeChecker(input) });
    onTestFinished(() => client.connection.dispose());
    if (answer) client.connection.onRequest(answer[0], answer[1] as (params: unknown) => unknown);
    const workspaceFolders = folders?.map((uri) => ({ uri, name: uri })) ?? null;
    await client.initialize({
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders,
    });
    return client;
  }

  async initialize(params: InitializeParams): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, languageId = 'markdown') {
    const textDocument = { uri, languageId, version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: readonly { range?: Range; text: string }[]) {
    const params = { textDocument: { uri, version }, contentChanges: [...contentChanges] };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, params as never);
  }

  save(uri: string) {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string) {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const params = { textDocument: { uri }, range, context };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  resolve(action: CodeAction | undefined): Promise<CodeAction> {
    if (!action) throw new Error('There is no such action.');
    return this.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  /** The next diagnostics that fit, those that came already included. */
  async diagnostics(fits: (params: PublishDiagnosticsParams) => boolean = () => true) {
    for (;;) {
      const found = this.published.find(fits);
      if (found) return found;
      await this.#news();
    }
  }

  /** Waits until a condition on what the server sent holds. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await this.#news();
  }

  /** Waits until the server has answered everything sent so far. */
  async settled(): Promise<void> {
    await this.connection.sendRequest('sixpager/slots', { uri: 'untitled:none' });
  }

  #news(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #take<T>(list: T[]): (value: T) => void {
    return (value) => {
      list.push(value);
      for (const resolve of this.#waiting.splice(0)) resolve();
    };
  }

  #listen(): void {
    const { connection } = this;
    const logged = this.#take(this.logged);
    const registered = this.#take(this.registered);
    connection.onNotification(PublishDiagnosticsNotification.type, this.#take(this.published));
    connection.onNotification(reportNotification, this.#take(this.reports));
    connection.onNotification(LogMessageNotification.type, ({ message }) => logged(message));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings) as never);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) registered(method);
    });
    connection.listen();
  }
}

/** The range of a piece of text's first occurrence. */
export function rangeOf(text: string, piece: string): Range {
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`“${piece}” is not in the text.`);
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return { start: position(start), end: position(start + piece.length) };
}
