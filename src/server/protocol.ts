import type { Saved } from '../engine/cut-meter.ts';
import type { Cut } from '../engine/cuts.ts';
import type { Severity } from '../engine/finding.ts';
import type { LimitToMeet } from '../engine/limit-to-meet.ts';
import type { Limit } from '../engine/report.ts';
import type { SectionOver } from '../engine/section-shares.ts';
import type { KindFrom } from '../narratives/detect.ts';
import type { KindId } from '../narratives/narrative.ts';
import type { PageFormat } from '../pages/format.ts';
import type { Texts } from './texts.ts';

/** What Six-Pager's client and server say to each other beyond the Language Server Protocol. No code: both sides import it. */

/** Request, client → server: the open slots of the text as it stands. `SlotsParams` → `SlotsResult`. */
export const slotsRequest = 'sixpager/slots';

/** Request, client → server: the headings a draft was written under, as the text stands. `StripParams` → `StripResult`. */
export const stripRequest = 'sixpager/stripHeadings';

/** Notification, server → client, after each check. `ReportParams`. */
export const reportNotification = 'sixpager/report';

/** Notification, client → server: check this document now, whatever `run` says. `CheckParams`. */
export const checkNotification = 'sixpager/check';

/** Notification, client → server: where the cursor is, when it moves without typing. `CursorParams`. */
export const cursorNotification = 'sixpager/cursor';

/**
 * Request, server → client: the text of a config file. Only of a client that says it `readsFiles`: a worker has no
 * disk, and a workspace may lie elsewhere. `ReadFileParams` → `ReadFileResult`.
 */
export const readFileRequest = 'sixpager/readFile';

/** Request, client → server: every value that holds for a document, and where it comes from. `DescribeParams` → `DescribeResult`. */
export const describeRequest = 'sixpager/configuration';

/** Request, client → server: the length of a part of the text. `MeasureParams` → `MeasureResult`. */
export const measureRequest = 'sixpager/measure';

/** Request, client → server: what stands between the draft and its readers. `ReadyParams` → `ReadyResult`. */
export const readyRequest = 'sixpager/ready';

/** Request, client → server: what could go, and what it saves, as the text stands. `CutsParams` → `CutsResult`. */
export const cutsRequest = 'sixpager/cuts';

/** Request, client → server: what a file of the draft is made of. `ExportParams` → `ExportResult`. */
export const exportRequest = 'sixpager/export';

/**
 * Request, client → server: how the nearest config file of a document becomes one that accepts a term.
 * `AcceptParams` → `ConfigEdit`.
 */
export const acceptRequest = 'sixpager/accept';

/**
 * Request, client → server: how the nearest config file of a document becomes one that sets a rule’s severity.
 * `ConfigureParams` → `ConfigEdit`.
 */
export const configureRequest = 'sixpager/configureRule';

/** Lines and characters from 0, UTF-16, as in the protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface SlotsParams {
  readonly uri: string;
}

/** In the order of the text; empty also for a document that is not open or not markdown. */
export interface SlotsResult {
  readonly slots: readonly Range[];
}

export interface StripParams {
  readonly uri: string;
}

/** What is to be deleted, in the order of the text. */
export interface StripResult {
  readonly ranges: readonly Range[];
}

export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  /** Absent where there is no such file, or none that a configuration may be read from. */
  readonly text?: string;
}

export interface DescribeParams {
  readonly uri: string;
}

export interface DescribeResult {
  /** Absent for a document that is not open or not markdown. */
  readonly text?: string;
}

export interface MeasureParams {
  readonly uri: string;
  readonly ranges: readonly Range[];
}

/** Body words, and characters with spaces; no markup, code or comments. As it is printed: lines and pages. */
export interface MeasureResult {
  readonly words: number;
  readonly characters: number;
  readonly lines: number;
  readonly pages: number;
}

export interface ReadyParams {
  readonly uri: string;
}

/** Gravest first; a draft is ready when there is nothing. Absent for a document that is no narrative. */
export interface ReadyResult {
  readonly obstacles?: readonly Obstacle[];
}

/** Something to settle before the draft is handed over, and where it stands. */
export interface Obstacle {
  readonly what: 'error' | 'length' | 'slot' | 'suppression';
  readonly message: string;
  readonly range: Range;
}

export interface ConfigureParams {
  readonly uri: string;
  readonly rule: string;
  readonly severity: Severity | 'off';
}

export interface CutsParams {
  readonly uri: string;
}

export interface CutsResult {
  /** Absent for a document that is no narrative. */
  readonly cuts?: CutsView;
  /** The text changed while it was measured. */
  readonly stale?: true;
}

/** What could go of one version of a text. */
export interface CutsView {
  readonly version: number;
  readonly limit?: LimitToMeet;
  readonly items: readonly CutView[];
  /** All fixes at once. */
  readonly fixes: { readonly edits: readonly CutEdit[]; readonly saves: Saved };
  readonly sections: readonly (Omit<SectionOver, 'span' | 'role'> & { readonly range: Range })[];
}

export interface CutView extends Pick<Cut, 'reason' | 'rule' | 'title' | 'saves'> {
  readonly range: Range;
  /** The words that stand there, the first of them if they are many. */
  readonly text: string;
  readonly edits: readonly CutEdit[];
}

export interface CutEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface ExportParams {
  readonly uri: string;
  /** Whether the headings below the title go; absent: as its kind has it. */
  readonly stripHeadings?: boolean;
}

export interface ExportResult {
  /** Absent for a document that is not open or not markdown. */
  readonly draft?: {
    /** The open slots and the errors, in the order in which they are told. */
    readonly open: readonly Obstacle[];
    readonly text: string;
    readonly format: PageFormat;
    /** How many headings are gone from the text. */
    readonly stripped: number;
  };
}

export interface AcceptParams {
  readonly uri: string;
  readonly term: string;
}

/** Empty where there is no folder for such a file, or where the file cannot be edited. */
export interface ConfigEdit {
  /** The config file, which may not be there yet, and its edit. */
  readonly edit?: { readonly uri: string; readonly range: Range; readonly newText: string };
}

export interface CheckParams {
  readonly uri: string;
}

export interface ReportParams {
  readonly uri: string;
  /** The version of the text that was checked. */
  readonly version: number;
  /** Absent where Six-Pager is switched off. */
  readonly report?: ReportSummary;
  /** The open slots, in the order of the text. */
  readonly slots?: readonly Range[];
  /** The sentences that are hard to read. */
  readonly hard?: readonly Range[];
  /** Where each page ends but the last, in their order. */
  readonly pageEnds?: readonly Position[];
}

export interface ReportSummary {
  readonly kind: KindId;
  readonly kindFrom: KindFrom;
  readonly limits: readonly Limit[];
  readonly words: number;
  readonly characters: number;
  /** As it will be printed; absent for what is no narrative. */
  readonly pages?: { readonly pages: number; readonly about: boolean };
  /** How many slots are open. */
  readonly slots: number;
  /** How many findings there are; `maxFindings` may have cut what is told. */
  readonly total: number;
  /** How many findings of each severity are told. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** What a client may send as `initializationOptions`, together with any of the settings. */
export interface InitializationOptions {
  /** Where the package lies, ending in `/`: a finding's `url` is read from there. */
  readonly packageUrl?: string;
  /** The client runs the commands that links of a hover name, and the one that follows a fix. */
  readonly commands?: boolean;
  /** What the server says, in the client’s language. */
  readonly texts?: Texts;
  /** The client answers `sixpager/readFile`. */
  readonly readsFiles?: boolean;
}
