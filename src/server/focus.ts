import type { Finding } from '../engine/finding.ts';
import type { OpenDocument } from './open-document.ts';

/** How long the keys rest, in milliseconds, before the sentence that was typed is judged like the others. */
const rest = 1000;

/**
 * Focus mode: of the sentence that is being typed nothing is told until the cursor leaves it or the keys rest. A
 * squiggle under half a sentence is about words that are not there yet.
 */
export class Focus {
  readonly #again: (document: OpenDocument) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** `again` is called when what was held back may be told. */
  constructor(again: (document: OpenDocument) => void) {
    this.#again = again;
  }

  /** The writer changed the text. */
  typed(document: OpenDocument): void {
    if (!document.settings?.focus || document.settings.run !== 'onType') return;
    this.forget(document.uri);
    this.#timers.set(
      document.uri,
      setTimeout(() => this.#release(document), rest),
    );
  }

  /** The cursor was moved: out of the sentence, and nothing of it is held back any longer. */
  moved(document: OpenDocument, offset: number): void {
    const { typedAt } = document;
    if (typedAt === undefined || !this.#timers.has(document.uri)) return;
    const sentence = document.sentenceAt(typedAt);
    if (sentence && offset >= sentence.start && offset <= sentence.end) return;
    this.#release(document);
  }

  /** The findings without those that touch the sentence being typed. */
  outside(findings: readonly Finding[], document: OpenDocument): readonly Finding[] {
    const { typedAt } = document;
    if (typedAt === undefined || findings.length === 0 || !this.#timers.has(document.uri)) return findings;
    const sentence = document.sentenceAt(typedAt);
    if (!sentence) return findings;
    return findings.filter(({ span }) => span.end <= sentence.start || span.start >= sentence.end);
  }

  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  #release(document: OpenDocument): void {
    this.forget(document.uri);
    this.#again(document);
  }
}
