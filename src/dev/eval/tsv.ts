import { readFileSync } from 'node:fs';

/** The rows of a tab-separated file with a header, as objects; `\n` in a cell is a line break. */
export function readTsv(path: string): Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const names = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').replaceAll('\\n', '\n')]));
  });
}
