import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { type ClientFeatures, readFeatures } from './client-features.ts';
import { defaultSettings, ownSection, readSettings, type Settings } from './settings.ts';

/**
 * The settings of each document: asked of the client where it answers, else what it sent at the start or pushed later.
 * What a client leaves open stays as it was sent at the start, then as the defaults say.
 */
export class SettingsStore {
  readonly #connection: Connection;
  #features: ClientFeatures = readFeatures({});
  #common: Settings = defaultSettings;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  initialize({ capabilities, initializationOptions }: InitializeParams): void {
    this.#features = readFeatures(capabilities);
    this.#common = readSettings(initializationOptions);
  }

  /** Asks the client to tell of changed settings, where it wants to be asked. */
  async watch(): Promise<void> {
    if (!this.#features.registersConfiguration) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'sixpager' });
  }

  /** Takes over what a client pushed that cannot be asked. */
  push(settings: unknown): void {
    if (!this.#features.configuration) this.#common = readSettings(ownSection(settings), this.#common);
  }

  /** The settings for one document. A client that fails to answer gets the common ones. */
  async read(uri: string): Promise<Settings> {
    if (!this.#features.configuration) return this.#common;
    try {
      const item = { scopeUri: uri, section: 'sixpager' };
      return readSettings(await this.#connection.workspace.getConfiguration(item), this.#common);
    } catch {
      return this.#common;
    }
  }
}
