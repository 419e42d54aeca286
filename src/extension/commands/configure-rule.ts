import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConfigureParams } from '../../server/protocol.ts';
import { configureRequest } from '../../server/protocol.ts';
import { editConfig } from '../edit-config.ts';
import type { Command } from './command.ts';

type Severity = ConfigureParams['severity'];

/** What a quick fix runs: how gravely a rule is taken, in every draft of the workspace or of the writer’s. */
export function configureRule(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.configureRule',
    async run(given) {
      const { uri, rule } = given as Pick<ConfigureParams, 'uri' | 'rule'>;
      const severity = await ask(rule, severities());
      const where = severity && (await ask(rule, places()));
      if (!severity || !where) return;
      if (where === 'user') await setForUser(rule, severity);
      else await editConfig(client, configureRequest, { uri, rule, severity } satisfies ConfigureParams);
    },
  };
}

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const severities = (): readonly Choice<Severity>[] => [
  { value: 'off', label: vscode.l10n.t('Off'), detail: vscode.l10n.t('It is never asked.') },
  {
    value: 'hint',
    label: vscode.l10n.t('Hint'),
    detail: vscode.l10n.t('Three dots, and no entry in the list.'),
  },
  { value: 'info', label: vscode.l10n.t('Info'), detail: vscode.l10n.t('Worth a look.') },
  { value: 'warning', label: vscode.l10n.t('Warning'), detail: vscode.l10n.t('A reader will ask this.') },
  {
    value: 'error',
    label: vscode.l10n.t('Error'),
    detail: vscode.l10n.t('The draft is not ready while it is open.'),
  },
];

const places = (): readonly Choice<'workspace' | 'user'>[] => [
  {
    value: 'workspace',
    label: vscode.l10n.t('In the workspace'),
    detail: vscode.l10n.t('In the nearest .sixpager.yaml, for everybody who writes here.'),
  },
  {
    value: 'user',
    label: vscode.l10n.t('Everywhere'),
    detail: vscode.l10n.t('In your settings. A .sixpager.yaml wins over them.'),
  },
];

async function ask<T>(rule: string, items: readonly Choice<T>[]): Promise<T | undefined> {
  const title = vscode.l10n.t('Configure “{0}”', rule);
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}

/** What else is set of the rule stays. */
async function setForUser(rule: string, severity: Severity): Promise<void> {
  const settings = vscode.workspace.getConfiguration('sixpager');
  const rules = settings.inspect<Readonly<Record<string, unknown>>>('rules')?.globalValue ?? {};
  const now = rules[rule];
  const value = typeof now === 'object' && now !== null ? { ...now, severity } : severity;
  await settings.update('rules', { ...rules, [rule]: value }, vscode.ConfigurationTarget.Global);
}
