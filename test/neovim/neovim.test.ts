import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const nvim = ['/usr/bin/nvim', '/usr/local/bin/nvim', '/opt/homebrew/bin/nvim'].find((path) =>
  existsSync(path),
);
const server = resolve('dist/cli.js');

test.skipIf(!nvim || !existsSync(server))(
  'a draft is opened, questioned, mended and written in Neovim (needs nvim and a build)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'sixpager-neovim-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const draft = join(folder, 'orders-six-pager.md');
    writeFileSync(draft, '# Orders\n\nWe talked to many customers.\n');
    const args = ['--headless', '-u', 'NONE', '-n', '-S', resolve('test/neovim/session.lua')];
    const env = {
      ...process.env,
      DRAFT: draft,
      SERVER: server,
      NODE: process.execPath,
      XDG_STATE_HOME: folder,
    };
    const { stdout, stderr } = spawnSync(nvim as string, args, { encoding: 'utf8', env, timeout: 60_000 });
    const said = JSON.parse(`${stdout}${stderr}`.split('\n').find((line) => line.startsWith('{')) ?? '{}');
    expect(said).toMatchObject({ title: 'Put a count here: [N of M]' });
    expect(said.found).toContain('vague-quantifier');
    expect(readFileSync(draft, 'utf8')).toBe('# Orders\n\nWe talked to [N of M] customers.\n');
  },
  90_000,
);
