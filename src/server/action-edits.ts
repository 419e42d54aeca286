import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { readSlots } from '../document/slots.ts';
import type { Span } from '../document/span.ts';
import type { Edit, Finding, Fix } from '../engine/finding.ts';
import { safeEdits } from '../engine/fixes.ts';
import type { DiagnosticStyle } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';

/** What an action remembers until the writer chooses it. */
export type ActionData = AllData | FixData;

export interface AllData {
  readonly uri: string;
  readonly all: true;
  /** Of this rule only. */
  readonly rule?: string;
}

interface FixData {
  readonly uri: string;
  readonly all: false;
  readonly rule: string;
  readonly title: string;
  /** Mends it; or puts a comment above the block, or a word into the front matter, in place of mending it. */
  readonly by: 'fix' | 'comment' | 'term';
  /** Where the finding stood, and the words it was about. */
  readonly start: number;
  readonly text: string;
}

/** What an action for a finding remembers; also what a link of a hover carries. */
export function dataOf({ rule, span }: Finding, document: OpenDocument, title: string) {
  return {
    uri: document.uri,
    all: false as const,
    rule,
    title,
    by: 'fix' as FixData['by'],
    start: span.start,
    text: document.slice(span),
  };
}

/**
 * Adds the edit for the text as it stands now, and what follows it; none if what the action was about is no longer
 * there.
 */
export function withEdit(action: CodeAction, document: OpenDocument, style: DiagnosticStyle): CodeAction {
  const edits = action.data === undefined ? undefined : currentEdits(action.data as ActionData, document);
  if (!edits?.length) return action;
  const command = action.command === undefined && style.commands ? selecting(edits, document) : {};
  return { ...action, edit: workspaceEdit(edits, document, style), ...command };
}

/** The document an action belongs to; undefined for one that is not ours. */
export function uriOf({ data }: CodeAction): string | undefined {
  return (data as ActionData | undefined)?.uri;
}

/** After a fix the cursor stands in its first slot, and typing fills it. Offsets count in the text after the edits. */
export function selecting(edits: readonly Edit[], { uri }: OpenDocument): Pick<CodeAction, 'command'> {
  let moved = 0;
  for (const { start, end, text } of edits) {
    const slot = slotIn(text);
    if (slot) {
      const args = [uri, start + moved + slot.start, text.slice(slot.start, slot.end)];
      return { command: { title: '', command: 'sixpager.selectSlot', arguments: args } };
    }
    moved += text.length - (end - start);
  }
  return {};
}

/** The first place that waits for words of the writer’s: a slot, or the reason of a comment. */
function slotIn(text: string): Span | undefined {
  const reason = text.startsWith('<!--') ? text.indexOf('[reason]') : -1;
  return reason < 0 ? readSlots(text)[0] : { start: reason, end: reason + '[reason]'.length };
}

function currentEdits(data: ActionData, document: OpenDocument): readonly Edit[] | undefined {
  const { findings = [], all = [] } = document.check() ?? {};
  if (data.all) return safeEdits(all.filter(({ rule }) => data.rule === undefined || rule === data.rule));
  const isSame = ({ rule, span }: Finding) =>
    rule === data.rule && span.start === data.start && document.slice(span) === data.text;
  const same = findings.filter(isSame);
  if (data.by === 'comment')
    return same.flatMap((finding) => document.suppressing(finding) ?? []).slice(0, 1);
  if (data.by === 'term') return same.flatMap((finding) => document.accepting(finding) ?? []).slice(0, 1);
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
