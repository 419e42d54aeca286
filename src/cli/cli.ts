import { readFileSync } from 'node:fs';
import { run } from './program.ts';

/** The language server's bundle, beside this one. It is loaded only when it is asked for. */
interface Server {
  startServer(): void;
}

/** A reader that has seen enough, as `head` has, closes the pipe: no error. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args[0] === '--stdio') {
    const server = './vscode/server.js';
    ((await import(server)) as Server).startServer();
    return;
  }
  endQuietlyOnClosedPipe();
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  process.exitCode = await run(args, version, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}

await main();
