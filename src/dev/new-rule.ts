// `npm run new-rule -- ID [--scope sentence|document]` writes what a rule begins with: its file, its place in the
// list, its table of test sentences. It overwrites nothing, and writes all of it or none.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../cli/usage-error.ts';
import { createFile, replaceFile } from '../cli/write-file.ts';
import { indexPath, type Plan, planRule } from './new-rule/plan.ts';
import type { NewScope } from './new-rule/table-text.ts';

const usage = 'Usage: npm run new-rule -- ID [--scope sentence|document], such as relative-date';

function readArguments(args: readonly string[]): { readonly id: string; readonly scope: NewScope } {
  const { values, positionals } = parsed(args);
  const [id, ...more] = positionals;
  const { scope } = values;
  if (id === undefined || more.length > 0) throw new UsageError(`Name one id. ${usage}`);
  if (scope !== 'sentence' && scope !== 'document')
    throw new UsageError(`There is no scope “${scope}”. ${usage}`);
  return { id, scope };
}

function parsed(args: readonly string[]) {
  const options = { scope: { type: 'string', default: 'sentence' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node goes on with advice that fits no id.
    const [what] = (error as Error).message.split('. ');
    throw new UsageError(`${what}. ${usage}`);
  }
}

function write({ created, index }: Plan): void {
  const done: string[] = [];
  try {
    for (const [path, text] of created) {
      createFile(path, text);
      done.push(path);
    }
    replaceFile(indexPath, index);
  } catch (error) {
    for (const path of done) rmSync(path);
    throw error;
  }
}

function main(): void {
  try {
    const { id, scope } = readArguments(process.argv.slice(2));
    const plan = planRule(id, scope, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
    write(plan);
    console.log(`Wrote ${[...plan.created.keys(), indexPath].join(', ')}.`);
    console.log(`Replace what their comments name. To test: npm run unit -- test/rules -t ${id}`);
    console.log('Then npm run generate writes its page and the tables.');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`new-rule: ${error.message}`);
    process.exitCode = 2;
  }
}

main();
