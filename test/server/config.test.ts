import { describe, expect, it } from 'vitest';
import type { FileEvent } from 'vscode-languageserver';
import { makeChecker } from '../../src/server/engine-checker.ts';
import { readFileRequest } from '../../src/server/protocol.ts';
import { capable, TestClient } from './test-client.ts';

const watching = {
  ...capable,
  workspace: { ...capable.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const vague = 'Many sellers left.';

/** A client with files of its own, whose folders are `a` and `b`. */
async function clientWith(files: Record<string, string>, settings: object = {}): Promise<TestClient> {
  const client = await TestClient.start({
    host: { makeChecker },
    capabilities: watching,
    initializationOptions: { readsFiles: true },
    folders: ['file:///a', 'file:///b'],
    answer: [readFileRequest, ({ uri }: { uri: string }) => ({ text: files[uri] })],
  });
  client.settings = { delay: 0, ...settings };
  return client;
}

async function codes(client: TestClient, uri: string, nth = 1): Promise<unknown[]> {
  const of = () => client.published.filter((each) => each.uri === uri);
  await client.until(() => of().length >= nth);
  return (of()[nth - 1]?.diagnostics ?? []).map(({ code, severity }) => `${String(code)} ${severity}`);
}

const change = (client: TestClient, ...uris: string[]) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: uris.map((uri): FileEvent => ({ uri, type: 2 })),
  });

describe('config files in the client’s workspace', () => {
  it('are read per folder, the nearest upward, and never above the folder', async () => {
    const client = await clientWith({
      'file:///.sixpager.yaml': 'kinds: { "*.md": faq }\nrules: { vague-quantifier: off }',
      'file:///a/.sixpager.yaml': 'kinds: { "*.md": prfaq }\nrules: { vague-quantifier: hint }',
    });
    await client.open('file:///a/x/one.md', vague);
    await client.open('file:///b/x/prfaq.md', vague);
    await client.open('file:///c/prfaq.md', vague);
    expect(await codes(client, 'file:///a/x/one.md')).toEqual(['vague-quantifier 4']);
    expect(await codes(client, 'file:///b/x/prfaq.md')).toEqual(['vague-quantifier 2']);
    expect(await codes(client, 'file:///c/prfaq.md')).toEqual(['vague-quantifier 2']);
  });

  it('win over the settings, and both hold', async () => {
    const client = await clientWith(
      { 'file:///a/.sixpager.yaml': 'rules: { vague-quantifier: hint }' },
      { rules: { 'vague-quantifier': 'error', hedge: 'off' }, kinds: { '*.md': 'prfaq' } },
    );
    await client.open('file:///a/x.md', `${vague} It should help.`);
    expect(await codes(client, 'file:///a/x.md')).toEqual(['vague-quantifier 4']);
  });

  it('are read again when they change, what they build on too', async () => {
    const files: Record<string, string> = {
      'file:///a/.sixpager.yaml': 'extends: team.yaml',
      'file:///a/team.yaml': 'rules: { vague-quantifier: hint }',
    };
    const client = await clientWith(files);
    const uri = 'file:///a/prfaq.md';
    await client.open(uri, vague);
    expect(await codes(client, uri)).toEqual(['vague-quantifier 4']);
    files['file:///a/team.yaml'] = 'rules: { vague-quantifier: info }';
    await change(client, 'file:///a/other.yaml');
    await change(client, 'file:///a/team.yaml');
    expect(await codes(client, uri, 2)).toEqual(['vague-quantifier 3']);
    files['file:///a/.sixpager.yaml'] = '';
    await change(client, 'file:///a/.sixpager.yaml');
    expect(await codes(client, uri, 3)).toEqual(['vague-quantifier 2']);
  });

  it('have what is wrong in them told at its place, until it is mended', async () => {
    const config = 'file:///a/.sixpager.yaml';
    const files: Record<string, string> = {
      [config]: 'terms: []\nrulse: {}\nrules: { vague-quantifier: hint }',
    };
    const client = await clientWith(files);
    await client.open('file:///a/prfaq.md', vague);
    expect(await codes(client, 'file:///a/prfaq.md')).toEqual(['vague-quantifier 4']);
    const told = () => client.published.filter(({ uri }) => uri === config).at(-1)?.diagnostics;
    expect(told()).toEqual([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
        severity: 1,
        source: 'sixpager',
        code: 'configuration',
        message: 'Which key is “rulse”? The nearest is “rules”.',
      },
    ]);
    files[config] = 'terms: []';
    await change(client, config);
    await codes(client, 'file:///a/prfaq.md', 2);
    expect(told()).toEqual([]);
  });

  it('and settings are told, each value with where it comes from', async () => {
    const client = await clientWith(
      { 'file:///a/.sixpager.yaml': 'terms: [SKU]' },
      { rules: { hedge: 'off' } },
    );
    await client.open('file:///a/prfaq.md', vague);
    const { text } = await client.connection.sendRequest<{ text: string }>('sixpager/configuration', {
      uri: 'file:///a/prfaq.md',
    });
    const lines = text.replace(/ {2,}/g, ' | ').split('\n');
    expect(lines).toContain('terms | SKU | a/.sixpager.yaml:1');
    expect(lines).toContain('rules.hedge.severity | off | editor’s settings');
    expect(await client.connection.sendRequest('sixpager/configuration', { uri: 'file:///a/no.md' })).toEqual(
      {},
    );
  });
});

