import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { Draft } from '../../src/engine/draft.ts';
import { makeChecker } from '../../src/server/engine-checker.ts';
import { OpenDocument } from '../../src/server/open-document.ts';
import { rangeOf, TestClient } from './test-client.ts';

const uri = 'file:///drafts/orders-prfaq.md';
const text =
  '# Orders in one click\n\nToday many sellers fill in the form. Probably it is significantly faster.\n';
let client: TestClient;

async function open(content: string, rules: Readonly<Record<string, unknown>> = {}): Promise<void> {
  client = await TestClient.start({ host: { makeChecker } });
  client.settings = { delay: 0, focus: false, rules };
  await client.open(uri, content);
  await client.diagnostics();
}

describe('the server with the engine itself', () => {
  it('asks the reader’s question of the words', async () => {
    await open(text);
    const { diagnostics } = await client.diagnostics();
    const found = diagnostics.find(({ code }) => code === 'vague-quantifier');
    expect(found?.range).toEqual(rangeOf(text, 'many sellers'));
    expect(found?.message).toContain('many');
    await client.until(() => client.reports.length > 0);
    expect(client.reports[0]?.report).toMatchObject({ kind: 'prfaq', kindFrom: 'file-name' });
  });

  it('puts a slot where a number is missing, and finds it again', async () => {
    await open(text);
    const [action] = await client.actions(uri, rangeOf(text, 'many sellers'));
    const { edit } = await client.resolve(action);
    const changes = edit?.documentChanges?.flatMap(
      (change) => (change as TextDocumentEdit).edits as TextEdit[],
    );
    await client.change(uri, 2, ...(changes ?? []).map(({ range, newText }) => ({ range, text: newText })));
    const { diagnostics } = await client.diagnostics(({ version }) => version === 2);
    expect(diagnostics.map(({ code }) => code)).not.toContain('vague-quantifier');
    const { slots } = await client.connection.sendRequest<{ slots: readonly unknown[] }>('sixpager/slots', {
      uri,
    });
    expect(slots.length).toBeGreaterThan(0);
  });

  it('leaves out a rule that the settings switch off, and changes how grave one is', async () => {
    await open(text, { 'vague-quantifier': 'off', hedge: 'hint' });
    const { diagnostics } = await client.diagnostics();
    expect(diagnostics.map(({ code }) => code)).not.toContain('vague-quantifier');
    expect(diagnostics.find(({ code }) => code === 'hedge')?.severity).toBe(4);
  });

  it('is quiet in a document that is no narrative', async () => {
    client = await TestClient.start({ host: { makeChecker } });
    await client.open('file:///README.md', '# Tool\n\nInstall it with `npm install`. It has many options.\n');
    expect((await client.diagnostics()).diagnostics).toEqual([]);
    await client.until(() => client.reports.length > 0);
    expect(client.reports[0]?.report?.kind).toBe('plain');
  });

  it('finds after any edits what a fresh reading finds', async () => {
    await open(text);
    const piece = fc.constantFrom(
      'many ',
      '\n\n',
      '# FAQ\n',
      '[N]',
      'very',
      '. ',
      '- ',
      '```\n',
      '😀',
      '12%',
      '\r\n',
    );
    const edit = fc.record({ line: fc.nat(8), from: fc.nat(40), length: fc.nat(30), text: piece });
    // What the client has on its side: the same text, never read by an engine that was there before the edit.
    const item = { uri, languageId: 'markdown', version: 1, text };
    const mirror = new OpenDocument(item, { makeChecker, onFailure: () => undefined });
    let version = 1;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        version++;
        const changes = edits.map(({ line, from, length, text: inserted }) => ({
          range: { start: { line, character: from }, end: { line, character: from + length } },
          text: inserted,
        }));
        await client.change(uri, version, ...changes);
        mirror.change(changes, version);
        const { diagnostics } = await client.diagnostics((published) => published.version === version);
        const fresh = new Draft(mirror.text, { path: '/drafts/orders-prfaq.md' }).findings();
        expect(diagnostics.map(({ code, range }) => [code, range])).toEqual(
          fresh.map(({ rule, span }) => [rule, mirror.range(span)]),
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
