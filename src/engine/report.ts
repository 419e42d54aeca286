import type { Span } from '../document/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { KindFrom } from '../narratives/detect.ts';
import type { KindId, Part } from '../narratives/narrative.ts';

/** A length that the kind (or the writer, in front matter) sets, and where the draft stands. */
export interface Limit {
  /** What is measured. */
  readonly part: Part | 'document';
  readonly unit: 'words' | 'characters';
  readonly count: number;
  readonly max: number;
  /** Whose limit it is, as a message says it: `a house default`. */
  readonly from: string;
  /** Set by the writer or by instructions, and no house default. */
  readonly given: boolean;
}

/** One section under its heading. */
export interface SectionReport {
  /** The heading's text without markup; empty for what stands before the first heading. */
  readonly title: string;
  /** The section's role in the kind, such as `problem`; absent when no synonym matches. */
  readonly role?: string;
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly span: Span;
  /** Body words of the section itself, its subsections not counted. */
  readonly words: number;
}

/** A place left open for a fact, such as `[N of M]`. */
export interface SlotReport {
  readonly span: Span;
  readonly text: string;
}

/** What is known of one document besides its findings. */
export interface Report {
  readonly kind: KindId;
  readonly kindFrom: KindFrom;
  /** Body words: no front matter, code, comments, html or appendix. */
  readonly words: number;
  /** Body characters with spaces, markup not counted. */
  readonly characters: number;
  /** The first limit is the one a status bar shows. */
  readonly limits: readonly Limit[];
  readonly sections: readonly SectionReport[];
  readonly slots: readonly SlotReport[];
  /** Numbers, dates, acronyms, decisions, options, questions. Read when it is first asked for. */
  readonly facts: Facts;
}
