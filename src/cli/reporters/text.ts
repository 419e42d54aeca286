import type { Finding, Severity } from '../../engine/finding.ts';
import { severities } from '../../engine/finding.ts';
import { unitOf } from '../../engine/page-report.ts';
import { narrativeOf } from '../../narratives/kinds.ts';
import { Lines } from '../place.ts';
import type { LintedFile } from './linted-file.ts';

/** Source lines are cut to this many columns around what is marked. */
const width = 100;

/** Findings under their source lines, as a person reads them. */
export function formatText(files: readonly LintedFile[], threshold: Severity): string {
  const parts = files.map((file) => formatFile(file));
  return files.length === 0 ? '' : `${parts.filter(Boolean).join('\n')}${summaryOf(files, threshold)}\n`;
}

function formatFile({ path, text, findings, report }: LintedFile): string {
  if (findings.length === 0) return '';
  const lines = new Lines(text);
  const { title } = narrativeOf(report.kind);
  const [limit] = report.limits;
  const length = limit
    ? `${limit.count} of ${limit.max} ${unitOf(limit)}`
    : `${report.words} ${report.words === 1 ? 'word' : 'words'}`;
  const head = `${path}: ${title}, ${length}\n`;
  return `${head}\n${findings.map((finding) => formatFinding(finding, path, lines)).join('\n')}`;
}

function formatFinding(
  { rule, severity, message, span, fixes }: Finding,
  path: string,
  lines: Lines,
): string {
  const { line, column } = lines.placeOf(span.start);
  const source = lines.lineText(line);
  const marked = Math.max(1, Math.min(span.end - span.start, source.length - column + 1));
  const { text, indent } = cut(source, column - 1, marked);
  const mark = '~'.repeat(Math.max(1, Math.min(marked, text.length - indent)));
  const fix = fixes[0] ? `\n  fix: ${fixes[0].title}` : '';
  return `${path}:${line}:${column} ${severity} ${rule}\n    ${text}\n    ${' '.repeat(indent)}${mark}\n  ${message}${fix}\n`;
}

/** The part of a long line that shows the marked place, and how far in the mark begins. */
function cut(source: string, at: number, marked: number): { text: string; indent: number } {
  const line = source.replaceAll('\t', ' ');
  if (line.length <= width) return { text: line, indent: at };
  const room = Math.max(0, width - Math.min(marked, width));
  let from = Math.max(0, Math.min(at - Math.floor(room / 2), line.length - width));
  if (from > 0) {
    const space = line.indexOf(' ', from);
    if (space > 0 && space < at) from = space + 1;
  }
  const text = line.slice(from, from + width);
  const before = from > 0 ? '…' : '';
  const after = from + width < line.length ? '…' : '';
  return { text: `${before}${text}${after}`, indent: at - from + before.length };
}

function summaryOf(files: readonly LintedFile[], threshold: Severity): string {
  const findings = files.flatMap((file) => file.findings);
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  if (findings.length === 0) return `No findings in ${where}.`;
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) => `${count} ${count === 1 || severity === 'info' ? severity : `${severity}s`}`,
    );
  const failing = findings.filter(
    (each) => severities.indexOf(each.severity) <= severities.indexOf(threshold),
  ).length;
  return `\n${findings.length === 1 ? '1 finding' : `${findings.length} findings`} in ${where}: ${counts.join(', ')}. ${failing} at or above ${threshold}.`;
}
