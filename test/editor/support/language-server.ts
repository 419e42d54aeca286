import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensions } from './paths.ts';

/** The processes that serve this checkout's tests. Linux only. */
export function languageServers(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isServer(name));
}

/** Kills them as a crash would, and returns how many there were. */
export function killLanguageServer(): number {
  const servers = languageServers();
  for (const pid of servers) process.kill(Number(pid), 'SIGKILL');
  return servers.length;
}

function isServer(pid: string): boolean {
  try {
    const [, ...args] = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
    return args.some((arg) => arg.startsWith(extensions) && arg.endsWith('dist/vscode/server.js'));
  } catch {
    // It ended while the list was read.
    return false;
  }
}
