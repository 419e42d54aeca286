import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Obstacle, type ReadyParams, type ReadyResult, readyRequest } from '../../server/protocol.ts';
import type { Command } from './command.ts';

/** Lists what stands between the draft and its readers, each with a jump to it; says yes only when nothing does. */
export function isItReady(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.isItReady',
    async run() {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const params: ReadyParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
      const { obstacles } = await client.sendRequest<ReadyResult>(readyRequest, params);
      if (!obstacles)
        await vscode.window.showInformationMessage(
          vscode.l10n.t('This is no narrative: nothing is asked of it.'),
        );
      else if (obstacles.length === 0) await vscode.window.showInformationMessage(yes());
      else await choose(editor, obstacles);
    },
  };
}

/** A message of one line: what is longer, VS Code cuts off. */
const yes = (): string => vscode.l10n.t('Yes. No errors, no open slots, within its length.');

const icons: Readonly<Record<Obstacle['what'], string>> = {
  error: '$(error)',
  length: '$(fold)',
  slot: '$(edit)',
  suppression: '$(mute)',
};

const names: Readonly<Record<Obstacle['what'], (line: number) => string>> = {
  error: (line) => vscode.l10n.t('Error, line {0}', line),
  length: (line) => vscode.l10n.t('Too long, line {0}', line),
  slot: (line) => vscode.l10n.t('Open slot, line {0}', line),
  suppression: (line) => vscode.l10n.t('Suppression, line {0}', line),
};

async function choose(editor: vscode.TextEditor, obstacles: readonly Obstacle[]): Promise<void> {
  const items = obstacles.map((obstacle) => ({
    label: `${icons[obstacle.what]} ${names[obstacle.what](obstacle.range.start.line + 1)}`,
    detail: obstacle.message,
    obstacle,
  }));
  const title =
    items.length === 1
      ? vscode.l10n.t('Not yet: 1 thing to settle')
      : vscode.l10n.t('Not yet: {0} things to settle', items.length);
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Choose one to go there'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const { start, end } = chosen.obstacle.range;
  const selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(editor.document, { selection });
}
