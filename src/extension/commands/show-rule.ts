import * as vscode from 'vscode';
import { packageUrl } from '../rule-pages.ts';
import type { Command } from './command.ts';

/** Opens a rule's page; for links, which name the rule. */
export function showRule(): Command {
  return {
    id: 'sixpager.showRule',
    async run(rule) {
      const page = vscode.Uri.parse(`${packageUrl}docs/rules/${String(rule)}.md`);
      await vscode.commands.executeCommand('vscode.open', page);
    },
  };
}
