import { afterEach, describe, expect, it } from 'vitest';
import { capable, rangeOf, TestClient, type TestClientOptions } from './test-client.ts';

const uri = 'file:///drafts/prfaq.md';
const clients: TestClient[] = [];

async function start(options: TestClientOptions = {}): Promise<TestClient> {
  const client = await TestClient.start(options);
  clients.push(client);
  return client;
}

afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

describe('diagnostics', () => {
  it('show a finding under its words, with its rule, its page and its version', async () => {
    const client = await start({ initializationOptions: { packageUrl: 'sixpager:/' } });
    const text = 'Title\r\n\r\nWe asked many sellers.\r\n';
    await client.open(uri, text);
    const { diagnostics, version } = await client.diagnostics();
    expect(version).toBe(1);
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 2, character: 9 }, end: { line: 2, character: 13 } },
        severity: 2,
        source: 'sixpager',
        code: 'vague-quantifier',
        codeDescription: { href: 'sixpager:/docs/rules/vague-quantifier.md' },
        message: '“many”: how many?',
        relatedInformation: [
          {
            location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
            message: 'The first letter.',
          },
        ],
      },
    ]);
  });

  it('leave out what the client cannot show', async () => {
    const client = await start({ capabilities: {}, initializationOptions: { packageUrl: 'sixpager:/' } });
    await client.open(uri, 'many');
    const { diagnostics } = await client.diagnostics();
    expect(diagnostics[0]).not.toHaveProperty('codeDescription');
    expect(diagnostics[0]).not.toHaveProperty('relatedInformation');
  });

  it('follow several changes of one notification in their order', async () => {
    const client = await start();
    const text = 'one\nmany\nthree';
    await client.open(uri, text);
    await client.diagnostics();
    await client.change(
      uri,
      7,
      { range: rangeOf(text, 'one\n'), text: '' },
      // From here on, positions count in the text without its first line.
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
        text: 'a very long line',
      },
    );
    const { diagnostics } = await client.diagnostics(({ version }) => version === 7);
    expect(diagnostics.map(({ code, range }) => [code, range.start])).toEqual([
      ['vague-quantifier', { line: 0, character: 0 }],
      ['filler', { line: 1, character: 2 }],
    ]);
  });

  it('follow a change of the whole text', async () => {
    const client = await start();
    await client.open(uri, 'nothing');
    await client.change(uri, 2, { text: 'x\n'.repeat(3) }, { text: 'now many' });
    const { diagnostics } = await client.diagnostics(({ version }) => version === 2);
    expect(diagnostics.map(({ range }) => range)).toEqual([rangeOf('now many', 'many')]);
  });

  it('come once after a burst of changes, for its last version', async () => {
    const client = await start();
    client.settings = { delay: 40 };
    await client.open(uri, '');
    await client.diagnostics();
    for (let version = 2; version < 12; version++)
      await client.change(uri, version, { text: 'many '.repeat(version) });
    await client.diagnostics(({ version }) => version === 11);
    expect(client.published.map(({ version }) => version)).toEqual([1, 11]);
  });

  it('go away when the document is closed, and none comes after', async () => {
    const client = await start();
    client.settings = { delay: 5 };
    await client.open(uri, 'many');
    await client.diagnostics();
    await client.change(uri, 2, { text: 'many many' });
    await client.close(uri);
    await client.diagnostics(({ diagnostics }) => diagnostics.length === 0);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(client.published.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0]);
  });

  it('are for markdown only', async () => {
    const client = await start();
    await client.open('file:///a.txt', 'many', 'plaintext');
    await client.change('file:///a.txt', 2, { text: 'many' });
    await client.close('file:///a.txt');
    await client.settled();
    expect(client.published).toEqual([]);
  });
});