describe('a term', () => {
  const uri = 'file:///a/prfaq.md';
  const accept = (client: TestClient) =>
    client.connection.sendRequest('sixpager/accept', { uri, term: 'Many' });

  it('is accepted in the nearest config file, or in one that begins', async () => {
    const files: Record<string, string> = {};
    const client = await clientWith(files);
    await client.open(uri, vague);
    const start = { line: 0, character: 0 };
    expect(await accept(client)).toEqual({
      edit: { uri: 'file:///a/.sixpager.yaml', range: { start, end: start }, newText: 'terms: [Many]\n' },
    });
    files['file:///a/.sixpager.yaml'] = '# ours\nterms: [SKU]\n';
    await change(client, 'file:///a/.sixpager.yaml');
    const end = { line: 1, character: 11 };
    expect(await accept(client)).toEqual({
      edit: { uri: 'file:///a/.sixpager.yaml', range: { start: end, end }, newText: ', Many' },
    });
    files['file:///a/.sixpager.yaml'] = 'terms: [';
    await change(client, 'file:///a/.sixpager.yaml');
    expect(await accept(client)).toEqual({});
  });

  it('is offered to be accepted in the document, and elsewhere by a client that runs commands', async () => {
    const titles = async (initializationOptions: object) => {
      const client = await TestClient.start({ host: { makeChecker }, initializationOptions });
      await client.open(uri, vague);
      await client.until(() => client.published.length > 0);
      const actions = await client.actions(uri, {
        start: { line: 0, character: 1 },
        end: { line: 0, character: 1 },
      });
      const here = await client.resolve(actions.find(({ title }) => title.endsWith('in this document')));
      expect(JSON.stringify(here.edit)).toContain('terms: [Many]');
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Accept'));
    };
    expect(await titles({})).toEqual(['Accept “Many” in this document']);
    expect(await titles({ commands: true })).toEqual([
      'Accept “Many” in this document',
      'Accept “Many” in the workspace',
      'Accept “Many” everywhere',
    ]);
  });
});

it('a rule is configured in the nearest config file', async () => {
  const files: Record<string, string> = { 'file:///a/.sixpager.yaml': 'terms: [SKU]\n' };
  const client = await clientWith(files);
  const uri = 'file:///a/prfaq.md';
  await client.open(uri, vague);
  const params = { uri, rule: 'vague-quantifier', severity: 'off' };
  const end = { line: 0, character: 12 };
  expect(await client.connection.sendRequest('sixpager/configureRule', params)).toEqual({
    edit: {
      uri: 'file:///a/.sixpager.yaml',
      range: { start: end, end },
      newText: '\nrules:\n  vague-quantifier: off',
    },
  });
});

it('a document that is not saved has the settings alone', async () => {
  const client = await clientWith({ 'file:///a/.sixpager.yaml': 'rules: { vague-quantifier: off }' });
  await client.open('untitled:Untitled-1', `---\nkind: prfaq\n---\n\n${vague}`);
  expect(await codes(client, 'untitled:Untitled-1')).toEqual(['vague-quantifier 2']);
});
