import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SlotsParams, type SlotsResult, slotsRequest } from '../../server/protocol.ts';
import { type Direction, slotFrom } from '../slot-order.ts';

/** Selects a whole slot, so that typing replaces it. Returns whether there was one. */
export async function goToSlot(
  client: BaseLanguageClient,
  editor: vscode.TextEditor,
  direction: Direction,
): Promise<boolean> {
  // The client tells the server of all edits before it asks.
  const params: SlotsParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const { slots } = await client.sendRequest<SlotsResult>(slotsRequest, params);
  const slot = slotFrom(slots, editor.selection, direction);
  if (!slot) return false;
  const { start, end } = slot;
  editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** The same for the active editor, with a word to the writer if there is nowhere to go. */
export async function goToSlotHere(client: BaseLanguageClient, direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const found = await goToSlot(client, editor, direction);
  if (found) return;
  await vscode.window.showInformationMessage(vscode.l10n.t('No open slots: every [placeholder] is filled.'));
}