describe('a fault in the engine', () => {
  it('is logged once, shows nothing, and is over when the text no longer causes it', async () => {
    const client = await start();
    await client.open(uri, 'many');
    await client.change(uri, 2, { text: 'many CRASH' });
    await client.diagnostics(({ version, diagnostics }) => version === 2 && diagnostics.length === 0);
    await client.change(uri, 3, { text: 'CRASH again' });
    await client.diagnostics(({ version }) => version === 3);
    expect(await client.actions(uri, rangeOf('CRASH', 'CRASH'))).toEqual([]);
    await client.change(uri, 4, { text: 'many' });
    await client.diagnostics(({ version, diagnostics }) => version === 4 && diagnostics.length === 1);
    expect(client.logged).toHaveLength(1);
    expect(client.logged[0]).toMatch(/could not check .*prfaq\.md.*\n.*a fault in the engine/s);
  });
});

describe('settings', () => {
  it('onSave: checked when opened and when saved', async () => {
    const client = await start();
    client.settings = { run: 'onSave', delay: 0 };
    await client.open(uri, 'many');
    await client.diagnostics();
    await client.change(uri, 2, { text: 'many many' });
    await client.settled();
    expect(client.published).toHaveLength(1);
    await client.save(uri);
    await client.diagnostics(({ version, diagnostics }) => version === 2 && diagnostics.length === 2);
  });

  it('manual: checked only when asked, and no light bulb before', async () => {
    const client = await start();
    client.settings = { run: 'manual', delay: 0 };
    await client.open(uri, 'many');
    await client.change(uri, 2, { text: 'so many' });
    await client.save(uri);
    expect(await client.actions(uri, rangeOf('so many', 'many'))).toEqual([]);
    expect(client.published).toEqual([]);
    await client.connection.sendNotification('sixpager/check', { uri });
    await client.diagnostics(({ version, diagnostics }) => version === 2 && diagnostics.length === 1);
    expect(await client.actions(uri, rangeOf('so many', 'many'))).toHaveLength(2);
  });

  it('enable: switched off, all goes away; switched on, it comes back', async () => {
    const client = await start();
    await client.until(() => client.registered.includes('workspace/didChangeConfiguration'));
    await client.open(uri, 'many');
    await client.diagnostics();
    client.settings = { enable: false, delay: 0 };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.reports.length === 2);
    expect(client.published[1]?.diagnostics).toEqual([]);
    expect(client.reports[1]).toEqual({ uri, version: 1 });
    expect(await client.actions(uri, rangeOf('many', 'many'))).toEqual([]);
    client.settings = { delay: 0 };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.published.length === 3);
    expect(client.published[2]?.diagnostics).toHaveLength(1);
  });

  it('come from initializationOptions and pushes where a client cannot be asked', async () => {
    const client = await start({
      capabilities: { ...capable, workspace: {} },
      initializationOptions: { delay: 0, rules: { filler: 'off' } },
    });
    await client.open(uri, 'very many');
    expect((await client.diagnostics()).diagnostics.map(({ code }) => code)).toEqual(['vague-quantifier']);
    const settings = { sixpager: { rules: { 'vague-quantifier': 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await client.until(() => client.published.length === 2);
    expect(client.published[1]?.diagnostics.map(({ code }) => code)).toEqual(['filler']);
  });
});

describe('the report', () => {
  it('tells the status bar of the text that was checked', async () => {
    const client = await start();
    await client.open(uri, 'many very [N] [N]');
    await client.until(() => client.reports.length > 0);
    expect(client.reports[0]).toEqual({
      uri,
      version: 1,
      report: {
        kind: 'prfaq',
        kindFrom: 'file-name',
        limits: [expect.objectContaining({ part: 'document', count: 4, max: 3000 })],
        words: 4,
        characters: 17,
        slots: 2,
        findings: { error: 0, warning: 1, info: 1, hint: 0 },
      },
    });
  });

  it('has its slots on request, in the text as it is now', async () => {
    const client = await start();
    await client.open(uri, 'a [N]');
    await client.change(uri, 2, { text: 'ä\n😀 [N]' });
    expect(await client.connection.sendRequest('sixpager/slots', { uri })).toEqual({
      slots: [{ start: { line: 1, character: 3 }, end: { line: 1, character: 6 } }],
    });
    expect(await client.connection.sendRequest('sixpager/slots', { uri: 'file:///not-open.md' })).toEqual({
      slots: [],
    });
  });
});
