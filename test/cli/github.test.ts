import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../src/cli/reporters/github.ts';
import { Draft } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { sixpager, temporaryFolder } from './command-line.ts';

const weak = '---\nkind: prfaq\n---\n\nMany sellers left.\n';

function told(path: string, text: string, part: Partial<Finding> = {}): string {
  const draft = new Draft(text, { kind: 'prfaq' });
  const finding: Finding = {
    rule: 'hedge',
    severity: 'warning',
    message: 'Which?',
    span: { start: 0, end: 3 },
    url: '',
    fixes: [],
    ...part,
  };
  return formatGithub([{ path, text, findings: [finding], report: draft.report() }]);
}

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
  ['hint', 'notice'],
] as const)('%s is told as %s', (severity, command) => {
  expect(told('a.md', 'One.\n', { severity })).toBe(
    `::${command} file=a.md,line=1,col=1,endLine=1,endColumn=4,title=Six-Pager (hedge)::Which?\n`,
  );
});

test('columns count UTF-16 units, and CRLF is one line end', () => {
  const text = 'One.\r\n\r\n😀 é Many sellers\r\nleft.\r\n';
  const start = text.indexOf('Many');
  expect(told('a.md', text, { span: { start, end: start + 12 } })).toContain(
    'line=3,col=6,endLine=3,endColumn=18,',
  );
});

test('over two lines there are no columns', () => {
  const text = 'Many\r\nsellers left.\r\n';
  expect(told('a.md', text, { span: { start: 0, end: 13 } })).toBe(
    '::warning file=a.md,line=1,endLine=2,title=Six-Pager (hedge)::Which?\n',
  );
});

describe('what would end a command is escaped', () => {
  test('in the message: percent signs and line ends alone', () => {
    expect(told('a.md', 'One.\n', { message: '5 %: a,\r\nb::error::%0A' })).toMatch(
      /::5 %25: a,%0D%0Ab::error::%250A\n$/,
    );
  });

  test('in the file’s name: colons and commas too', () => {
    expect(told('a,b:c%\n.md', 'One.\n')).toMatch(/^::warning file=a%2Cb%3Ac%25%0A\.md,line=1,/);
  });
});

describe('the file', () => {
  test('is told from the working directory, with forward slashes', () => {
    expect(told(join(process.cwd(), 'docs', 'a b.md'), 'One.\n')).toContain(' file=docs/a b.md,');
  });

  test('elsewhere is told as it was given', () => {
    const file = join(temporaryFolder(), 'a.md');
    for (const path of [file, relative('.', file)])
      expect(told(path, 'One.\n')).toContain(` file=${path.replaceAll(':', '%3A')},`);
  });

  test('of standard input is none: the message says the place', () => {
    expect(told('-', 'Now\nOne.\n', { span: { start: 4, end: 7 } })).toBe(
      '::warning title=Six-Pager (hedge)::Line 2, column 1: Which?\n',
    );
  });
});

test('a run has the exit codes of the other formats, and standard output holds the commands alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.md'), weak);
  const github = ['lint', '--format', 'github'];
  const ran = await sixpager(...github, folder);
  expect(ran).toMatchObject({ code: 1, err: '' });
  expect(ran.out).toMatch(/^::warning file=.*,line=5,col=1,.*,title=Six-Pager \(vague-quantifier\)::.+\n$/);
  expect((await sixpager(...github, '--severity', 'error', folder)).code).toBe(0);
  expect(await sixpager(...github, join(folder, 'no.md'), folder)).toMatchObject({
    code: 2,
    out: ran.out,
    err: expect.stringMatching(/^sixpager: .*no\.md: there is no such file\. .*\n$/),
  });
  expect(await sixpager(...github, temporaryFolder())).toEqual({ code: 0, out: '', err: '' });
});

test.each(['sarif', 'github'])('%s has no colours, even where they are asked for', (format) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.md'), weak);
  const program = new URL('../../src/cli/program.ts', import.meta.url).href;
  const script = `
    const { run } = await import(${JSON.stringify(program)});
    const out = (text) => process.stdout.write(text);
    await run(process.argv.slice(1), { version: '1' }, { out, err: out });
  `;
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, '--', 'lint', '--format', format, folder],
    { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } },
  );
  expect(stdout).toContain('vague-quantifier');
  expect(stdout).not.toContain('\u001B');
});
