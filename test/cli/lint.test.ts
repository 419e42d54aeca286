import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sixpager, temporaryFolder } from './command-line.ts';

const weak = '---\nkind: prfaq\n---\n\nMany sellers left.\n';
const clean = '---\nkind: prfaq\n---\n\nThey left on 3 May 2027.\n';
const soft = '---\nkind: prfaq\nstatus: outline\n---\n\n# A launch\n\nWords.\n';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface Output {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly kindFrom: string;
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function json(...args: readonly string[]): Promise<Output> {
  return JSON.parse((await sixpager('lint', '--format', 'json', ...args)).out) as Output;
}

/** The names of the files that were linted, in order. */
async function linted(folder: string, ...args: readonly string[]): Promise<string[]> {
  return (await json(...args)).files.map(({ path }) => relative(folder, path));
}

describe('exit codes', () => {
  test('0: nothing found', async () => {
    const ran = await sixpager('lint', join(folderWith({ 'a.md': clean }), 'a.md'));
    expect(ran).toEqual({ code: 0, out: 'No findings in 1 file.\n', err: '' });
  });

  test('1: a finding at or above the threshold', async () => {
    const file = join(folderWith({ 'a.md': weak }), 'a.md');
    expect((await sixpager('lint', file)).code).toBe(1);
    expect((await sixpager('lint', '--severity', 'warning', file)).code).toBe(1);
    expect((await sixpager('lint', '--severity', 'error', file)).code).toBe(0);
  });

  test('0: findings below the threshold are told and do not fail', async () => {
    const file = join(
      folderWith({ 'a.md': soft.replace('Words.', 'It rained in the town. '.repeat(10)) }),
      'a.md',
    );
    const ran = await sixpager('lint', file);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('section-missing');
    expect((await sixpager('lint', '--severity', 'hint', file)).code).toBe(1);
  });

  test('2: a missing file is one clear line, and the others are still linted', async () => {
    const folder = folderWith({ 'a.md': weak });
    const ran = await sixpager('lint', join(folder, 'no.md'), join(folder, 'a.md'));
    expect(ran.code).toBe(2);
    expect(ran.err).toBe(
      `sixpager: ${join(folder, 'no.md')}: there is no such file. Check the path and the folder you are in.\n`,
    );
    expect(ran.out).toContain('vague-quantifier');
  });

  test('2: a file that is no UTF-8 is told, not guessed', async () => {
    const folder = folderWith({ 'a.md': Uint8Array.of(0x4d, 0xfc, 0x6e), 'b.md': weak });
    const ran = await sixpager('lint', folder);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^sixpager: .*a\.md: is not UTF-8 text\. .*\n$/);
    expect(ran.out).toContain('vague-quantifier');
  });

  test('2: a path that leads nowhere, whatever the reason', async () => {
    const folder = folderWith({ 'a.md': weak });
    symlinkSync(join(folder, 'loop.md'), join(folder, 'loop.md'));
    for (const path of [
      join(folder, 'a.md', 'b.md'),
      join(folder, 'loop.md'),
      join(folder, 'x'.repeat(300)),
    ]) {
      const ran = await sixpager('lint', path, join(folder, 'a.md'));
      expect(ran.code).toBe(2);
      expect(ran.err.split('\n')).toHaveLength(2);
      expect(ran.out).toContain('vague-quantifier');
    }
  });

  test('2: a glob that matches nothing', async () => {
    const ran = await sixpager('lint', join(folderWith({}), '*.md'));
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^sixpager: .*no file matches.*\n$/);
  });

  test.each([
    ['an unknown option', ['lint', '--bogus'], '--bogus'],
    ['an unknown kind', ['lint', '--kind', 'poem'], 'prfaq'],
    ['an unknown severity', ['lint', '--severity', 'bad'], 'warning'],
    ['an unknown format', ['lint', '--format', 'xml'], 'json'],
    ['an unknown command', ['bogus'], 'bogus'],
    ['a file without a command', ['notes/draft.md'], "sixpager lint 'notes/draft.md'"],
    ['a missing value', ['lint', '--kind'], '--kind'],
    ['an unknown rule', ['rules', 'bogus'], 'bogus'],
    ['a kind without template', ['new', 'plain'], 'writing-assessment'],
    ['too many arguments', ['rules', 'hedge', 'hedge'], 'rules'],
  ])('2: %s, told on standard error', async (_, args, named) => {
    const ran = await sixpager(...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(named);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  test.each([['--help'], ['--version'], ['lint --help']])('0: %s', async (args) => {
    const ran = await sixpager(...args.split(' '));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).not.toBe('');
  });
});

describe('JSON', () => {
  test('has the promised shape, offsets from 0, lines and columns from 1', async () => {
    const file = join(folderWith({ 'a.md': weak }), 'a.md');
    const start = weak.indexOf('Many');
    expect(await json(file)).toEqual({
      version: 1,
      files: [
        {
          path: file,
          kind: 'prfaq',
          kindFrom: 'front-matter',
          words: 3,
          characters: 18,
          pages: 0.03,
          pageCount: 1,
          pageLimit: 6,
          pageEnds: [{ page: 1, offset: weak.trimEnd().length }],
          total: 1,
          findings: [
            {
              rule: 'vague-quantifier',
              severity: 'warning',
              message: expect.stringContaining('“Many sellers”'),
              start: { offset: start, line: 5, column: 1 },
              end: { offset: start + 12, line: 5, column: 13 },
              fixes: [
                {
                  title: expect.any(String),
                  safety: 'suggestion',
                  edits: [{ start, end: start + 4, text: '[N of M]' }],
                },
              ],
            },
          ],
        },
      ],
      summary: { files: 1, findings: 1, total: 1, error: 0, warning: 1, info: 0, hint: 0 },
    });
  });

  test('counts UTF-16 units, and CRLF as one line end', async () => {
    const text = '\uFEFFOne.\r\n\r\n😀 é Many sellers\r\nleft.\r\n';
    const file = join(folderWith({ 'a.md': text }), 'a.md');
    const [finding] = (await json('--kind', 'prfaq', file)).files[0]?.findings ?? [];
    const offset = text.indexOf('Many');
    expect(finding).toMatchObject({
      start: { offset, line: 3, column: 6 },
      end: { offset: offset + 12, line: 3, column: 18 },
    });
  });

  test('of nothing to lint is still JSON', async () => {
    expect(await json(folderWith({}))).toMatchObject({
      version: 1,
      files: [],
      summary: { files: 0, findings: 0 },
    });
  });

  test('stays whole when a file cannot be read', async () => {
    const folder = folderWith({ 'a.md': weak });
    expect(await linted(folder, join(folder, 'no.md'), join(folder, 'a.md'))).toEqual(['a.md']);
  });
});

describe('text', () => {
  test('marks the place under its line', async () => {
    const file = join(
      folderWith({ 'a.md': '---\nkind: prfaq\n---\n\nIn all, many sellers left.\n' }),
      'a.md',
    );
    const { out } = await sixpager('lint', file);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('In all,'));
    expect(lines[at - 1]).toBe(`${file}:5:9 warning vague-quantifier`);
    expect(lines[at]?.indexOf('many sellers')).toBe(lines[at + 1]?.indexOf('~'));
    expect(lines[at + 1]?.trim()).toBe('~'.repeat('many sellers'.length));
    expect(out).toMatch(/\n1 finding in 1 file: 1 warning\. 1 at or above warning\.\n$/);
  });

  test('cuts a long line around the place', async () => {
    const long = `${'It rained in the town and we stayed inside, '.repeat(20)}many sellers left${', and it rained'.repeat(20)}.`;
    const file = join(folderWith({ 'a.md': `${long}\n` }), 'a.md');
    const { out } = await sixpager('lint', '--kind', 'prfaq', file);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('many sellers') && line.startsWith('    '));
    expect(lines[at]?.length).toBeLessThan(110);
    expect(lines[at]?.indexOf('many sellers')).toBe(lines[at + 1]?.indexOf('~'));
  });
});

