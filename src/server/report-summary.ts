import { type Finding, type Severity, severities } from '../engine/finding.ts';
import type { Check } from './open-document.ts';
import type { ReportSummary } from './protocol.ts';

/** What the client's status bar needs to know of a check. */
export function reportOf({ findings, report }: Check): ReportSummary {
  const { kind, kindFrom, limits, words, characters, slots } = report;
  return {
    kind,
    kindFrom,
    limits,
    words,
    characters,
    slots: slots.length,
    findings: countBySeverity(findings),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = severities.map((severity) => [
    severity,
    findings.filter((each) => each.severity === severity).length,
  ]);
  return Object.fromEntries(counts) as Record<Severity, number>;
}
