import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Command } from './command.ts';
import { goToSlotHere } from './go-to-slot.ts';

export function previousSlot(client: BaseLanguageClient): Command {
  return { id: 'sixpager.previousSlot', run: () => goToSlotHere(client, 'previous') };
}
