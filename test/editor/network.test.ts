import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openWindow } from './support/browser.ts';
import { guard } from './support/paths.ts';

// The other tests end with “nothing left the machine”: here we see that this would be noticed.
const elsewhere = 'https://elsewhere.example/';

test('a request of the window is noticed and refused', async () => {
  const window = await openWindow('http://127.0.0.1:9');
  try {
    const answer = await window.page.evaluate((url) => fetch(url).then(String, String), elsewhere);
    expect(answer).toContain('Failed to fetch');
    expect(window.outside).toEqual([elsewhere]);
  } finally {
    await window.close();
  }
});

test('a request of a Node process, and of one it starts, is noticed and refused', async () => {
  const log = join(mkdtempSync(join(tmpdir(), 'sixpager-network-')), 'outside.log');
  const ask = `fetch('${elsewhere}').catch(({ cause }) => console.log(cause.message))`;
  const startOne = `require('node:child_process').execFileSync(process.execPath, ['-e', process.env.ASK])`;
  const env = { ...process.env, OUTSIDE_LOG: log, ASK: ask };
  const args = ['--require', guard, '-e', `${ask}.then(() => ${startOne})`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toContain('no connection to elsewhere.example');
  expect(readFileSync(log, 'utf8')).toBe('elsewhere.example\nelsewhere.example\n');
});
