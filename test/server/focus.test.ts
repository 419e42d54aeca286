import { expect, test } from 'vitest';
import { cursorNotification } from '../../src/server/protocol.ts';
import { TestClient } from './test-client.ts';

const uri = 'file:///draft-prfaq.md';
const text = 'There are many here. It is very late.';
const typing = (client: TestClient, version: number, at: number, typed: string) =>
  client.change(uri, version, {
    range: { start: { line: 0, character: at }, end: { line: 0, character: at } },
    text: typed,
  });
const codes = (client: TestClient, version: number) =>
  client.published
    .filter((each) => each.version === version)
    .map(({ diagnostics }) => diagnostics.map(({ code }) => code));

const started = async () => {
  const client = await TestClient.start();
  client.settings = { delay: 0, focus: true };
  return client;
};

test('the sentence that is typed is left alone until the keys rest', async () => {
  const client = await started();
  await client.open(uri, text);
  await client.diagnostics(({ version }) => version === 1);
  await typing(client, 2, 5, 'x');
  await client.diagnostics(({ version }) => version === 2);
  expect(codes(client, 2)).toEqual([['filler']]);
  const before = Date.now();
  await client.until(() => codes(client, 2).length === 2);
  expect(codes(client, 2)).toEqual([['filler'], ['vague-quantifier', 'filler']]);
  expect(Date.now() - before).toBeGreaterThan(300);
});

test('a cursor that leaves the sentence gets its findings at once, one that moves within does not', async () => {
  const client = await started();
  await client.open(uri, text);
  await client.diagnostics(({ version }) => version === 1);
  await typing(client, 2, 5, 'x');
  await client.diagnostics(({ version }) => version === 2);
  await client.connection.sendNotification(cursorNotification, { uri, position: { line: 0, character: 2 } });
  await client.settled();
  expect(codes(client, 2)).toEqual([['filler']]);
  await client.connection.sendNotification(cursorNotification, { uri, position: { line: 0, character: 30 } });
  await client.settled();
  expect(codes(client, 2)).toEqual([['filler'], ['vague-quantifier', 'filler']]);
});

test('switched off, all is told at once', async () => {
  const client = await TestClient.start();
  client.settings = { delay: 0, focus: false };
  await client.open(uri, text);
  await client.diagnostics(({ version }) => version === 1);
  await typing(client, 2, 5, 'x');
  await client.diagnostics(({ version }) => version === 2);
  expect(codes(client, 2)).toEqual([['vague-quantifier', 'filler']]);
});

test('a document that is closed meanwhile is not told of again', async () => {
  const client = await started();
  await client.open(uri, text);
  await typing(client, 2, 5, 'x');
  await client.close(uri);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
});
