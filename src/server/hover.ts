import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import { rules } from '../rules/index.ts';
import { dataOf } from './action-edits.ts';
import type { DiagnosticStyle } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import { filled } from './texts.ts';

/** What a hover says beyond the message of a finding, which the editor shows by itself. */
export function hoverOf(
  document: OpenDocument,
  findings: readonly Finding[],
  offset: number,
  style: DiagnosticStyle,
): Hover | undefined {
  const [finding] = findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const rule = rules.find(({ id }) => id === finding?.rule);
  if (!finding || !rule) return undefined;
  const parts = [escaped(rule.why), exampleOf(rule.examples[0]), linksOf(finding, document, style)].filter(
    (part) => part !== '',
  );
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') },
    range: document.range(finding.span),
  };
}

/** An example of one line each; longer ones are left to the rule's page. */
function exampleOf({ bad, good }: { readonly bad: string; readonly good: string }): string {
  const lines = [bad.replace(/[«»]/g, ''), good];
  if (lines.some((line) => line.includes('\n') || line.length > 220)) return '';
  return `✗ *${escaped(lines[0] ?? '')}*\n\n✓ *${escaped(lines[1] ?? '')}*`;
}

/** Links to mend it, to let it stand, to read on. Commands go only to a client that runs them. */
function linksOf(finding: Finding, document: OpenDocument, style: DiagnosticStyle): string {
  const { commands, texts } = style;
  const fixes = commands
    ? finding.fixes.map(({ title }) => commandLink(title, dataOf(finding, document, title)))
    : [];
  const ignore =
    commands && document.suppressing(finding)
      ? [commandLink(texts.ignoreHere, { ...dataOf(finding, document, ''), by: 'comment' })]
      : [];
  return [...fixes, ...ignore, ...pageOf(finding, style)].join(' · ');
}

/** A hover of VS Code drops links of a scheme that it does not know, such as that of our pages: there it is a command. */
function pageOf({ rule, url }: Finding, { packageUrl, commands, texts }: DiagnosticStyle): readonly string[] {
  const title = filled(texts.about, rule);
  if (commands) return [commandLink(title, rule, 'sixpager.showRule')];
  return packageUrl === undefined ? [] : [`[${escaped(title)}](${packageUrl}${url})`];
}

/** The writer's words go into the arguments alone, encoded, so that no text of a document can become a link. */
function commandLink(title: string, data: unknown, command = 'sixpager.applyFix'): string {
  const args = encodeURIComponent(JSON.stringify([data])).replace(
    /[()']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `[${escaped(title)}](command:${command}?${args})`;
}

/** Text that markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
