import type { Range, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/span.ts';
import type { Cuts } from '../engine/cuts.ts';
import type { Edit, Finding } from '../engine/finding.ts';
import type { PrintedLength, Report } from '../engine/report.ts';
import type { Checker, MakeChecker } from './checker.ts';
import type { DocumentSettings } from './settings.ts';

/** What the engine says of one state of the text. */
export interface Check {
  readonly findings: readonly Finding[];
  /** Also those that are not told. */
  readonly all: readonly Finding[];
  readonly report: Report;
}

/** So many milliseconds a key may have to wait for what goes on without being waited for. */
const slice = 15;

/** What an open document needs from outside. */
export interface DocumentHost {
  readonly makeChecker: MakeChecker;
  /** Told of the engine's first failure on this document, and of no other. */
  onFailure(uri: string, error: unknown): void;
}

/**
 * A document that is open in the client: its text, and the engine's view of it, kept in step edit by edit.
 * A failure of the engine stays inside: the text is read afresh at the next check.
 */
export class OpenDocument {
  readonly uri: string;
  readonly #host: DocumentHost;
  readonly #text: TextDocument;
  #settings: DocumentSettings | undefined;
  #checker: Checker | undefined;
  #failed = false;
  /** Where the last change ended: the writer is at work there. Undefined before the first. */
  typedAt: number | undefined;
  /** Whether the client was ever sent findings: where the writer sees none, no light bulb should speak of them. */
  shown = false;

  constructor(item: TextDocumentItem, host: DocumentHost) {
    this.uri = item.uri;
    this.#host = host;
    this.#text = TextDocument.create(item.uri, item.languageId, item.version, item.text);
  }

  get version(): number {
    return this.#text.version;
  }

  get text(): string {
    return this.#text.getText();
  }

  /** Undefined until the client has told them. */
  get settings(): DocumentSettings | undefined {
    return this.#settings;
  }

  configure(settings: DocumentSettings): void {
    this.#settings = settings;
    this.#checker = undefined;
  }

  /** Each change counts from the text that the one before it left behind. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#apply(change, version);
    if (changes.length === 0) TextDocument.update(this.#text, [], version);
  }

  /** Undefined when the engine failed on this text. */
  check(): Check | undefined {
    try {
      this.#checker ??= this.#makeChecker();
      const checker = this.#checker;
      return { findings: checker.findings(), all: checker.all(), report: checker.report() };
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /** The edit that keeps a finding of the last check from being told. */
  suppressing(finding: Finding): Edit | undefined {
    return this.#checker?.suppressing(finding);
  }

  /** The sentence around an offset; undefined when the engine failed on this text. */
  sentenceAt(offset: number): Span | undefined {
    return this.check() && this.#checker?.sentenceAt(offset);
  }

  /** The length of what stands between two offsets; undefined when the engine failed on this text. */
  lengthBetween(span: Span): PrintedLength | undefined {
    return this.check() && this.#checker?.lengthBetween(span);
  }

  /**
   * What could go of the text as it stands; undefined when the engine failed on it. It is measured in slices, with what
   * `pause` waits for between two of them: `stale` once the text has changed meanwhile.
   */
  async cuts(pause: () => Promise<void>): Promise<Cuts | 'stale' | undefined> {
    const { version } = this;
    const checker = this.check() && this.#checker;
    const steps = checker?.cutting();
    for (let from = performance.now(); steps; ) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - from < slice) continue;
      await pause();
      if (this.version !== version || this.#checker !== checker) return 'stale';
      from = performance.now();
    }
    return undefined;
  }

  /** The edit that makes a finding’s term one that the document’s readers know. */
  accepting(finding: Finding): Edit | undefined {
    return this.#checker?.accepting(finding);
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  range(span: Span): Range {
    return { start: this.#text.positionAt(span.start), end: this.#text.positionAt(span.end) };
  }

  span(range: Range): Span {
    const start = this.#text.offsetAt(range.start);
    const end = this.#text.offsetAt(range.end);
    return start <= end ? { start, end } : { start: end, end: start };
  }

  #apply(change: TextDocumentContentChangeEvent, version: number): void {
    const edit = this.#edit(change);
    this.typedAt = edit.start + edit.text.length;
    // Through our own offsets: a position beyond the end of a line or of the text would confuse the line index.
    TextDocument.update(this.#text, [{ range: this.range(edit), text: edit.text }], version);
    try {
      this.#checker?.edit(edit.start, edit.end, edit.text);
    } catch (error) {
      this.#fail(error);
    }
  }

  #edit(change: TextDocumentContentChangeEvent): Edit {
    if ('range' in change) return { ...this.span(change.range), text: change.text };
    return { start: 0, end: this.text.length, text: change.text };
  }

  #makeChecker(): Checker {
    const config = this.#settings?.config ?? {};
    return this.#host.makeChecker({ text: this.text, path: pathOf(this.uri), config });
  }

  #fail(error: unknown): void {
    this.#checker = undefined;
    if (this.#failed) return;
    this.#failed = true;
    this.#host.onFailure(this.uri, error);
  }
}

/** The path in a uri, decoded; undefined for a uri that is none. */
function pathOf(uri: string): string | undefined {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return undefined;
  }
}
