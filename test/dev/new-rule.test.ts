import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRule as documentRule } from '../../src/dev/new-rule/document-rule.ts';
import { indexPath, planRule } from '../../src/dev/new-rule/plan.ts';
import { newRule as sentenceRule } from '../../src/dev/new-rule/sentence-rule.ts';
import type { NewScope } from '../../src/dev/new-rule/table-text.ts';
import type { Rule } from '../../src/engine/rule.ts';

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

// Inside the project, so that packages are found; outside src and test, so that nothing else looks at it.
const copy = resolve('.cache/new-rule');
const readCopy = (path: string): string | undefined => read(join(copy, path));

function run(tool: string, args: readonly string[], input = '') {
  const { VITEST: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', tool, ...args],
    { cwd: copy, input, env, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const newRule = (...args: string[]) => run('src/dev/new-rule.ts', args);
const rules = [
  { id: 'vague-promise', scope: 'sentence', skeleton: sentenceRule },
  { id: `a2-${'long-'.repeat(7)}id`, scope: 'document', skeleton: documentRule },
] as const;

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  cpSync('src', join(copy, 'src'), { recursive: true });
  cpSync('test/rules', join(copy, 'test/rules'), { recursive: true });
  writeFileSync(
    join(copy, 'tsconfig.json'),
    '{ "extends": "../../tsconfig.json", "include": ["src/rules", "test/rules"] }',
  );
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('new rules in a copy of the project', () => {
  beforeAll(() => {
    for (const { id, scope } of rules)
      expect(newRule(id, '--scope', scope)).toMatchObject({ status: 0, stderr: '' });
  }, 60_000);

  test.each(rules)(
    '$id is what its skeleton is, and is last in the list in turn',
    async ({ id, skeleton }) => {
      const list = ((await import(join(copy, indexPath))) as { rules: readonly Rule[] }).rules;
      const made = list.find((rule) => rule.id === id);
      expect(list.slice(-2).map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id));
      expect(made?.examples).toEqual(skeleton.examples);
      expect(made?.on.scope).toBe(skeleton.on.scope);
    },
  );

  test.each(rules)('$id has a page with its question', async ({ id, skeleton }) => {
    const list = ((await import(join(copy, indexPath))) as { rules: readonly Rule[] }).rules;
    const { rulePage, rulesIndex } = await import(join(copy, 'src/dev/generate/rule-page.ts'));
    const page = rulePage(list.find((rule) => rule.id === id)) as string;
    for (const name of Object.keys(skeleton.options)) expect(page).toContain(`\`${name}\``);
    expect(page).toContain(skeleton.summary);
    expect(page).toContain('The question: W');
    expect(rulesIndex(list)).toContain(`[${id}](${id}.md)`);
  });

  test('pass the tests of rules: examples, fixes, messages, their own tables', () => {
    const tables = rules.map(({ id }) => `test/rules/${id}.test.ts`);
    const args = ['run', '--root', copy, '--reporter=tap-flat', 'test/rules/examples.test.ts', ...tables];
    const { stdout, status } = run(resolve('node_modules/vitest/vitest.mjs'), args);
    expect(stdout.match(/^not ok .*/gm)).toBeNull();
    expect(status).toBe(0);
    for (const { id } of rules) {
      expect(stdout).toMatch(new RegExp(`^ok .*examples.test.ts > ${id} > says a message`, 'm'));
      expect(stdout).toMatch(new RegExp(`^ok .*${id}.test.ts > .* > leaves`, 'm'));
    }
  }, 60_000);

  test('have no type error', () => {
    const { stdout, status } = run(resolve('node_modules/typescript/bin/tsc'), ['-p', '.']);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  const files = [...rules.flatMap(({ id }) => [`src/rules/${id}.ts`, `test/rules/${id}.test.ts`]), indexPath];
  test.each(files)('%s is formatted, sorted and without a lint', (path) => {
    const text = readCopy(path) ?? '';
    expect(biome(path, text)).toBe(text);
  });
});

/** The text as Biome would leave it. */
function biome(path: string, text: string): string {
  const tool = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = ['check', '--write', `--stdin-file-path=${resolve(path)}`, `--config-path=${resolve('.')}`];
  const { status, stdout, stderr } = run(tool, args, text);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The list after rules of these ids are added, one after the other. */
function listWith(...ids: string[]): string {
  return ids.reduce(
    (index, id) => planRule(id, 'sentence', (path) => (path === indexPath ? index : read(path))).index,
    read(indexPath) ?? '',
  );
}

test('an import stands where Biome sorts it', () => {
  const list = listWith('zeal', 'hedge-word', 'hedge11', 'hedge2', 'hedger', 'hedge-10', 'hedge-9', 'a');
  expect(biome(indexPath, list)).toBe(list);
});

test.each([
  ['Bad-Id', 'is not an id'],
  ['bad_id', 'is not an id'],
  ['bad--id', 'is not an id'],
  ['-bad', 'is not an id'],
  ['3-words', 'is not an id'],
  ['../evil', 'is not an id'],
  ['', 'is not an id'],
  [`a${'b'.repeat(40)}`, 'has 41 characters'],
  ['hedge', 'The rule “hedge” exists. Edit src/rules/hedge.ts'],
  ['index', 'src/rules/index.ts is there already'],
  ['class', 'would be exported as “class”'],
  ['define-rule', 'would be exported as “defineRule”'],
  ['over-length-', 'is not an id'],
])('“%s” is refused: %s', (id, says) => {
  expect(() => planRule(id, 'sentence', read)).toThrow(says);
});

test('two ids of one name are not told apart', () => {
  expect(() => listWith('a-1', 'a1')).toThrow('would be exported as “a1”');
});

test.each(['src/rules/soon.ts', 'test/rules/soon.test.ts'])('a %s in the way is refused', (taken) => {
  const scopes: readonly NewScope[] = ['sentence', 'document'];
  for (const scope of scopes) {
    expect(() => planRule('soon', scope, (path) => (path === taken ? '' : read(path)))).toThrow(
      `${taken} is there already. Choose another id`,
    );
  }
});

test.each([
  [[], 'Name one id.'],
  [['one', 'two'], 'Name one id.'],
  [['one', '--scope', 'word'], 'There is no scope “word”.'],
  [['one', '--nope'], "Unknown option '--nope'."],
])('%j ends with 2, says how it is used, and writes nothing', (args, says) => {
  const before = readCopy(indexPath);
  const { status, stdout, stderr } = newRule(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^new-rule: /);
  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: npm run new-rule -- ID');
  expect(readCopy(indexPath)).toBe(before);
  expect(existsSync(join(copy, 'src/rules/one.ts'))).toBe(false);
});

test('where one file cannot be written, none is left', () => {
  rmSync(join(copy, 'test/rules'), { recursive: true });
  const before = readCopy(indexPath);
  expect(newRule('soon').stderr).toContain('new-rule: test/rules/soon.test.ts: ');
  expect(existsSync(join(copy, 'src/rules/soon.ts'))).toBe(false);
  expect(readCopy(indexPath)).toBe(before);
});

test('no rule that is handed in is still a skeleton: replace what its comments name, then delete them', () => {
  const left = globSync(['src/rules/*.ts', 'test/rules/*.test.ts']).filter((path) =>
    /^ *\/\/ Replace(?::| what the comments name)/m.test(read(path) ?? ''),
  );
  expect(left).toEqual([]);
});
