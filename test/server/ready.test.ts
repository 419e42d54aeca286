import { expect, test } from 'vitest';
import { makeChecker } from '../../src/server/engine-checker.ts';
import {
  type MeasureResult,
  measureRequest,
  type ReadyResult,
  readyRequest,
} from '../../src/server/protocol.ts';
import { TestClient } from './test-client.ts';

const uri = 'file:///draft.md';
const started = async (text: string) => {
  const client = await TestClient.start({ host: { makeChecker } });
  await client.open(uri, text);
  await client.diagnostics();
  return client;
};
const obstacles = async (text: string) => {
  const client = await started(text);
  return (await client.connection.sendRequest<ReadyResult>(readyRequest, { uri })).obstacles;
};

test('errors, length, slots and suppressions stand between a draft and its readers, each in its place', async () => {
  const text =
    '---\nkind: prfaq\nlimit: 10 words\n---\n\n# Lease\n\nWe ask for [amount] by [date], and for one more thing that is longer: a lease of the hall beside the depot in Leeds, which the landlord offers to the first who signs, and which we need for the boxes.\n\n<!-- sixpager-ignore hedge -->\n\nIt ends.\n';
  const found = await obstacles(text);
  expect(
    found?.filter(({ what }) => what !== 'error').map(({ what, range }) => [what, range.start.line]),
  ).toEqual([
    ['length', 7],
    ['slot', 7],
    ['slot', 7],
    ['suppression', 9],
  ]);
  expect(found?.filter(({ what }) => what === 'error').length).toBeGreaterThan(0);
  expect(found?.map(({ message }) => message)).toContain('[amount]');
});

test('nothing stands in the way of a draft that is ready, and nothing is said of what is no narrative', async () => {
  expect(await obstacles('---\nkind: tenets\nomit: [tenets]\n---\n\n# Tenets\n\nNone yet.\n')).toEqual([]);
  expect(await obstacles('# Tool\n\nRun [date].\n')).toBeUndefined();
});

test('a selection is measured without markup, code and comments', async () => {
  const client = await started('# A title\n\nSome **bold words** here.\n\n```\ncode code\n```\n\nThe end.\n');
  const range = { start: { line: 2, character: 5 }, end: { line: 8, character: 8 } };
  const params = { uri, ranges: [range] };
  expect(await client.connection.sendRequest<MeasureResult>(measureRequest, params)).toEqual({
    words: 5,
    characters: 'bold words here.'.length + 1 + 'The end.'.length,
    lines: 3,
    pages: expect.closeTo(0.0758, 4),
  });
  const none = { uri, ranges: [{ start: range.start, end: range.start }] };
  expect(await client.connection.sendRequest<MeasureResult>(measureRequest, none)).toEqual({
    words: 0,
    characters: 0,
    lines: 0,
    pages: 0,
  });
});
