import type { Edit, Finding } from '../engine/finding.ts';
import type { Report } from '../engine/report.ts';
import type { Settings } from './settings.ts';

/** What the server needs of the engine for one document. The engine's `Draft` is one; tests bring their own. */
export interface Checker {
  /** Replaces the text between two UTF-16 offsets. */
  edit(start: number, end: number, text: string): void;
  findings(): readonly Finding[];
  report(): Report;
  suppressing(finding: Finding): Edit | undefined;
}

export interface CheckerInput {
  readonly text: string;
  /** The file's path, which may tell the kind of narrative. */
  readonly path: string | undefined;
  readonly settings: Settings;
}

export type MakeChecker = (input: CheckerInput) => Checker;
