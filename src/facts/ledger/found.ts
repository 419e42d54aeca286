import type { Figure } from '../../evidence/arithmetic/figures.ts';
import type { Entry } from './entry.ts';

/** What a reader of the ledger finds in a sentence, before its setting is known. */
export interface Found extends Pick<Entry, 'key' | 'subject' | 'which' | 'bare' | 'timed' | 'near'> {
  readonly figure: Figure;
  readonly role?: Entry['role'];
  /** The words around it say all of what it is: “from” and “only” make nothing else of it. */
  readonly whole?: true;
}
