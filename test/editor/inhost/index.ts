// VS Code calls `run` inside the extension host. No Node built-ins here: the same file runs in a web worker.
import { inHost } from './checks.ts';
import { type Check, checks, mark, type Results } from './names.ts';

export async function run(): Promise<void> {
  const failures: Partial<Record<Check, string>> = {};
  for (const check of checks) {
    try {
      await inHost[check]();
    } catch (error) {
      failures[check] = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  }
  const isNode = typeof process === 'object' && Boolean(process.versions?.node);
  const results: Results = { host: isNode ? 'node' : 'worker', failures, ran: checks };
  console.log(mark + JSON.stringify(results));
  // An end of the tests is the end of the extensions: the window stays as it is until who started it has seen it.
  await new Promise(() => {});
}
