import type { OpenDocument } from './open-document.ts';

/** Decides when a document is checked: at once, after a pause in typing, on save, or only when asked. */
export class CheckRunner {
  readonly #check: (document: OpenDocument) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(check: (document: OpenDocument) => void) {
    this.#check = check;
  }

  /** Also for a document whose settings changed. Switched off, it is `checked` so that what was shown goes away. */
  opened(document: OpenDocument): void {
    const { settings } = document;
    if (settings?.run !== 'manual' || !settings.enable) this.now(document);
  }

  /** Ignored while the settings are on their way: the check that follows them reads the text as it is then. */
  changed(document: OpenDocument): void {
    const { settings } = document;
    if (settings?.run !== 'onType') return;
    this.cancel(document.uri);
    this.#timers.set(
      document.uri,
      setTimeout(() => this.now(document), settings.delay),
    );
  }

  /** What was held back may be told now; a check that is waited for tells it anyway. */
  again(document: OpenDocument): void {
    if (document.settings?.run === 'onType' && !this.#timers.has(document.uri)) this.now(document);
  }

  saved(document: OpenDocument): void {
    if (document.settings?.run === 'onSave') this.now(document);
  }

  now(document: OpenDocument): void {
    this.cancel(document.uri);
    this.#check(document);
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }
}
