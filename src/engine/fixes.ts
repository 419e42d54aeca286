import type { Span } from '../document/span.ts';
import type { Edit, Finding, Fix } from './finding.ts';

/** A fix that puts a slot where a fact is missing: a suggestion, since the writer has to fill it. */
export function slot(title: string, span: Span, text: string): Fix {
  return { title, safety: 'suggestion', edits: [{ start: span.start, end: span.end, text }] };
}

/** A fix with one edit that leaves the meaning as it is. */
export function safe(title: string, span: Span, text: string): Fix {
  return { title, safety: 'safe', edits: [{ start: span.start, end: span.end, text }] };
}

/** The edits of all safe fixes that do not touch each other, in order; of each finding its first. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safety }) => safety === 'safe');
    if (!fix) continue;
    if (fix.edits.every((edit) => edits.every((other) => areApart(edit, other)))) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two insertions at one place have no order, and so are not apart. */
function areApart(a: Edit, b: Edit): boolean {
  return (a.end <= b.start || b.end <= a.start) && a.start !== b.start;
}

/** The text after the edits, which are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}
