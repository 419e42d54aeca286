import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AcceptParams, acceptRequest } from '../../server/protocol.ts';
import { editConfig } from '../edit-config.ts';
import type { Command } from './command.ts';

/** What a quick fix runs: a word that readers know is asked about no more, in the workspace or anywhere. */
export function acceptTerm(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.acceptTerm',
    async run(given, where) {
      const params = given as AcceptParams;
      if (where === 'user') await acceptForUser(params.term);
      else await editConfig(client, acceptRequest, params);
    },
  };
}

async function acceptForUser(term: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('sixpager');
  const known = settings.inspect<readonly string[]>('terms')?.globalValue ?? [];
  if (known.includes(term)) return;
  await settings.update('terms', [...known, term], vscode.ConfigurationTarget.Global);
}
