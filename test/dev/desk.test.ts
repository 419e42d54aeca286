import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'test/editor';
const table = readFileSync(join(folder, 'README.md'), 'utf8');
const rows = [...table.matchAll(/^\| (.+?) \| \[.*?\]\((.+?)\) “(.+)” \|$/gm)];

test('the table of the desk has a test for each promise', () => {
  const others = table.split('\n').filter((line) => /^\| (?!---|Promise)/.test(line));
  expect(rows.length).toBe(others.filter((line) => !line.includes('| `npm run')).length);
});

test.each(rows.map(([, promise, file, title]) => ({ promise, file, title })))(
  '$promise: the test is there',
  ({ file = '', title = '' }) => {
    expect(readFileSync(join(folder, file), 'utf8')).toContain(title);
  },
);
