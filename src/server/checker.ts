import type { Span } from '../document/span.ts';
import type { Config } from '../engine/config.ts';
import type { Cuts } from '../engine/cuts.ts';
import type { Edit, Finding } from '../engine/finding.ts';
import type { PrintedLength, Report } from '../engine/report.ts';

/** What the server needs of the engine for one document. The engine's `Draft` is one; tests bring their own. */
export interface Checker {
  /** Replaces the text between two UTF-16 offsets. */
  edit(start: number, end: number, text: string): void;
  /** What is told of the text, and every finding, also those that are not told. */
  findings(): readonly Finding[];
  all(): readonly Finding[];
  report(): Report;
  /** The sentence around an offset. */
  sentenceAt(offset: number): Span;
  lengthBetween(span: Span): PrintedLength;
  /** What could go, in steps. */
  cutting(): Iterator<undefined, Cuts>;
  suppressing(finding: Finding): Edit | undefined;
  accepting(finding: Finding): Edit | undefined;
}

export interface CheckerInput {
  readonly text: string;
  /** The file's path, which may tell the kind of narrative. */
  readonly path: string | undefined;
  readonly config: Config;
}

export type MakeChecker = (input: CheckerInput) => Checker;
