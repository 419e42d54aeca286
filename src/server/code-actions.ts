import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../engine/finding.ts';
import { safeEdits } from '../engine/fixes.ts';
import { type DiagnosticStyle, toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.sixpager`;

/** What an action remembers until the writer chooses it. */
type ActionData = { readonly uri: string; readonly all: true } | FixData;

interface FixData {
  readonly uri: string;
  readonly all: false;
  readonly rule: string;
  readonly title: string;
  /** Puts a comment above the block, in place of mending it. */
  readonly ignore: boolean;
  /** Where the finding stood, and the words it was about. */
  readonly start: number;
  readonly text: string;
}

/** The actions for a range. A client that can ask later gets them without their edits. */
export function codeActions(
  document: OpenDocument,
  { range, context }: CodeActionParams,
  style: DiagnosticStyle,
): CodeAction[] {
  const findings = document.check()?.findings ?? [];
  const wanted = (kind: string) => context.only?.some((only) => covers(only, kind));
  const actions: CodeAction[] = [];
  // An editor that does not say what it wants asks for its light bulb: there, only what mends this very place.
  if (document.shown && (wanted(CodeActionKind.QuickFix) ?? true))
    actions.push(...quickFixes(document, findings, range, style));
  if (wanted(fixAllKind) && safeEdits(findings).length > 0) actions.push(fixAll(document));
  return style.features.resolvesEdits
    ? actions
    : actions.map((action) => withEdit(action, document, style)).filter((action) => action.edit);
}

/** Adds the edit for the text as it stands now; none if what the action was about is no longer there. */
export function withEdit(action: CodeAction, document: OpenDocument, style: DiagnosticStyle): CodeAction {
  const edits = currentEdits(action.data as ActionData, document);
  return edits?.length ? { ...action, edit: workspaceEdit(edits, document, style) } : action;
}

/** The document an action belongs to; undefined for one that is not ours. */
export function uriOf({ data }: CodeAction): string | undefined {
  return (data as ActionData | undefined)?.uri;
}

function covers(only: string, kind: string): boolean {
  return only === '' || kind === only || kind.startsWith(`${only}.`);
}

function quickFixes(
  document: OpenDocument,
  findings: readonly Finding[],
  range: CodeActionParams['range'],
  style: DiagnosticStyle,
): CodeAction[] {
  const asked = document.span(range);
  const length = ({ span }: Finding) => span.end - span.start;
  return findings
    .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .toSorted((a, b) => length(a) - length(b))
    .flatMap((finding) => [...fixesOf(finding, document, style), ...ignoring(finding, document, style)]);
}

/** The last of the actions for a finding: to let it stand, with a reason. */
function ignoring(finding: Finding, document: OpenDocument, style: DiagnosticStyle): CodeAction[] {
  if (!document.suppressing(finding)) return [];
  const title = `Ignore “${finding.rule}” here, because…`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, document, style)],
      data: { ...dataOf(finding, document, title), ignore: true } satisfies ActionData,
    },
  ];
}

function dataOf({ rule, span }: Finding, document: OpenDocument, title: string) {
  return {
    uri: document.uri,
    all: false as const,
    rule,
    title,
    ignore: false,
    start: span.start,
    text: document.slice(span),
  };
}

function fixesOf(finding: Finding, document: OpenDocument, style: DiagnosticStyle): CodeAction[] {
  const diagnostic = toDiagnostic(finding, document, style);
  const preferred = finding.fixes.find((fix) => fix.safety === 'safe') ?? finding.fixes[0];
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix === preferred,
    data: dataOf(finding, document, fix.title) satisfies ActionData,
  }));
}

function fixAll(document: OpenDocument): CodeAction {
  const data: ActionData = { uri: document.uri, all: true };
  return { title: 'Fix everything that is safe to fix (Six-Pager)', kind: fixAllKind, data };
}

function currentEdits(data: ActionData, document: OpenDocument): readonly Edit[] | undefined {
  const findings = document.check()?.findings ?? [];
  if (data.all) return safeEdits(findings);
  const isSame = ({ rule, span }: Finding) =>
    rule === data.rule && span.start === data.start && document.slice(span) === data.text;
  const same = findings.filter(isSame);
  if (data.ignore) return same.flatMap((finding) => document.suppressing(finding) ?? []).slice(0, 1);
  const fixes: readonly Fix[] = same.flatMap((finding) => finding.fixes);
  return fixes.find((fix) => fix.title === data.title)?.edits;
}

function workspaceEdit(
  edits: readonly Edit[],
  document: OpenDocument,
  { features }: DiagnosticStyle,
): WorkspaceEdit {
  const changes: TextEdit[] = edits.map((edit) => ({ range: document.range(edit), newText: edit.text }));
  if (!features.documentChanges) return { changes: { [document.uri]: changes } };
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }],
  };
}
