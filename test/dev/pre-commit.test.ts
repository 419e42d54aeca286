import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sixpager } from '../cli/command-line.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
}

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];

test('one hook lints markdown', () => {
  expect(hooks).toEqual([
    {
      id: 'sixpager',
      name: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      entry: 'sixpager lint',
      language: 'node',
      types: ['markdown'],
    },
  ]);
});

test('its entry is a bin of the package, and a command that this bin knows', async () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const { entry } of hooks) {
    const [name = '', ...args] = entry.split(' ');
    expect(bin).toHaveProperty(name);
    expect(await sixpager(...args, '--help')).toMatchObject({ code: 0, err: '' });
  }
});

test('the documented config names a hook that is there', () => {
  const blocks = Array.from(
    readFileSync('docs/cli.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
    (match) => parse(match[1] ?? ''),
  );
  const used = blocks.flatMap(({ repos = [] }) => repos.flatMap((each: { hooks: Hook[] }) => each.hooks));
  expect(used.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
});