describe('what is linted', () => {
  const files = {
    'a.md': clean,
    'b/c.markdown': clean,
    'b/d.txt': clean,
    'b/e.md': weak,
    'node_modules/f/g.md': weak,
  };

  test('a folder: all markdown below it, nothing of node_modules', async () => {
    const folder = folderWith(files);
    expect(await linted(folder, folder)).toEqual(['a.md', 'b/c.markdown', 'b/e.md']);
  });

  test('a file of any name that is named', async () => {
    const folder = folderWith(files);
    expect(await linted(folder, join(folder, 'b/d.txt'))).toEqual(['b/d.txt']);
  });

  test('a glob', async () => {
    const folder = folderWith(files);
    expect(await linted(folder, join(folder, '**/*.md'))).toEqual(['a.md', 'b/e.md']);
  });

  test('a file whose name looks like a glob', async () => {
    const folder = folderWith({ 'a[1].md': clean, 'a1.md': clean });
    expect(await linted(folder, join(folder, 'a[1].md'))).toEqual(['a[1].md']);
  });

  test('a file that is named twice, once', async () => {
    const folder = folderWith(files);
    const file = join(folder, 'a.md');
    expect(await linted(folder, file, folder)).toEqual(['a.md', 'b/c.markdown', 'b/e.md']);
    expect(await linted(folder, file, relative('.', file), `${folder}/./a.md`)).toEqual(['a.md']);
  });

  test('the file’s name tells the kind, an option overrides it', async () => {
    const file = join(folderWith({ 'my-prfaq.md': 'Many sellers left.' }), 'my-prfaq.md');
    expect((await json(file)).files[0]).toMatchObject({ kind: 'prfaq', kindFrom: 'file-name' });
    expect((await json('--kind', 'plain', file)).files[0]).toMatchObject({
      kind: 'plain',
      kindFrom: 'option',
    });
  });
});

/** The command line as a process of its own: for standard input, and for what Node prints by itself. */
const script = `
  const { run } = await import(${JSON.stringify(new URL('../../src/cli/program.ts', import.meta.url).href)});
  const { stdout, stderr } = process;
  process.exitCode = await run(process.argv.slice(1), { version: '1' }, { out: (text) => stdout.write(text), err: (text) => stderr.write(text) });
`;
const node = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module', '-e', script, '--'];

describe('standard input', () => {
  test('is read for -, and told under that name', () => {
    const { status, stdout } = spawnSync(process.execPath, [...node, 'lint', '--format', 'json', '-'], {
      input: weak,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Output).files.map(({ path, kind }) => [path, kind])).toEqual([
      ['-', 'prfaq'],
    ]);
  });

  test('that is no UTF-8 is told', () => {
    const { status, stderr } = spawnSync(process.execPath, [...node, 'lint', '-'], {
      input: Uint8Array.of(0xff),
    });
    expect(status).toBe(2);
    expect(String(stderr)).toBe(
      'sixpager: standard input: is not UTF-8 text. Save it as UTF-8 and run again.\n',
    );
  });

  test('may be empty', () => {
    const out = execFileSync(process.execPath, [...node, 'lint', '-'], { input: '', encoding: 'utf8' });
    expect(out).toBe('No findings in 1 file.\n');
  });
});
