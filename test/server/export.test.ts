import { expect, test } from 'vitest';
import { makeChecker } from '../../src/server/engine-checker.ts';
import { type ExportParams, type ExportResult, exportRequest } from '../../src/server/protocol.ts';
import { TestClient } from './test-client.ts';

const uri = 'file:///draft.md';

async function exported(text: string, params: Omit<ExportParams, 'uri'> = {}, settings: object = {}) {
  const client = await TestClient.start({ host: { makeChecker }, initializationOptions: settings });
  await client.open(uri, text);
  await client.diagnostics();
  return (await client.connection.sendRequest<ExportResult>(exportRequest, { uri, ...params })).draft;
}

const body = '# My call\n\n## Situation\n\nIn 2026 I closed a depot by [date].\n';
const assessment = `---\nkind: writing-assessment\nformat: { size: 12 }\n---\n\n${body}`;

test('a file is made of the draft without what it was drafted under, in its format', async () => {
  const draft = await exported(assessment, {}, { format: 'A4, 10pt' });
  expect(draft?.text).toBe(assessment.replace('## Situation\n\n', ''));
  expect(draft).toMatchObject({ stripped: 1, format: { paper: 'A4', size: 12, font: 'Calibri' } });
  expect(draft?.open.map(({ what, message }) => [what, message])).toContainEqual(['slot', '[date]']);
});

test('headings stay where the writer wants them, or the kind has them', async () => {
  expect(await exported(assessment, { stripHeadings: false })).toMatchObject({
    text: assessment,
    stripped: 0,
  });
  const plain = await exported(body);
  expect(plain).toMatchObject({ text: body, open: [], stripped: 0 });
  expect(await exported(body, { stripHeadings: true })).toMatchObject({ stripped: 1 });
});
