import type { Severity } from '../engine/finding.ts';
import type { Limit } from '../engine/report.ts';
import type { KindFrom } from '../narratives/detect.ts';
import type { KindId } from '../narratives/narrative.ts';

/** What Six-Pager's client and server say to each other beyond the Language Server Protocol. No code: both sides import it. */

/** Request, client → server: the open slots of the text as it stands. `SlotsParams` → `SlotsResult`. */
export const slotsRequest = 'sixpager/slots';

/** Notification, server → client, after each check. `ReportParams`. */
export const reportNotification = 'sixpager/report';

/** Notification, client → server: check this document now, whatever `run` says. `CheckParams`. */
export const checkNotification = 'sixpager/check';

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

export interface CheckParams {
  readonly uri: string;
}

export interface ReportParams {
  readonly uri: string;
  /** The version of the text that was checked. */
  readonly version: number;
  /** Absent where Six-Pager is switched off. */
  readonly report?: ReportSummary;
}

export interface ReportSummary {
  readonly kind: KindId;
  readonly kindFrom: KindFrom;
  readonly limits: readonly Limit[];
  readonly words: number;
  readonly characters: number;
  /** How many slots are open. */
  readonly slots: number;
  /** How many findings of each severity. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** What a client may send as `initializationOptions`, together with any of the settings. */
export interface InitializationOptions {
  /** Where the package lies, ending in `/`: a finding's `url` is read from there. */
  readonly packageUrl?: string;
}
