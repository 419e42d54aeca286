import * as vscode from 'vscode';
import { moved } from './moved.ts';

/** Shows the diagnostics of one file, in the place of those that it had. */
type Show = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => void;

/**
 * Shows findings, and mends the places of those that a key overtakes. Between here and the window they travel for some
 * milliseconds: what is typed in that time is in the window's text already and not in their ranges, and their squiggles
 * would stand beside their words until the next check.
 */
export function inStep(): (uri: vscode.Uri, diagnostics: vscode.Diagnostic[], show: Show) => void {
  const travelling = new Map<string, vscode.Disposable>();
  const send = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[], show: Show): void => {
    const key = uri.toString();
    travelling.get(key)?.dispose();
    travelling.delete(key);
    show(uri, diagnostics);
    if (diagnostics.length === 0) return;
    const changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.uri.toString() !== key) return;
      const now = afterTyping(diagnostics, contentChanges);
      if (now !== diagnostics) send(uri, now, show);
    });
    travelling.set(key, changes);
    arrival().then(() => {
      changes.dispose();
      if (travelling.get(key) === changes) travelling.delete(key);
    });
  };
  return send;
}

/**
 * When the window has what was sent to it before, and told us of each key that came before that: messages keep their
 * order both ways, and this asks for an answer. (Most of the API answers without the window.) Twice, as the window
 * draws what it is sent one turn later.
 */
async function arrival(): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'sixpager.shown', true);
  await vscode.commands.executeCommand('setContext', 'sixpager.shown', true);
}

/** The same list if no place moved. */
function afterTyping(
  diagnostics: vscode.Diagnostic[],
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): vscode.Diagnostic[] {
  const kept = diagnostics.flatMap((diagnostic) => {
    const place = moved(diagnostic.range, changes);
    if (!place) return [];
    const range = new vscode.Range(
      place.start.line,
      place.start.character,
      place.end.line,
      place.end.character,
    );
    return range.isEqual(diagnostic.range) ? [diagnostic] : [withRange(diagnostic, range)];
  });
  return kept.length === diagnostics.length && kept.every((each, i) => each === diagnostics[i])
    ? diagnostics
    : kept;
}

/** A copy, as the list that is shown keeps the ranges it was shown with. The client's own fields stay. */
function withRange(diagnostic: vscode.Diagnostic, range: vscode.Range): vscode.Diagnostic {
  const copy: vscode.Diagnostic = Object.create(Object.getPrototypeOf(diagnostic));
  return Object.assign(copy, diagnostic, { range });
}
