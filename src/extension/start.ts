import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
  type InitializationOptions,
  type ReportParams,
  readFileRequest,
  reportNotification,
} from '../server/protocol.ts';
import { acceptTerm } from './commands/accept-term.ts';
import { applyFix } from './commands/apply-fix.ts';
import { changeKind } from './commands/change-kind.ts';
import { checkNow } from './commands/check-now.ts';
import type { Command } from './commands/command.ts';
import { configureRule } from './commands/configure-rule.ts';
import { exportDraft } from './commands/export-draft.ts';
import { fixAllSafe } from './commands/fix-all-safe.ts';
import { isItReady } from './commands/is-it-ready.ts';
import { newNarrative } from './commands/new-narrative.ts';
import { nextSlot } from './commands/next-slot.ts';
import { openSample } from './commands/open-sample.ts';
import { previousSlot } from './commands/previous-slot.ts';
import { reportIssue } from './commands/report-issue.ts';
import { selectSlot } from './commands/select-slot.ts';
import { restartServer, showLog } from './commands/server.ts';
import { showConfiguration } from './commands/show-configuration.ts';
import { showRule } from './commands/show-rule.ts';
import { stripHeadings } from './commands/strip-headings.ts';
import { readConfigFile } from './config-files.ts';
import { watchCursor } from './cursor.ts';
import { CutTree } from './cut/cut-view.ts';
import { onlyFresh } from './fresh.ts';
import { Highlights } from './highlights.ts';
import type { Desk } from './later.ts';
import { Reports } from './reports.ts';
import { Restarts } from './restarts.ts';
import { packageUrl, pageScheme, RulePages } from './rule-pages.ts';
import { SelectionLength } from './selection-length.ts';
import { draftSelector } from './selector.ts';
import { showServerStatus } from './server-status.ts';
import { serverTexts } from './server-texts.ts';
import { StatusBar } from './status-bar.ts';

/** Makes the client that suits the host, with the name and the options that suit them all. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** All that desktop and browser share: everything but the way the server is started. */
export function start(context: vscode.ExtensionContext, makeClient: MakeClient): Desk {
  const client: BaseLanguageClient = makeClient(
    'sixpager',
    'Six-Pager',
    clientOptions(() => client),
  );
  const reports = new Reports();
  client.onNotification(reportNotification, (params: ReportParams) => reports.set(params));
  client.onRequest(readFileRequest, readConfigFile);
  const selection = new SelectionLength(client);
  const cut = new CutTree(client, reports);
  const pages = new RulePages(context.extensionUri);
  context.subscriptions.push(
    reports,
    selection,
    cut,
    new StatusBar(reports, selection),
    new Highlights(reports),
    showServerStatus(client),
    watchCursor(client),
    vscode.workspace.registerFileSystemProvider(pageScheme, pages, { isReadonly: true }),
  );
  const runs = new Map(
    [...commands(client, reports, context), ...cut.commands()].map(({ id, run }) => [id, run]),
  );
  // A server that does not start is reported by the client; templates, snippets and pages work without it.
  client.start().catch(() => undefined);
  return { run: (command, args) => runs.get(command)?.(...args), stop: () => client.stop() };
}

function commands(
  client: BaseLanguageClient,
  reports: Reports,
  context: vscode.ExtensionContext,
): readonly Command[] {
  return [
    newNarrative(),
    openSample(context),
    changeKind(reports),
    nextSlot(client),
    previousSlot(client),
    fixAllSafe(),
    checkNow(client),
    isItReady(client),
    exportDraft(client, context.extensionUri),
    showRule(),
    showConfiguration(client),
    acceptTerm(client),
    configureRule(client),
    selectSlot(),
    applyFix(client),
    restartServer(client),
    showLog(client),
    reportIssue(context),
    stripHeadings(client),
  ];
}

function clientOptions(client: () => BaseLanguageClient): LanguageClientOptions {
  return {
    documentSelector: draftSelector,
    initializationOptions: {
      packageUrl,
      commands: true,
      readsFiles: true,
      texts: serverTexts(),
    } satisfies InitializationOptions,
    // Only links that the server makes, and none in a document's words: those are escaped there.
    markdown: { isTrusted: { enabledCommands: ['sixpager.applyFix', 'sixpager.showRule'] } },
    middleware: { handleDiagnostics: onlyFresh(client) },
    errorHandler: new Restarts(),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Documents that nobody looks at, such as those a search opens, are not checked.
    textSynchronization: { delayOpenNotifications: true },
  };
}
