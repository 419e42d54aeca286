import type { Finding } from '../../engine/finding.ts';
import type { Report } from '../../engine/report.ts';

/** One text with what was found in it. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly report: Report;
}
