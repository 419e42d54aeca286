import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capable, rangeOf, TestClient, type TestClientOptions } from './test-client.ts';

const uri = 'file:///drafts/memo.md';

async function open(text: string, options: TestClientOptions = {}): Promise<TestClient> {
  const client = await TestClient.start(options);
  await client.open(uri, text);
  await client.diagnostics();
  return client;
}

function apply(text: string, { edit }: CodeAction): string {
  const changes = edit?.documentChanges?.flatMap((change) => (change as TextDocumentEdit).edits) ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), changes as never);
}

describe('quick fixes', () => {
  const text = 'We asked many sellers, very long, and many more.';

  it('are those of the findings at the cursor, all of them, one preferred', async () => {
    const client = await open(text);
    const cursor = { ...rangeOf(text, 'many'), end: rangeOf(text, 'many').start };
    const actions = await client.actions(uri, cursor);
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Put a count', 'quickfix', true],
      ['Put a share', 'quickfix', false],
      ['Ignore “vague-quantifier” here, because…', 'quickfix', undefined],
    ]);
    expect(actions[0]?.diagnostics?.map(({ code }) => code)).toEqual(['vague-quantifier']);
    expect(actions[0]).not.toHaveProperty('edit');
  });

  it('let a finding stand, with a comment above its block and a place for the reason', async () => {
    const client = await open(text);
    const actions = await client.actions(uri, rangeOf(text, 'many'));
    const ignore = actions.find(({ title }) => title.startsWith('Ignore'));
    const chosen = ignore && (await client.resolve(ignore));
    expect(chosen && apply(text, chosen)).toBe(
      `<!-- sixpager-ignore vague-quantifier: [reason] -->\n${text}`,
    );
  });

  it('get their edit, for the current version, when chosen', async () => {
    const client = await open(text);
    const [count] = await client.actions(uri, rangeOf(text, 'many'));
    const resolved = await client.resolve(count);
    expect(resolved.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(apply(text, resolved)).toBe('We asked [N] sellers, very long, and many more.');
  });

  it('still work when the text changed elsewhere, behind them', async () => {
    const client = await open(text);
    const [count] = await client.actions(uri, rangeOf(text, 'many'));
    await client.change(uri, 2, { range: rangeOf(text, ' more'), text: '' });
    const resolved = await client.resolve(count);
    expect(resolved.edit?.documentChanges).toMatchObject([{ textDocument: { version: 2 } }]);
    expect(apply(text, resolved)).toBe('We asked [N] sellers, very long, and many more.');
  });

  it.each([
    ['moved', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'Now '],
    ['mended by hand', rangeOf(text, 'many'), '171'],
    ['grown', { start: { line: 0, character: 13 }, end: { line: 0, character: 13 } }, 'fold'],
  ])('do nothing when the words they were about have %s', async (_, range, newText) => {
    const client = await open(text);
    const [count] = await client.actions(uri, rangeOf(text, 'many'));
    await client.change(uri, 2, { range, text: newText });
    expect(await client.resolve(count)).not.toHaveProperty('edit');
  });

  it('do nothing when the document was closed', async () => {
    const client = await open(text);
    const [count] = await client.actions(uri, rangeOf(text, 'many'));
    await client.close(uri);
    expect(await client.resolve(count)).not.toHaveProperty('edit');
  });

  it('carry their edit from the start for a client that cannot ask later', async () => {
    const client = await open(text, {
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const [count] = await client.actions(uri, rangeOf(text, 'many'));
    expect(count?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(apply(text, count as CodeAction)).toBe('We asked [N] sellers, very long, and many more.');
  });

  it('carry plain changes for a client that knows no versions', async () => {
    const client = await open(text, { capabilities: {} });
    const [count] = await client.actions(uri, rangeOf(text, 'many'));
    expect(count?.edit).toEqual({ changes: { [uri]: [{ range: rangeOf(text, 'many'), newText: '[N]' }] } });
  });
});

describe('source.fixAll.sixpager', () => {
  const text = 'a very b\nmany very very c\n';
  const all = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };

  it('makes the safe fixes and no other', async () => {
    const client = await open(text);
    const actions = await client.actions(uri, all, ['source.fixAll']);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.sixpager']);
    expect(apply(text, await client.resolve(actions[0]))).toBe('a b\nmany c\n');
  });

  it('reads the text as it is when chosen', async () => {
    const client = await open(text);
    const [fixAll] = await client.actions(uri, all, ['source.fixAll']);
    const now = 'not very many';
    await client.change(uri, 2, { text: now });
    expect(apply(now, await client.resolve(fixAll))).toBe('not many');
    await client.change(uri, 3, { text: 'nothing to do' });
    expect(await client.resolve(fixAll)).not.toHaveProperty('edit');
  });

  it.each([
    [['source.fixAll'], ['source.fixAll.sixpager']],
    [['source.fixAll.sixpager'], ['source.fixAll.sixpager']],
    [['source'], ['source.fixAll.sixpager']],
    [['source.fixAll.other'], []],
    [['source.fixAll.sixpagers'], []],
    [['source.organizeImports'], []],
    [['refactor'], []],
    [['quickfix'], Array(10).fill('quickfix')],
    [
      ['quickfix', 'source.fixAll'],
      [...Array(10).fill('quickfix'), 'source.fixAll.sixpager'],
    ],
    [[''], [...Array(10).fill('quickfix'), 'source.fixAll.sixpager']],
    [undefined, Array(10).fill('quickfix')],
  ])('is offered when asked for: %j', async (only, kinds) => {
    const client = await open(text);
    expect((await client.actions(uri, all, only)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('also mends all of one rule, where it has several', async () => {
    const client = await open(text);
    const action = (await client.actions(uri, all, ['quickfix'])).find(({ title }) =>
      title.startsWith('Fix all'),
    );
    expect(action?.title).toBe('Fix all 3 of “filler”');
    expect(apply(text, await client.resolve(action))).toBe('a b\nmany c\n');
    const alone = await open('a very b');
    expect((await alone.actions(uri, all, ['quickfix'])).map(({ title }) => title)).not.toContain(
      'Fix all 1 of “filler”',
    );
  });

  it('is followed by a selection of its slot, for a client that runs our commands', async () => {
    const client = await open('a many b', {
      capabilities: capable,
      initializationOptions: { commands: true },
    });
    const [count] = await client.actions(uri, all, ['quickfix']);
    const select = { command: 'sixpager.selectSlot', arguments: [uri, 2, '[N]'] };
    expect(count?.command).toMatchObject(select);
    // A link of a hover knows the data alone.
    const link = await client.resolve({ title: 'link', data: count?.data });
    expect(link.command).toMatchObject(select);
    const plain = await open('a many b');
    expect((await plain.actions(uri, all, ['quickfix']))[0]?.command).toBeUndefined();
  });

  it('says of a comment that its reason is the place to fill', async () => {
    const client = await open('a many b', {
      capabilities: capable,
      initializationOptions: { commands: true },
    });
    const ignore = (await client.actions(uri, all)).find(({ title }) => title.startsWith('Ignore'));
    const start = '<!-- sixpager-ignore vague-quantifier: '.length;
    expect(ignore?.command).toMatchObject({ arguments: [uri, start, '[reason]'] });
  });

  it('offers to configure the rule, last, to a client that runs our commands', async () => {
    const client = await open('a many b', {
      capabilities: capable,
      initializationOptions: { commands: true },
    });
    const last = (await client.actions(uri, all)).at(-1);
    expect(last?.title).toBe('Configure “vague-quantifier”…');
    expect(last?.command).toMatchObject({
      command: 'sixpager.configureRule',
      arguments: [{ uri, rule: 'vague-quantifier' }],
    });
  });

  it('is not offered where nothing is safe to fix', async () => {
    const client = await open('many', { capabilities: capable });
    expect(await client.actions(uri, all, ['source.fixAll'])).toEqual([]);
  });
});
