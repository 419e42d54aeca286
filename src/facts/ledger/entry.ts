import type { Span } from '../../document/span.ts';
import type { Figure } from '../../evidence/arithmetic/figures.ts';

/** What a value is to the reader: how things are, what is aimed at, where they came from. */
export type Role = 'level' | 'target' | 'baseline';

/** What is known of the place where a value stands, and could make another thing of it. */
export interface Setting {
  /** Names in the sentence, as they are written: `Leeds`; without the first word, which may be any. */
  readonly names: readonly string[];
  /** The first word, if it has a capital. */
  readonly opening: string;
  /** Words of the clause that part one group or time from another: `new`, `first`, `mobile`. */
  readonly segments: readonly string[];
  /** When, as far as the clause or else the sentence says: `2026-5`; empty if it does not. */
  readonly when: string;
  /** Planned, supposed, somebody else’s, or no longer so. */
  readonly other: boolean;
}

/** One line of the ledger: a value, and of what it is one. Spans count from the start of the block. */
export interface Entry extends Span, Setting {
  /** What is measured; entries with one key can be set against each other. */
  readonly key: string;
  /** As a reader would call it: `the pilot`, `churn rate`. */
  readonly subject: string;
  readonly role: Role;
  readonly figure: Figure;
  /** Of an event, the words before it: `Leeds`, `second`. */
  readonly which?: string;
  /** It opens an answer: what it is the value of stands in the question. */
  readonly bare?: true;
  /** The time has to be told and be the same for two of them to conflict. */
  readonly timed?: true;
  /** The two have to be near each other in size. */
  readonly near?: true;
}
