import { type Finding, type Severity, severities } from '../engine/finding.ts';
import type { Check, OpenDocument } from './open-document.ts';
import type { ReportParams, ReportSummary } from './protocol.ts';

/** Of a plain document nothing is shown, and so nothing is measured. */
const isNarrative = ({ kind }: Check['report']): boolean => kind !== 'plain';

/** What the client's status bar needs to know of a check. */
function reportOf({ findings, report }: Check): ReportSummary {
  const { kind, kindFrom, limits, words, characters, slots, total } = report;
  return {
    kind,
    kindFrom,
    limits,
    words,
    characters,
    ...(isNarrative(report) && { pages: { pages: report.pages.pages, about: report.pages.about } }),
    slots: slots.length,
    total,
    findings: countBySeverity(findings),
  };
}

/** The report of a check with the places that the client highlights. */
export function reportParams(document: OpenDocument, check: Check): Omit<ReportParams, 'uri' | 'version'> {
  return {
    report: reportOf(check),
    slots: check.report.slots.map(({ span }) => document.range(span)),
    pageEnds: isNarrative(check.report)
      ? check.report.pages.pageEnds
          .slice(0, -1)
          .map(({ offset }) => document.range({ start: offset, end: offset }).start)
      : [],
    hard: check.all.filter(({ rule }) => rule === 'hard-sentence').map(({ span }) => document.range(span)),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = severities.map((severity) => [
    severity,
    findings.filter((each) => each.severity === severity).length,
  ]);
  return Object.fromEntries(counts) as Record<Severity, number>;
}
