import type { Finding, Severity } from '../../engine/finding.ts';
import { Lines } from '../place.ts';
import type { LintedFile } from './linted-file.ts';
import { pathFromHere } from './place-of-file.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands of GitHub Actions, one line a finding, which it shows as annotations.
 * Lines and columns count from 1, columns in UTF-16 units, and ends are exclusive.
 */
export function formatGithub(files: readonly LintedFile[]): string {
  return files
    .map(({ path, text, findings }) => {
      const lines = new Lines(text);
      return findings.map((finding) => commandOf(finding, path, lines)).join('');
    })
    .join('');
}

function commandOf({ rule, severity, message, span }: Finding, path: string, lines: Lines): string {
  const start = lines.placeOf(span.start);
  const end = lines.placeOf(span.end);
  const title = `Six-Pager (${rule})`;
  // Without a file GitHub would put the line to a folder: standard input says its place in words.
  if (path === '-')
    return lineOf(severity, { title }, `Line ${start.line}, column ${start.column}: ${message}`);
  const file = pathFromHere(path) ?? path;
  // GitHub takes columns only where both ends are on one line.
  const place =
    start.line === end.line
      ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
      : { line: start.line, endLine: end.line };
  return lineOf(severity, { file, ...place, title }, message);
}

type Properties = Readonly<Record<string, string | number>>;

function lineOf(severity: Severity, properties: Properties, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
