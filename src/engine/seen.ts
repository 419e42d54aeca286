import { shift } from '../document/span.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import type { OptionValue } from './options.ts';
import type { Problem, Rule } from './rule.ts';

/** A rule as the config wants it. */
export interface Active {
  readonly rule: Rule;
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A problem and the rule that saw it. */
export interface Seen {
  readonly active: Active;
  readonly problem: Problem;
}

/** The finding of a problem that was seen in something that starts at an offset of the document, as grave as the rule says. */
export function findingOf({ active: { rule }, problem }: Seen, start: number, lineEnd: string): Finding {
  const { code, level, message, span, term, related } = problem;
  return {
    rule: rule.id,
    ...(code !== undefined && { code }),
    severity: level ?? rule.severity,
    message,
    span: shift(span, start),
    ...(term !== undefined && { term }),
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
