import { severities } from '../../engine/finding.ts';
import { Lines } from '../place.ts';
import type { LintedFile } from './linted-file.ts';

/** Version 1 of the format. Offsets count from 0, lines and columns from 1, all in UTF-16 units. */
export function formatJson(files: readonly LintedFile[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const counts = severities.map((severity) => [
    severity,
    all.filter((each) => each.severity === severity).length,
  ]);
  const total = files.reduce((sum, { report }) => sum + report.total, 0);
  const output = {
    version: 1,
    files: files.map(fileOf),
    summary: { files: files.length, findings: all.length, total, ...Object.fromEntries(counts) },
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function fileOf({ path, text, findings, report }: LintedFile): object {
  const lines = new Lines(text);
  const { pages, pageCount, pageLimit, pageEnds, about } = report.pages;
  return {
    path,
    kind: report.kind,
    kindFrom: report.kindFrom,
    words: report.words,
    characters: report.characters,
    pages,
    pageCount,
    ...(pageLimit !== undefined && { pageLimit }),
    ...(about && { pagesAbout: true }),
    pageEnds,
    total: report.total,
    findings: findings.map(({ rule, code, severity, message, span, related, fixes }) => ({
      rule,
      ...(code !== undefined && { code }),
      severity,
      message,
      start: lines.placeOf(span.start),
      end: lines.placeOf(span.end),
      ...(related && {
        related: related.map((each) => ({
          message: each.message,
          start: lines.placeOf(each.span.start),
          end: lines.placeOf(each.span.end),
        })),
      }),
      fixes,
    })),
  };
}
