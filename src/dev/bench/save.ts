import { PassThrough } from 'node:stream';
import {
  type CodeAction,
  CodeActionKind,
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { fixAllKind } from '../../server/code-actions.ts';
import { makeChecker } from '../../server/engine-checker.ts';
import { serve } from '../../server/server.ts';
import type { Corpus } from './texts.ts';
import { type Times, timesOf } from './times.ts';

const uri = 'file:///draft-prfaq.md';
const textDocument = { uri, languageId: 'markdown', version: 1 };
const capabilities = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

/**
 * What a save waits for where `source.fixAll.sixpager` runs on it: the action is asked for, then its edit, over the
 * protocol as an editor asks. The key before has not been answered yet.
 */
export async function timeSaves(text: string, runs: number, { typing }: Corpus): Promise<Times> {
  const client = connect();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await client.sendNotification('initialized', {});
  // A place for the fixes to be: a text without any is answered sooner.
  let now = `${text}\n\nIt might possibly help.\n`;
  await client.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text: now } });
  await save(client, now);
  const times: number[] = [];
  let version = 1;
  for (const { start, end, text: typed } of typing(text, runs)) {
    const range = { start: positionAt(now, start), end: positionAt(now, end) };
    now = now.slice(0, start) + typed + now.slice(end);
    const from = performance.now();
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range, text: typed }],
    });
    await save(client, now);
    times.push(performance.now() - from);
  }
  client.dispose();
  return timesOf(times.slice(Math.ceil(runs / 10)));
}

function connect(): ProtocolConnection {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), { makeChecker });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  return client;
}

async function save(client: ProtocolConnection, text: string): Promise<void> {
  const range = { start: { line: 0, character: 0 }, end: positionAt(text, text.length) };
  const [action] = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], only: [CodeActionKind.SourceFixAll] },
  });
  if (action?.kind !== fixAllKind) throw new Error('There is nothing to fix.');
  const { edit } = await client.sendRequest<CodeAction>('codeAction/resolve', action);
  if (!edit) throw new Error('The fix has no edit.');
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}
