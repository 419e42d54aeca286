import type { TextDocumentItem } from 'vscode-languageserver';
import { type DocumentHost, OpenDocument } from './open-document.ts';
import type { DocumentSettings } from './settings.ts';

interface Entry {
  readonly document: OpenDocument;
  /** Settled once the document has its settings. */
  ready: Promise<void>;
}

/** The markdown documents that are open in the client. */
export class OpenDocuments {
  readonly #host: DocumentHost;
  readonly #readSettings: (uri: string) => Promise<DocumentSettings>;
  readonly #entries = new Map<string, Entry>();

  constructor(host: DocumentHost, readSettings: (uri: string) => Promise<DocumentSettings>) {
    this.#host = host;
    this.#readSettings = readSettings;
  }

  open(item: TextDocumentItem): void {
    if (item.languageId !== 'markdown') return;
    const document = new OpenDocument(item, this.#host);
    this.#entries.set(item.uri, { document, ready: this.#configure(document) });
  }

  /** Returns whether the document was ours. */
  close(uri: string): boolean {
    return this.#entries.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#entries.get(uri)?.document;
  }

  /** The document with its settings; undefined if it is not ours or was closed meanwhile. */
  async ready(uri: string): Promise<OpenDocument | undefined> {
    const entry = this.#entries.get(uri);
    await entry?.ready;
    return this.#entries.get(uri) === entry ? entry?.document : undefined;
  }

  /** Reads all settings anew. Returns the uris. */
  configureAll(): readonly string[] {
    for (const entry of this.#entries.values()) entry.ready = this.#configure(entry.document);
    return [...this.#entries.keys()];
  }

  async #configure(document: OpenDocument): Promise<void> {
    document.configure(await this.#readSettings(document.uri));
  }
}
