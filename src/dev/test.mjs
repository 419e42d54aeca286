// `npm test`: installs what is missing, builds, packages, tests. The last line counts.
//   npm test -- --unit     without VS Code
//   npm test -- --editor   in VS Code only
// Everything else goes to vitest: npm test -- --editor mend -t 'light bulb'
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, main, node, quietly, root, show } from './run.mjs';
import { ensureChromium, ensureEditor, ensureLibreOffice, ensureRoot } from './setup.mjs';

const results = join(root, '.cache/test-results.json');
const chosen = ['unit', 'editor'].filter((name) => process.argv.includes(`--${name}`));
const projects = chosen.length > 0 ? chosen : ['unit', 'editor'];
const others = process.argv.slice(2).filter((arg) => arg !== '--unit' && arg !== '--editor');

await main(async () => {
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    const code = await runVitest(prepare());
    counts = count(code);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n${error.message}\n`);
  }
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || passed === 0 ? 1 : 0;
});

/** Returns what vitest has to know of its surroundings. */
function prepare() {
  ensureRoot();
  const inEditor = projects.includes('editor');
  if (inEditor) ensureEditor();
  if (projects.includes('unit')) ensureLibreOffice();
  const env = inEditor ? { CHROMIUM: ensureChromium() } : {};
  console.log(inEditor ? 'Building and packaging …' : 'Building …');
  const script = inEditor ? 'package' : 'build';
  quietly(inEditor ? 'Packaging' : 'The build', 'npm', ['run', '--silent', script]);
  return env;
}

function runVitest(env) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(results, { force: true });
  const args = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return show(node(), ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters, ...others], env);
}

/** A file that fails outside its tests, and a run that fails outside its files, count as one failure each. */
function count(code) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readResults();
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    throw new Failure('vitest ended before it wrote its results; see above.');
  }
}
