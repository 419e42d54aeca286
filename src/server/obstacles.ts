import type { Span } from '../document/span.ts';
import type { Check, OpenDocument } from './open-document.ts';
import type { Obstacle } from './protocol.ts';

/** What stands between a draft and its readers: errors, length, open slots, suppressions that are wrong or stale. */
export function obstaclesOf(document: OpenDocument, { all, report }: Check): Obstacle[] {
  const at = (what: Obstacle['what'], message: string, span: Span): Obstacle => ({
    what,
    message,
    range: document.range(span),
  });
  // A slot is an error of a final draft, and is told as a slot.
  const findings = all.filter(({ rule, code }) => rule !== 'section-hollow' || code !== 'placeholder');
  const isLength = ({ rule }: { readonly rule: string }): boolean => rule === 'over-length';
  return [
    ...findings
      .filter(
        (finding) => finding.severity === 'error' && !isLength(finding) && finding.rule !== 'suppression',
      )
      .map(({ message, span }) => at('error', message, span)),
    ...findings.filter(isLength).map(({ message, span }) => at('length', message, span)),
    ...report.slots.map(({ span, text }) => at('slot', text, span)),
    ...findings
      .filter(({ rule }) => rule === 'suppression')
      .map(({ message, span }) => at('suppression', message, span)),
  ];
}
