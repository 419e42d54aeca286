import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigHost, ConfigLoader, type Loaded } from '../config/load.ts';
import { configNames } from '../config/names.ts';
import type { ConfigProblem } from '../config/parse.ts';
import { resolveConfig, type Source } from '../config/resolve.ts';
import { setSeverity } from '../config/set-severity.ts';
import { folderOf } from '../config/uri.ts';
import type { TextEdit } from '../document/text-edit.ts';
import { addToList } from '../document/yaml-list.ts';
import { readFeatures } from './client-features.ts';
import type { AcceptParams, ConfigEdit, ConfigureParams, InitializationOptions } from './protocol.ts';
import type { DocumentSettings, Settings } from './settings.ts';
import { filesOfClient, filesOnDisk, folderAround } from './workspace-files.ts';

/** Without a disk and without a client that reads files, there is no configuration but the client’s settings. */
const noFiles: ConfigHost = {
  read: async () => undefined,
  topFor: (uri) => uri,
  rootFor: (uri) => uri,
  nameOf: (uri) => uri,
};

/** The config files of each document, laid over the client’s settings; tells the client what is wrong in them. */
export class ConfigStore {
  readonly #connection: Connection;
  readonly #disk: ConfigHost | undefined;
  #host: ConfigHost = noFiles;
  #loader = new ConfigLoader(noFiles);
  #folders: readonly string[] = [];
  /** Whether the client tells of changed files; else each document is looked at anew. */
  #watches = false;
  /** Config files that were read, those with other names among them. */
  readonly #read = new Set<string>();

  constructor(connection: Connection, disk: ConfigHost | undefined) {
    this.#connection = connection;
    this.#disk = disk;
  }

  initialize({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): void {
    const options = (initializationOptions ?? {}) as InitializationOptions;
    const uris =
      workspaceFolders?.map(({ uri }) => uri) ?? [rootUri].filter((uri) => uri !== null && uri !== undefined);
    this.setFolders(uris);
    this.#watches = readFeatures(capabilities).watchesFiles;
    const folders = () => this.#folders;
    if (options.readsFiles === true) this.#host = filesOfClient(this.#connection, folders);
    else if (this.#disk) this.#host = filesOnDisk(this.#disk, folders);
    this.#loader = new ConfigLoader(this.#host);
  }

  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => (uri.endsWith('/') ? uri : `${uri}/`));
    this.forget();
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Asks the client to tell of changed config files. */
  async watch(): Promise<void> {
    if (this.#watches) await this.#register(`**/{${configNames.join(',')}}`);
  }

  /** Whether one of the files is, or was, a configuration. */
  concerns(changes: readonly FileEvent[]): boolean {
    return changes.some(
      ({ uri }) => this.#read.has(uri) || configNames.some((name) => uri.endsWith(`/${name}`)),
    );
  }

  /** Files may have changed: what was said of them is taken back, and said again when they are read. */
  forget(): void {
    this.#loader.forget();
    for (const uri of this.#read) this.#tell(uri, []);
  }

  async read(uri: string, settings: Settings): Promise<DocumentSettings> {
    const { sources } = await this.load(uri, settings);
    return { ...settings, config: resolveConfig(sources, uri).config };
  }

  /** What sets values for a document: the client’s settings, then its config files. */
  async load(uri: string, { values }: Settings): Promise<Loaded> {
    if (!this.#watches) this.#loader.forget();
    const { sources, files } = await this.#loader.load(uri);
    for (const { uri: file, problems } of files) {
      if (!this.#read.has(file)) await this.#watchAlso(file);
      this.#tell(file, problems);
    }
    const folder = folderAround(uri, this.#folders) ?? folderOf(uri) ?? '';
    const setting: Source = { values, folder, from: () => 'editor’s settings' };
    return { sources: [setting, ...sources], files };
  }

  /** The edit of the nearest config file, or of one beside the workspace’s top, that accepts a term. */
  accepting({ uri, term }: AcceptParams): Promise<ConfigEdit> {
    return this.#editing(uri, (text) => addToList(text, 'terms', term));
  }

  /** The same that sets a rule’s severity. */
  configuring({ uri, rule, severity }: ConfigureParams): Promise<ConfigEdit> {
    return this.#editing(uri, (text) => setSeverity(text, rule, severity));
  }

  async #editing(uri: string, make: (text: string) => TextEdit | undefined): Promise<ConfigEdit> {
    const { files } = await this.#loader.load(uri);
    const top = folderAround(uri, this.#folders) ?? folderOf(uri);
    const file = files[0]?.uri ?? (top && top + configNames[0]);
    if (file === undefined) return {};
    const text = (await this.#host.read(file)) ?? '';
    const edit = make(text);
    if (!edit) return {};
    const document = TextDocument.create(file, 'yaml', 0, text);
    const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
    return { edit: { uri: file, range, newText: edit.text } };
  }

  /** A file that others build on may have any name. */
  async #watchAlso(uri: string): Promise<void> {
    this.#read.add(uri);
    const name = decodeURIComponent(uri.split('/').at(-1) ?? '');
    if (this.#watches && !configNames.some((known) => known === name)) await this.#register(`**/${name}`);
  }

  async #register(globPattern: string): Promise<void> {
    const options = { watchers: [{ globPattern }] };
    await this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, options)
      .catch(() => undefined);
  }

  #tell(uri: string, problems: readonly ConfigProblem[]): void {
    const diagnostics = problems.map(toDiagnostic);
    this.#connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  }
}

function toDiagnostic({ line, column, start, end, message }: ConfigProblem): Diagnostic {
  const from = { line: line - 1, character: column - 1 };
  // What is wrong is a name or a value, and nearly always on one line.
  const range = { start: from, end: { ...from, character: from.character + Math.max(1, end - start) } };
  return { range, severity: DiagnosticSeverity.Error, source: 'sixpager', code: 'configuration', message };
}
