import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sixpager, temporaryFolder } from './command-line.ts';

const vague = 'Many sellers left.\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface Linted {
  readonly kind: string;
  readonly kindFrom: string;
  readonly total: number;
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

async function lint(...args: string[]): Promise<readonly Linted[]> {
  const { out } = await sixpager('lint', '--format', 'json', ...args);
  return (JSON.parse(out) as { files: Linted[] }).files;
}

describe('lint with a config file', () => {
  test('takes kinds, rules and limits from the nearest one, each file its own', async () => {
    const folder = folderWith({
      '.sixpager.yaml': 'kinds: { "*.md": prfaq }',
      'a.md': vague,
      'b/.sixpager.json':
        '{"kinds": {"*.md": "faq"}, "rules": {"vague-quantifier": "hint"}, "limits": {"faq": "2 words"}}',
      'b/a.md': vague,
    });
    const [a, b] = await lint(folder);
    expect(a).toMatchObject({ kind: 'prfaq', kindFrom: 'config', findings: [{ severity: 'warning' }] });
    expect(b).toMatchObject({ kind: 'faq', kindFrom: 'config' });
    expect(b?.findings.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
      'over-length error',
      'vague-quantifier hint',
    ]);
  });

  test('a flag wins over the front matter, the front matter over the file', async () => {
    const folder = folderWith({
      '.sixpager.yaml': 'kinds: { "*.md": six-pager }',
      'a-prfaq.md': vague,
      'b.md': `---\nkind: faq\n---\n\n${vague}`,
    });
    const kinds = async (...args: string[]) => (await lint(...args, folder)).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['six-pager', 'faq']);
    expect(await kinds('--kind', 'coe')).toEqual(['coe', 'coe']);
  });

  test('maxFindings cuts and the total is told', async () => {
    const folder = folderWith({
      '.sixpager.yaml': 'maxFindings: 1',
      'prfaq.md': `${vague}\n${vague}\n${vague}`,
    });
    const [file] = await lint(folder);
    expect(file?.findings).toHaveLength(1);
    expect(file?.total).toBe(3);
  });

  test('what is wrong in it is told once, with its line; the rest works; the exit code is 2', async () => {
    const folder = folderWith({
      '.sixpager.yaml': 'rulse: {}\nrules: { vague-quantifier: off }\n',
      'a-prfaq.md': vague,
      'b-prfaq.md': vague,
    });
    const { code, out, err } = await sixpager('lint', folder);
    expect(code).toBe(2);
    expect(err).toBe(
      `sixpager: ${join(folder, '.sixpager.yaml')}:1:1: Which key is “rulse”? The nearest is “rules”.\n`,
    );
    expect(out).toBe('No findings in 2 files.\n');
  });

  test('extends does not leave the repository, not even by a link', async () => {
    const outside = folderWith({ 'team.yaml': 'rules: { vague-quantifier: off }' });
    const folder = folderWith({
      '.git/HEAD': '',
      'team.yaml': 'rules: { vague-quantifier: info }',
      'a/.sixpager.yaml': 'extends: ../team.yaml',
      'a/prfaq.md': vague,
      'b/.sixpager.yaml': 'extends: ../link.yaml',
      'b/prfaq.md': vague,
    });
    symlinkSync(join(outside, 'team.yaml'), join(folder, 'link.yaml'));
    const [a, b] = await lint(folder);
    expect(a?.findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(b?.findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect((await sixpager('lint', join(folder, 'b'))).err).toContain(
      'There is no such file inside the workspace.',
    );
  });
});

describe('a format', () => {
  const pages = async (...args: string[]) => (await sixpager('pages', ...args)).out.split('\n')[0];

  test('of a flag wins over the front matter, that over the nearest file and what it builds on', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      'team.yaml': 'format: A4, Arial 12pt, 2cm margins',
      'a/.sixpager.yaml': 'extends: ../team.yaml\nformat: { size: 11, margins: { left: 1in } }',
      'a/prfaq.md': `---\nformat: Calibri\n---\n\n${vague}`,
    });
    const file = join(folder, 'a/prfaq.md');
    expect(await pages(file)).toMatch(
      /, A4, Calibri 11pt, margins top 2cm right 2cm bottom 2cm left 1in, line numbers$/,
    );
    expect(await pages(file, '--page-format', 'Letter, 1in margins')).toMatch(
      /, Letter, Calibri 11pt, line numbers$/,
    );
    const told = (await sixpager('config', file)).out.split('\n').find((line) => line.startsWith('format '));
    expect(told).toContain('A4, Calibri 11pt, margins');
    expect(told).toMatch(/front matter, .*a\/\.sixpager\.yaml:2, .*team\.yaml:1, usual for prfaq$/);
  });

  test('that is not known is an error of the flag, and in a file is told and left out', async () => {
    const folder = folderWith({ '.sixpager.yaml': 'format: { paper: A5, size: 12 }', 'prfaq.md': vague });
    const file = join(folder, 'prfaq.md');
    expect(await sixpager('pages', file, '--page-format', 'A5')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Which paper is “A5”? It is Letter or A4.'),
    });
    const { out, err } = await sixpager('pages', file);
    expect(err).toContain('.sixpager.yaml:1:18: Which paper is “A5”? It is Letter or A4.');
    expect(out).toContain(', Letter, Calibri 12pt, line numbers');
  });
});

describe('config', () => {
  test('tells each value and where it comes from', async () => {
    const folder = folderWith({
      '.sixpager.yaml': 'terms: [SKU]\nrules:\n  hedge: hint\n',
      'my-prfaq.md': vague,
    });
    const { code, out } = await sixpager('config', join(folder, 'my-prfaq.md'));
    const file = join(folder, '.sixpager.yaml');
    const lines = out.replace(/ {2,}/g, ' | ').split('\n');
    expect(code).toBe(0);
    expect(lines).toContain('kind | prfaq | the file’s name');
    expect(lines).toContain(`terms | SKU | ${file}:1`);
    expect(lines).toContain(`rules.hedge.severity | hint | ${file}:3`);
    expect(lines).toContain(`Configuration: ${file}.`);
  });

  test('of a file that is not there is one line', async () => {
    const { code, err } = await sixpager('config', join(temporaryFolder(), 'no.md'));
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(2);
  });
});
