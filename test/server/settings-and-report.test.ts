import { describe, expect, it } from 'vitest';
import { capable, rangeOf, TestClient } from './test-client.ts';

const uri = 'file:///drafts/prfaq.md';

describe('settings', () => {
  it('onSave: checked when opened and when saved', async () => {
    const client = await TestClient.start();
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
    const client = await TestClient.start();
    client.settings = { run: 'manual', delay: 0 };
    await client.open(uri, 'many');
    await client.change(uri, 2, { text: 'so many' });
    await client.save(uri);
    expect(await client.actions(uri, rangeOf('so many', 'many'))).toEqual([]);
    expect(client.published).toEqual([]);
    await client.connection.sendNotification('sixpager/check', { uri });
    await client.diagnostics(({ version, diagnostics }) => version === 2 && diagnostics.length === 1);
    expect(await client.actions(uri, rangeOf('so many', 'many'))).toHaveLength(3);
  });

  it('enable: switched off, all goes away; switched on, it comes back', async () => {
    const client = await TestClient.start();
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
    const client = await TestClient.start({
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
    const client = await TestClient.start();
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
        pages: { pages: 1.5, about: false },
        slots: 2,
        total: 2,
        findings: { error: 0, warning: 1, info: 1, hint: 0 },
      },
      slots: [
        { start: { line: 0, character: 10 }, end: { line: 0, character: 13 } },
        { start: { line: 0, character: 14 }, end: { line: 0, character: 17 } },
      ],
      hard: [],
      pageEnds: [{ line: 0, character: 4 }],
    });
  });

  it('has its slots on request, in the text as it is now', async () => {
    const client = await TestClient.start();
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

describe('the headings of a draft', () => {
  it('are told as ranges to delete, from the text as it stands', async () => {
    const client = await TestClient.start();
    await client.open(uri, '# T\n\n## Situation\n\nIn May.\n');
    const request = () => client.connection.sendRequest('sixpager/stripHeadings', { uri });
    expect(await request()).toEqual({
      ranges: [{ start: { line: 2, character: 0 }, end: { line: 4, character: 0 } }],
    });
    await client.change(uri, 2, { text: 'In May.\n' });
    expect(await request()).toEqual({ ranges: [] });
  });
});
