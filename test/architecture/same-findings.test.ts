import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { bundles } from '../../src/dev/build.ts';
import { makeChecker } from '../../src/server/engine-checker.ts';
import { readFileRequest } from '../../src/server/protocol.ts';
import { sixpager, temporaryFolder } from '../cli/command-line.ts';
import { drafts } from '../engine/drafts.ts';
import { TestClient } from '../server/test-client.ts';

const config = `terms: [several]
kinds: { "5-*.md": decision-memo }
limits: { prfaq: 100 words }
rules: { hedge: info, hard-sentence: { severity: warning, minWords: 12 } }
`;

/** Name and text of each draft, in a folder with a config file. */
const texts = drafts.map(([name, text], at) => [`${at}-${name.replace(/\W+/g, '-')}.md`, text] as const);

const severityNames = ['error', 'warning', 'info', 'hint'];

/** One line a finding: place, severity, rule, message. */
const line = (start: Place, end: Place, ...rest: readonly unknown[]): string =>
  [`${start.line}:${start.column}-${end.line}:${end.column}`, ...rest].join(' ');

interface Place {
  readonly line: number;
  readonly column: number;
}

const placeOf = (position: { line: number; character: number }): Place => ({
  line: position.line + 1,
  column: position.character + 1,
});

const linesOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ range, severity = 0, code, message }) =>
      line(placeOf(range.start), placeOf(range.end), severityNames[severity - 1], code, message),
    )
    .join('\n');

interface Printed {
  readonly findings: readonly (Readonly<Record<'rule' | 'severity' | 'message', string>> & {
    readonly start: Place;
    readonly end: Place;
  })[];
}

async function fromCommandLine(files: readonly string[]): Promise<string[]> {
  const { out } = await sixpager('lint', '--format', 'json', ...files);
  return (JSON.parse(out) as { files: Printed[] }).files.map(({ findings }) =>
    findings
      .map(({ start, end, severity, rule, message }) => line(start, end, severity, rule, message))
      .join('\n'),
  );
}

const initializationOptions = { delay: 0, focus: false, readsFiles: true };
const readFile = ({ uri }: { readonly uri: string }) => ({
  ...(uri.endsWith('/.sixpager.yaml') && { text: config }),
});

async function fromServer(uris: readonly string[]): Promise<string[]> {
  const client = await TestClient.start({
    host: { makeChecker },
    capabilities: {},
    initializationOptions,
    answer: [readFileRequest, readFile],
  });
  for (const [at, uri] of uris.entries()) await client.open(uri, texts[at]?.[1] ?? '');
  const found: string[] = [];
  for (const wanted of uris) {
    const { diagnostics } = await client.diagnostics(({ uri }) => uri === wanted);
    found.push(linesOf(diagnostics));
  }
  return found;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
}

interface World {
  onmessage?: (event: { readonly data: unknown }) => void;
}

/** The bundles of the worker, run with what a worker has, and no more. */
async function workerScript(): Promise<string> {
  const parts = bundles.filter(({ outfile }) => /server-(?:core|web)\.js$/.test(outfile ?? ''));
  const built = await Promise.all(parts.map((part) => build({ ...part, write: false, metafile: false })));
  return built.map(({ outputFiles }) => outputFiles[0]?.text ?? '').join('\n');
}

async function fromWorker(script: string, uris: readonly string[]): Promise<string[]> {
  const published = new Map<string, string>();
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const tell = (message: object): void => world.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const world: World = createContext({
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      if (message.method === readFileRequest) {
        tell({ id: message.id, result: readFile(message.params as never) });
      } else if (message.method === 'textDocument/publishDiagnostics' && message.params) {
        published.set(message.params.uri, linesOf(message.params.diagnostics));
        if (uris.every((uri) => published.has(uri))) done();
      }
    },
    ...{
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      console,
      TextDecoder,
      TextEncoder,
      URL,
    },
  });
  runInContext('globalThis.self = globalThis', world);
  runInContext(script, world);
  tell({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {}, initializationOptions },
  });
  tell({ method: 'initialized', params: {} });
  uris.forEach((uri, at) => {
    const textDocument = { uri, languageId: 'markdown', version: 1, text: texts[at]?.[1] ?? '' };
    tell({ method: 'textDocument/didOpen', params: { textDocument } });
  });
  await all;
  return uris.map((uri) => published.get(uri) ?? '');
}

describe('the editor’s server, the command line and the browser’s worker', { timeout: 60_000 }, () => {
  let script = '';
  beforeAll(async () => {
    script = await workerScript();
  }, 60_000);

  test('find the same, to the letter', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.sixpager.yaml'), config);
    const files = texts.map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const uris = files.map((file) => pathToFileURL(file).href);
    const printed = await fromCommandLine(files);
    expect(await fromServer(uris)).toEqual(printed);
    expect(await fromWorker(script, uris)).toEqual(printed);
    // The config file was read, and the drafts are not all silent.
    expect(printed.join('\n')).toContain(' info hedge ');
    expect(printed.filter((each) => each !== '').length).toBeGreaterThan(3);
    expect(readFileSync(files[0] ?? '', 'utf8')).toBe(texts[0]?.[1]);
  });
});
