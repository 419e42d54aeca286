import { describe, expect, test } from 'vitest';
import {
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver';
import { makeChecker } from '../../src/server/engine-checker.ts';
import { TestClient } from './test-client.ts';

const uri = 'file:///draft-prfaq.md';
const started = async (
  text: string,
  initializationOptions: unknown = { packageUrl: 'sixpager:/', commands: true },
) => {
  const client = await TestClient.start({ host: { makeChecker }, initializationOptions });
  await client.open(uri, text);
  await client.diagnostics();
  return client;
};
const hover = async (client: TestClient, line: number, character: number) => {
  const params = { textDocument: { uri }, position: { line, character } };
  const found = await client.connection.sendRequest(HoverRequest.type, params);
  return (found?.contents as MarkupContent | undefined)?.value;
};

describe('hover', () => {
  const text = '# Lockers\n\nWe talked to many sellers.\n';

  test('says why, shows bad and good, and links to mend, to ignore, to the page', async () => {
    const said = await hover(await started(text), 2, 15);
    expect(said).toContain('✗ *');
    expect(said).toContain('✓ *');
    expect(said).toMatch(/\[Put a count here: \\\[N of M\\\]\]\(command:sixpager\.applyFix\?%5B%7B/);
    expect(said).toMatch(/\[Ignore here, because…\]\(command:sixpager\.applyFix\?/);
    expect(said).toContain(
      '[About vague\\-quantifier](command:sixpager.showRule?%5B%22vague-quantifier%22%5D)',
    );
  });

  test('is silent beside a finding', async () => {
    expect(await hover(await started(text), 2, 2)).toBeUndefined();
    expect(await hover(await started(text), 0, 3)).toBeUndefined();
  });

  test('names no command to a client that runs none', async () => {
    expect(await hover(await started(text, { packageUrl: 'sixpager:/' }), 2, 15)).not.toContain('command:');
  });

  test('no words of a document become a link', async () => {
    const hostile = '# L\n\nWe talked to many “[x](command:evil)” sellers (command:evil) \\) here.\n';
    const said = (await hover(await started(hostile), 2, 14)) ?? '';
    const targets = [...said.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets)
      expect(target).toMatch(/^command:sixpager\.(?:applyFix|showRule)\?[\w%.-]+$/);
  });
});

describe('outline', () => {
  const text =
    '---\nkind: prfaq\n---\n\n# Lockers\n\nWe talked to many sellers.\n\n## FAQ\n\n### Why?\n\nBecause [N of M] left.\n\n## Internal FAQ\n\nNone.\n';

  test('has the sections with what is open in them, nested', async () => {
    const client = await started(text);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    const names = (all: readonly { name: string; children?: readonly never[] }[]): unknown[] =>
      all.map(({ name, children }) => [name, ...(children && children.length > 0 ? [names(children)] : [])]);
    expect(names(symbols as never)).toEqual([['Lockers', [['FAQ', [['Why?']]], ['Internal FAQ']]]]);
    expect(JSON.stringify(symbols)).toMatch(
      /"detail":"\d+ words?, 1 question, 1 slot"|"detail":"\d+ words?, 1 slot"/,
    );
  });

  test('folds each section to its last line', async () => {
    const client = await started(text);
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    expect(ranges?.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [4, 16],
      [8, 12],
      [10, 12],
      [14, 16],
    ]);
  });

  test('is left to the editor in a document that is no narrative', async () => {
    const client = await TestClient.start({ host: { makeChecker } });
    await client.open('file:///README.md', '# Tool\n\n## Install\n\nRun it.\n');
    const textDocument = { uri: 'file:///README.md' };
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([]);
    expect(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([]);
  });
});
