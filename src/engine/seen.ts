import { shift } from '../document/span.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import type { Problem, Rule } from './rule.ts';

/** A rule as the config wants it. */
export interface Active {
  readonly rule: Rule;
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, number>>;
}

/** A problem and the rule that saw it. */
export interface Seen {
  readonly active: Active;
  readonly problem: Problem;
}

/** The finding of a problem that was seen in something that starts at an offset of the document. */
export function findingOf(
  { active: { rule, severity }, problem }: Seen,
  start: number,
  lineEnd: string,
): Finding {
  const { code, level, message, span, related } = problem;
  return {
    rule: rule.id,
    ...(code !== undefined && { code }),
    severity: severity ?? level ?? rule.severity,
    message,
    span: shift(span, start),
    ...(related && { related: related.map((each) => ({ ...each, span: shift(each.span, start) })) }),
    url: `docs/rules/${rule.id}.md`,
    fixes: (problem.fixes ?? []).map((fix) => placedFix(fix, start, lineEnd)),
  };
}

function placedFix({ title, safety, edits }: Fix, by: number, lineEnd: string): Fix {
  return {
    title,
    safety,
    edits: edits.map(({ start, end, text }) => ({
      start: start + by,
      end: end + by,
      text: text.includes('\n') ? text.replaceAll('\n', lineEnd) : text,
    })),
  };
}
