import { describe, expect, it } from 'vitest';
import { makeChecker as engine } from '../../src/server/engine-checker.ts';
import { rangeOf, TestClient } from './test-client.ts';

const uri = 'file:///drafts/prfaq.md';

describe('diagnostics', () => {
  it('show a finding under its words, with its rule, its page and its version', async () => {
    const client = await TestClient.start({ initializationOptions: { packageUrl: 'sixpager:/' } });
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
        data: { version: 1 },
      },
    ]);
  });

  it('leave out what the client cannot show', async () => {
    const client = await TestClient.start({
      capabilities: {},
      initializationOptions: { packageUrl: 'sixpager:/' },
    });
    await client.open(uri, 'many');
    const { diagnostics } = await client.diagnostics();
    expect(diagnostics[0]).not.toHaveProperty('codeDescription');
    expect(diagnostics[0]).not.toHaveProperty('relatedInformation');
  });

  it('name no more of the related places than somebody goes through', async () => {
    const client = await TestClient.start({ host: { makeChecker: engine } });
    await client.open(uri, `# Orders\n\n${'We asked many sellers.\n\n'.repeat(40)}`);
    const { diagnostics } = await client.diagnostics();
    const [many] = diagnostics.filter(({ code }) => code === 'vague-quantifier');
    expect(many?.message).toMatch(/39 more places/);
    expect(many?.relatedInformation).toHaveLength(20);
  });

  it('follow several changes of one notification in their order', async () => {
    const client = await TestClient.start();
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
    const client = await TestClient.start();
    await client.open(uri, 'nothing');
    await client.change(uri, 2, { text: 'x\n'.repeat(3) }, { text: 'now many' });
    const { diagnostics } = await client.diagnostics(({ version }) => version === 2);
    expect(diagnostics.map(({ range }) => range)).toEqual([rangeOf('now many', 'many')]);
  });

  it('come once after a burst of changes, for its last version', async () => {
    const client = await TestClient.start();
    client.settings = { delay: 250 };
    await client.open(uri, '');
    await client.diagnostics();
    for (let version = 2; version < 12; version++)
      await client.change(uri, version, { text: 'many '.repeat(version) });
    await client.diagnostics(({ version }) => version === 11);
    expect(client.published.map(({ version }) => version)).toEqual([1, 11]);
  });

  it('go away when the document is closed, and none comes after', async () => {
    const client = await TestClient.start();
    client.settings = { delay: 100 };
    await client.open(uri, 'many');
    await client.diagnostics();
    await client.change(uri, 2, { text: 'many many' });
    await client.close(uri);
    await client.diagnostics(({ diagnostics }) => diagnostics.length === 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(client.published.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0]);
  });

  it('are for markdown only', async () => {
    const client = await TestClient.start();
    await client.open('file:///a.txt', 'many', 'plaintext');
    await client.change('file:///a.txt', 2, { text: 'many' });
    await client.close('file:///a.txt');
    await client.settled();
    expect(client.published).toEqual([]);
  });
});

describe('a fault in the engine', () => {
  it('is logged once, shows nothing, and is over when the text no longer causes it', async () => {
    const client = await TestClient.start();
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
