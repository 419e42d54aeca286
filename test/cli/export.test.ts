import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unzipped } from '../export/zip.ts';
import { sixpager, temporaryFolder } from './command-line.ts';

const ready = '---\nkind: plain\n---\n\n<!-- not for readers -->\n\n# Lockers\n\nLockers keep food cold.\n';
const open =
  '---\nkind: six-pager\n---\n\n# Lockers\n\nWe ask [owner] to decide on 2026-05-04.\n\nSales rose 20% from 100 to 130.\n';

function draftWith(text: string): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'draft.md');
  writeFileSync(file, text);
  return { folder, file };
}

const textOf = (file: string): string =>
  (unzipped(new Uint8Array(readFileSync(file))).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');

describe('export', () => {
  test('writes a DOCX beside the draft, without front matter and comments', async () => {
    const { folder, file } = draftWith(ready);
    const ran = await sixpager('export', file);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toBe(`Wrote ${join(folder, 'draft.docx')}: 0.07 pages.\n`);
    expect(readdirSync(folder).sort()).toEqual(['draft.docx', 'draft.md']);
    expect(textOf(join(folder, 'draft.docx'))).toContain('LockersLockers keep food cold.');
    expect(textOf(join(folder, 'draft.docx'))).not.toMatch(/plain|not for readers/);
  });

  test('writes a PDF, the same one each time', async () => {
    const { folder, file } = draftWith(ready);
    expect(await sixpager('export', file, '--to', 'pdf')).toMatchObject({ code: 0 });
    const [first] = [readFileSync(join(folder, 'draft.pdf'))];
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    await sixpager('export', file, '--to', 'pdf', '--force');
    expect(readFileSync(join(folder, 'draft.pdf')).equals(first)).toBe(true);
  });

  test('lists what is open, by place, and writes nothing', async () => {
    const { folder, file } = draftWith(open);
    const ran = await sixpager('export', file);
    expect(ran.code).toBe(1);
    const lines = ran.err.trim().split('\n');
    expect(lines.find((line) => line.includes('open slot'))).toBe(`${file}:7:8 open slot [owner]`);
    expect(lines.find((line) => line.includes('change-arithmetic'))).toMatch(/draft\.md:9:\d+ error /);
    expect(lines.at(-1)).toBe(
      `sixpager: ${file}: ${lines.length - 1} to settle first. --force writes it as it is.`,
    );
    expect(readdirSync(folder)).toEqual(['draft.md']);
  });

  test('writes it all the same with --force', async () => {
    const { folder, file } = draftWith(open);
    const ran = await sixpager('export', file, '--force');
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('open slot [owner]');
    expect(textOf(join(folder, 'draft.docx'))).toContain('[owner]');
  });

  test('never writes over a file without --force', async () => {
    const { folder, file } = draftWith(ready);
    const target = join(folder, 'mine.docx');
    writeFileSync(target, 'Mine.');
    const ran = await sixpager('export', file, '-o', target);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(
      `sixpager: ${target}: already exists and is left as it is. Name another with -o, or write over it with --force.\n`,
    );
    expect(readFileSync(target, 'utf8')).toBe('Mine.');
    expect((await sixpager('export', file, '-o', target, '--force')).code).toBe(0);
    expect(textOf(target)).toContain('cold');
    expect(readdirSync(folder).sort()).toEqual(['draft.md', 'mine.docx']);
  });

  test('a place that cannot be written is told, and nothing is left there', async () => {
    const { folder, file } = draftWith(ready);
    const target = join(folder, 'folder.docx');
    mkdirSync(target);
    expect(await sixpager('export', file, '-o', target, '--force')).toMatchObject({ code: 2 });
    expect(await sixpager('export', file, '-o', join(folder, 'no', 'a.docx'))).toMatchObject({ code: 2 });
    expect(readdirSync(folder).sort()).toEqual(['draft.md', 'folder.docx']);
  });

  test.runIf(process.platform === 'linux')('a read-only place is an error that says so', async () => {
    const { file } = draftWith(ready);
    const ran = await sixpager('export', file, '-o', '/sys/sixpager.docx');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(
      /^sixpager: \/sys\/sixpager\.docx: (?:permission is denied|the place is read-only)/,
    );
  });

  test('a folder is no draft', async () => {
    const { folder } = draftWith(ready);
    writeFileSync(join(folder, 'second.md'), ready);
    expect(await sixpager('export', folder)).toMatchObject({
      code: 2,
      err: `sixpager: ${folder}: holds more than one draft. Name a file.\n`,
    });
  });
});

const paragraph = `${'Lockers keep food cold for as long as it takes. '.repeat(12).trim()}\n\n`;

describe('pages', () => {
  test('tells the length and where each page ends', async () => {
    const { file } = draftWith(`# Lockers\n\n${paragraph.repeat(10)}`);
    const ran = await sixpager('pages', file, '--kind', 'plain');
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/draft\.md: 1\.\d+ pages, Letter, Calibri 11pt\n/);
    const ends = ran.out.split('\n').filter((line) => line.includes('ends at'));
    expect(ends).toHaveLength(2);
    expect(ends[1]).toBe('  page 2 ends at 21:576 “…as long as it takes.”');
  });

  test('says about where it is a guess', async () => {
    const { file } = draftWith('![A locker](locker.png)\n');
    expect((await sixpager('pages', file)).out).toMatch(/: about \d/);
  });

  test('are in JSON, of plain documents too', async () => {
    const { file } = draftWith(ready);
    const { files } = JSON.parse((await sixpager('lint', '--format', 'json', file)).out);
    expect(files[0]).toMatchObject({
      kind: 'plain',
      pages: 0.07,
      pageCount: 1,
      pageEnds: [{ page: 1, offset: ready.length - 1 }],
    });
    expect(files[0]).not.toHaveProperty('pagesAbout');
  });

  describe('headings', () => {
    const drafted =
      '---\nkind: writing-assessment\nquestion: a judgment call\n---\n\n# My call\n\n## Situation\n\nIn 2026 I closed a depot.\n\n**Result**\n\nIt saved $40,000 in 2026.\n';
    const written = async (...args: string[]) => {
      const { folder, file } = draftWith(drafted);
      const { err } = await sixpager('export', file, '--force', ...args);
      return { text: textOf(join(folder, 'draft.docx')), err: err.split('\n').at(-2) };
    };

    test('that a writing assessment was drafted under are not in the file', async () => {
      const { text, err } = await written();
      expect(text).toContain('My callIn 2026 I closed a depot.It saved $40,000 in 2026.');
      expect(err).toMatch(/pages, without 2 drafting headings\.$/);
      expect((await written('--kind', 'plain', '--strip-headings')).text).toBe(text);
    });

    test('stay where it is asked for, and in other kinds', async () => {
      const { text, err } = await written('--no-strip-headings');
      expect(text).toContain('My callSituationIn 2026 I closed a depot.ResultIt saved $40,000 in 2026.');
      expect(err).toMatch(/pages\.$/);
      expect((await written('--kind', 'six-pager')).text).toBe(text);
    });
  });
});
