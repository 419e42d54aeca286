// `npm run ready`: all that CI checks, in its order; stops at the first step that fails.
import { main, show } from './run.mjs';
import { ensureEditor, ensureRoot } from './setup.mjs';

const steps = [
  ['format and lint', ['run', '--silent', 'lint']],
  ['types', ['run', '--silent', 'types']],
  ['generated files', ['run', '--silent', 'generate', '--', '--check']],
  ['unused code', ['run', '--silent', 'unused']],
  ['tests', ['--silent', 'test']],
];

await main(async () => {
  ensureRoot();
  // The types of the browser driver come with it.
  ensureEditor();
  for (const [name, args] of steps) {
    console.log(`— ${name}`);
    const code = await show('npm', args);
    if (code === 0) continue;
    console.error(`\nNot ready: ${name}.`);
    return code;
  }
  console.log('Ready.');
});
