import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Command } from './command.ts';
import { goToSlotHere } from './go-to-slot.ts';

export function nextSlot(client: BaseLanguageClient): Command {
  return { id: 'sixpager.nextSlot', run: () => goToSlotHere(client, 'next') };
}
