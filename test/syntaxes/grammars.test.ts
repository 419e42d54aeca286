import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** VS Code's own grammar of markdown, which ours are injected into; it comes with the editor of the editor tests. */
const markdown =
  'test/editor/node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json';
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { grammars: { path: string }[] };
};

function tested(file: string) {
  const grammars = [markdown, ...contributes.grammars.map(({ path }) => path)];
  const tool = resolve('node_modules/vscode-tmgrammar-test/dist/unit.js');
  return spawnSync(process.execPath, [tool, ...grammars.flatMap((path) => ['-g', path]), file], {
    encoding: 'utf8',
  });
}

test.skipIf(!existsSync(markdown))(
  'what a narrative is made of is told apart (needs the editor of the editor tests)',
  () => {
    const { status, stdout } = tested('test/syntaxes/narrative.md');
    expect(stdout).toContain('narrative.md run success');
    expect(status).toBe(0);
  },
);

test.skipIf(!existsSync(markdown))('and the test can fail (needs the editor of the editor tests)', () => {
  const wrong = join(tmpdir(), 'sixpager-wrong-grammar.md');
  writeFileSync(
    wrong,
    readFileSync('test/syntaxes/narrative.md', 'utf8').replace('date.sixpager', 'day.sixpager'),
  );
  expect(tested(wrong).status).not.toBe(0);
});
