import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/narratives/kinds.ts';
import { sixpager, temporaryFolder } from './command-line.ts';

const before = 'It could potentially cut contacts. Many sellers left.\r\n\r\nNo final line end 😀';
const after = 'It could cut contacts. Many sellers left.\r\n\r\nNo final line end 😀';

function fileWith(text: string, name = 'a.md'): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file };
}

const fix = (...paths: readonly string[]) => sixpager('lint', '--fix', '--kind', 'prfaq', ...paths);

describe('--fix', () => {
  test('applies what is safe and leaves every other byte as it is', async () => {
    const { folder, file } = fileWith(before);
    const ran = await fix(file);
    expect(readFileSync(file, 'utf8')).toBe(after);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('“Many sellers”');
    expect(ran.out).not.toContain('potentially');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('keeps a byte order mark', async () => {
    const { file } = fileWith(`\uFEFF${before}`);
    await fix(file);
    expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${after}`);
  });

  test('does not write a file that needs nothing', async () => {
    const { file } = fileWith(after);
    const { mtimeMs, ino } = statSync(file);
    await fix(file);
    expect(statSync(file)).toMatchObject({ mtimeMs, ino });
  });

  test('keeps the file’s mode', async () => {
    const { file } = fileWith(before);
    chmodSync(file, 0o640);
    await fix(file);
    expect(readFileSync(file, 'utf8')).toBe(after);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('writes where a link leads, and leaves the link', async () => {
    const { folder, file } = fileWith(before);
    const link = join(folder, 'link.md');
    symlinkSync(file, link);
    await fix(link);
    expect(readFileSync(file, 'utf8')).toBe(after);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md']);
    expect(readFileSync(link, 'utf8')).toBe(after);
  });

  test('does nothing to files it was not given', async () => {
    const { folder, file } = fileWith(before);
    const other = join(folder, 'b.md');
    writeFileSync(other, before);
    await fix(file);
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  test('a second time changes nothing', async () => {
    const { file } = fileWith(
      'They rent lockers, such as small, large, etc. It could potentially help. It may possibly end.',
    );
    await fix(file);
    const once = readFileSync(file, 'utf8');
    await fix(file);
    expect(readFileSync(file, 'utf8')).toBe(once);
  });

  test('without it nothing is written', async () => {
    const { file } = fileWith(before);
    await sixpager('lint', '--kind', 'prfaq', file);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('a place where no temporary file can stand is told; the text stays and the others are mended', async () => {
    const { folder, file } = fileWith(before);
    const other = join(folder, 'b.md');
    writeFileSync(other, before);
    mkdirSync(join(folder, `.a.md.${process.pid}.tmp`));
    const ran = await fix(file, other);
    expect(ran.code).toBe(2);
    expect(ran.err.split('\n')).toHaveLength(2);
    expect(ran.err).toContain('a.md: ');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readFileSync(other, 'utf8')).toBe(after);
  });
});

describe('new', () => {
  test('a writing assessment comes for its prompt', async () => {
    const of = async (...args: readonly string[]) => (await sixpager('new', ...args)).out;
    expect(await of('essay', '--prompt', 'invention')).toContain('## The idea');
    expect(await of('writing-assessment', '--prompt', 'Describe your best day.')).toContain(
      '> Question: Describe your best day.\n',
    );
    expect(await sixpager('new', 'prfaq', '--prompt', 'invention')).toMatchObject({
      code: 2,
      err: expect.stringContaining('only a writing assessment answers a prompt'),
    });
    expect(await sixpager('new', 'essay', '--prompt', ' ')).toMatchObject({ code: 2 });
  });

  test.each(kinds.filter(({ template }) => template))(
    'prints the template of $id',
    async ({ id, template }) => {
      expect(await sixpager('new', id)).toEqual({ code: 0, out: template, err: '' });
    },
  );

  test('writes it to a file', async () => {
    const file = join(temporaryFolder(), 'new.md');
    const ran = await sixpager('new', 'PR-FAQ', file);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(kinds.find(({ id }) => id === 'prfaq')?.template);
  });

  test('never overwrites', async () => {
    const { folder, file } = fileWith('Mine.');
    const ran = await sixpager('new', 'prfaq', file);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(`sixpager: ${file}: already exists and is left as it is. Choose another name.\n`);
    expect(readFileSync(file, 'utf8')).toBe('Mine.');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('never writes through a link that leads nowhere', async () => {
    const folder = temporaryFolder();
    const link = join(folder, 'link.md');
    symlinkSync(join(folder, 'gone.md'), link);
    expect((await sixpager('new', 'prfaq', link)).code).toBe(2);
    expect(existsSync(join(folder, 'gone.md'))).toBe(false);
  });

  test('into a folder that is not there is told', async () => {
    const file = join(temporaryFolder(), 'no', 'new.md');
    const ran = await sixpager('new', 'prfaq', file);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^sixpager: .*new\.md: .*\n$/);
  });
});
