import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundles } from '../../src/dev/build.ts';

let folder: string;

/** Builds one of the bundles as it ships. */
async function bundle(name: string): Promise<string> {
  const file = (each: string) => join(folder, 'dist/vscode', each);
  for (const each of ['server-core.js', name]) {
    const options = bundles.find(({ outfile }) => outfile?.endsWith(`/${each}`));
    await build({ ...options, outfile: file(each), write: true });
  }
  return file(name);
}

const initialize = {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } },
};
const textDocument = {
  uri: 'file:///orders-prfaq.md',
  languageId: 'markdown',
  version: 1,
  text: '# Orders\n\nWe asked many sellers.\n',
};

/** One whole session: start, open a draft, read its diagnostics, leave. */
async function session(connection: ProtocolConnection): Promise<PublishDiagnosticsParams> {
  connection.listen();
  const published = new Promise<PublishDiagnosticsParams>((resolve) =>
    connection.onNotification(PublishDiagnosticsNotification.type, resolve),
  );
  await connection.sendRequest('initialize', initialize);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const params = await published;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return params;
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sixpager-server-')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundled server', { timeout: 30_000 }, () => {
  it('serves over stdio when it is told to start, and links to the pages of its package', async () => {
    const server = await bundle('server.js');
    const main = join(folder, 'main.mjs');
    writeFileSync(
      main,
      `import { startServer } from ${JSON.stringify(pathToFileURL(server).href)};\nstartServer();\n`,
    );
    const child = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = exit(child);
    const ends = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
    const { diagnostics } = await session(createProtocolConnection(...ends));
    const found = diagnostics.find(({ code }) => code === 'vague-quantifier');
    expect(found?.codeDescription?.href).toBe(
      pathToFileURL(join(folder, 'docs/rules/vague-quantifier.md')).href,
    );
    expect(await ended).toBe(0);
  });

  it('starts by itself when an editor forks it', async () => {
    const child = fork(await bundle('server.js'), ['--node-ipc'], { execArgv: [] });
    const ended = exit(child);
    const ends = [new IPCMessageReader(child), new IPCMessageWriter(child)] as const;
    const { diagnostics } = await session(createProtocolConnection(...ends));
    expect(diagnostics.map(({ code }) => code)).toContain('vague-quantifier');
    expect(await ended).toBe(0);
  });

  it('serves in a worker that has neither a page nor Node', async () => {
    const end = await bundle('server-web.js');
    const script = [end.replace('-web', '-core'), end].map((file) => readFileSync(file, 'utf8')).join('\n');
    const answers: { readonly method?: string; readonly params?: PublishDiagnosticsParams }[] = [];
    const worker: { onmessage?: (event: { data: unknown }) => void } = createContext({
      ...{ setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder, URL },
      addEventListener: () => undefined,
      postMessage: (message: (typeof answers)[number]) => answers.push(message),
    });
    runInContext(script, worker);
    const tell = (message: object) => worker.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
    tell({ id: 1, method: 'initialize', params: { ...initialize, processId: null } });
    tell({ method: 'initialized', params: {} });
    tell({ method: 'textDocument/didOpen', params: { textDocument } });
    const published = () => answers.find(({ method }) => method === 'textDocument/publishDiagnostics');
    await expect.poll(published, { timeout: 5000 }).toBeDefined();
    expect(published()?.params?.diagnostics.map(({ code }) => code)).toContain('vague-quantifier');
  });
});
