import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import { safeEdits } from '../engine/fixes.ts';
import { type ActionData, type AllData, dataOf, selecting, withEdit } from './action-edits.ts';
import { type DiagnosticStyle, toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import type { AcceptParams, ConfigureParams } from './protocol.ts';
import { filled } from './texts.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.sixpager`;

/** The actions for a range. A client that can ask later gets them without their edits. */
export function codeActions(
  document: OpenDocument,
  { range, context }: CodeActionParams,
  style: DiagnosticStyle,
): CodeAction[] {
  const { findings = [], all = [] } = document.check() ?? {};
  const wanted = (kind: string) => context.only?.some((only) => covers(only, kind));
  const actions: CodeAction[] = [];
  // An editor that does not say what it wants asks for its light bulb: there, only what mends this very place.
  if (document.shown && (wanted(CodeActionKind.QuickFix) ?? true))
    actions.push(...quickFixes(document, findings, range, style));
  if (wanted(fixAllKind) && safeEdits(all).length > 0) actions.push(fixAll(document, style));
  return style.features.resolvesEdits
    ? actions
    : actions
        .map((action) => withEdit(action, document, style))
        .filter(({ edit, command }) => edit ?? command);
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
  const here = findings
    .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .toSorted((a, b) => length(a) - length(b));
  const rules = new Set(here.map(({ rule }) => rule));
  return [
    ...here.flatMap((finding) => [
      ...fixesOf(finding, document, style),
      ...accepting(finding, document, style),
      ...ignoring(finding, document, style),
    ]),
    ...[...rules].flatMap((rule) => fixingAll(rule, document, style)),
    ...(style.commands ? [...rules].map((rule) => configuring(rule, document, style)) : []),
  ];
}

/** Where a rule has several findings that are safe to mend, all of them at once. */
function fixingAll(rule: string, document: OpenDocument, { texts }: DiagnosticStyle): CodeAction[] {
  const all = document.check()?.all ?? [];
  const count = all.filter(
    (each) => each.rule === rule && each.fixes.some(({ safety }) => safety === 'safe'),
  ).length;
  if (count < 2) return [];
  const data: AllData = { uri: document.uri, all: true, rule };
  return [{ title: filled(texts.fixAllOfRule, count, rule), kind: CodeActionKind.QuickFix, data }];
}

/** How gravely the rule is taken, here and in every other draft: the client asks. */
function configuring(rule: string, { uri }: OpenDocument, { texts }: DiagnosticStyle): CodeAction {
  const title = filled(texts.configure, rule);
  const params: Omit<ConfigureParams, 'severity'> = { uri, rule };
  const command = { title, command: 'sixpager.configureRule', arguments: [params] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

/** A word that the writer's readers know: in this document, in the workspace, everywhere. */
function accepting(finding: Finding, document: OpenDocument, style: DiagnosticStyle): CodeAction[] {
  const { term } = finding;
  if (term === undefined) return [];
  const action = { kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, document, style)] };
  const { texts } = style;
  const title = filled(texts.acceptHere, term);
  const data: ActionData = { ...dataOf(finding, document, title), by: 'term' };
  const here = document.accepting(finding) ? [{ ...action, title, data }] : [];
  if (!style.commands) return here;
  const elsewhere = wheres.map(([where, text]) => {
    const elsewhereTitle = filled(texts[text], term);
    const params: AcceptParams = { uri: document.uri, term };
    return {
      ...action,
      title: elsewhereTitle,
      command: { title: elsewhereTitle, command: 'sixpager.acceptTerm', arguments: [params, where] },
    };
  });
  return [...here, ...elsewhere];
}

const wheres = [
  ['workspace', 'acceptInWorkspace'],
  ['user', 'acceptEverywhere'],
] as const;

/** The last of the actions for a finding: to let it stand, with a reason. */
function ignoring(finding: Finding, document: OpenDocument, style: DiagnosticStyle): CodeAction[] {
  const edit = document.suppressing(finding);
  if (!edit) return [];
  const title = filled(style.texts.ignore, finding.rule);
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, document, style)],
      data: { ...dataOf(finding, document, title), by: 'comment' } satisfies ActionData,
      ...(style.commands && selecting([edit], document)),
    },
  ];
}

function fixesOf(finding: Finding, document: OpenDocument, style: DiagnosticStyle): CodeAction[] {
  const diagnostic = toDiagnostic(finding, document, style);
  const preferred = finding.fixes.find((fix) => fix.safety === 'safe') ?? finding.fixes[0];
  const ordered = finding.fixes.toSorted((a, b) => Number(b === preferred) - Number(a === preferred));
  return ordered.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix === preferred,
    data: dataOf(finding, document, fix.title) satisfies ActionData,
    ...(style.commands && selecting(fix.edits, document)),
  }));
}

function fixAll(document: OpenDocument, { texts }: DiagnosticStyle): CodeAction {
  const data: ActionData = { uri: document.uri, all: true };
  return { title: texts.fixAll, kind: fixAllKind, data };
}
