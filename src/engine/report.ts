import type { Length } from '../document/measure.ts';
import type { Span } from '../document/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { KindFrom } from '../narratives/detect.ts';
import type { KindId, LengthUnit, Measured } from '../narratives/narrative.ts';
import type { PageReport } from './page-report.ts';

/** A length that the kind (or the writer, in front matter) sets, and where the draft stands. */
export interface Limit {
  /** What is measured. */
  readonly part: Measured;
  /** Of part `piece`: which one. */
  readonly piece?: { readonly title: string; readonly span: Span };
  readonly unit: LengthUnit;
  /** Pages in hundredths, rounded up. */
  readonly count: number;
  readonly max: number;
  /** Whose limit it is, as a message says it: `a house default`. */
  readonly from: string;
  /** Set by the writer or by instructions, and no house default. */
  readonly given: boolean;
  /** Of pages: one line more or less would decide, or Word and LibreOffice come to different counts. */
  readonly near?: true;
  /** No more than a hint: nobody holds a draft to it. */
  readonly advice?: true;
}

/** The length of a part of a draft, also as it is printed. */
export interface PrintedLength extends Length {
  /** Printed lines that hold something of it. */
  readonly lines: number;
  /** From the top of the first of them to the foot of the last. */
  readonly pages: number;
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
  /** How many findings there are to tell; `maxFindings` may have cut their list. */
  readonly total: number;
  /** Numbers, dates, acronyms, decisions, options, questions. Read when it is first asked for. */
  readonly facts: Facts;
  /** Its length as it will be printed, of every kind. Measured when it is first asked for. */
  readonly pages: PageReport;
}
