import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { type InitializationOptions, type ReportParams, reportNotification } from '../server/protocol.ts';
import { checkNow } from './commands/check-now.ts';
import type { Command } from './commands/command.ts';
import { fixAllSafe } from './commands/fix-all-safe.ts';
import { newNarrative } from './commands/new-narrative.ts';
import { nextSlot } from './commands/next-slot.ts';
import { previousSlot } from './commands/previous-slot.ts';
import { showRule } from './commands/show-rule.ts';
import { Reports } from './reports.ts';
import { packageUrl, pageScheme, RulePages } from './rule-pages.ts';
import { draftSelector } from './selector.ts';
import { StatusBar } from './status-bar.ts';

/** Makes the client that suits the host, with the name and the options that suit them all. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** All that desktop and browser share: everything but the way the server is started. Returns what stops it. */
export function start(context: vscode.ExtensionContext, makeClient: MakeClient): () => Promise<void> {
  const client = makeClient('sixpager', 'Six-Pager', clientOptions());
  const reports = new Reports();
  client.onNotification(reportNotification, (params: ReportParams) => reports.set(params));
  const pages = new RulePages(context.extensionUri);
  context.subscriptions.push(
    reports,
    new StatusBar(reports),
    vscode.workspace.registerFileSystemProvider(pageScheme, pages, { isReadonly: true }),
    ...commands(client).map(({ id, run }) => vscode.commands.registerCommand(id, run)),
  );
  // A server that does not start is reported by the client; templates, snippets and pages work without it.
  client.start().catch(() => undefined);
  return () => client.stop();
}

function commands(client: BaseLanguageClient): readonly Command[] {
  return [newNarrative(), nextSlot(client), previousSlot(client), fixAllSafe(), checkNow(client), showRule()];
}

function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: draftSelector,
    initializationOptions: { packageUrl } satisfies InitializationOptions,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Documents that nobody looks at, such as those a search opens, are not checked.
    textSynchronization: { delayOpenNotifications: true },
  };
}
