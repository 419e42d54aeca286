#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './program.ts';
import type { Tool } from './tool.ts';

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
    const server = './server.js';
    ((await import(server)) as Server).startServer();
    return;
  }
  endQuietlyOnClosedPipe();
  const tool = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Tool;
  process.exitCode = await run(args, tool, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}

await main();
