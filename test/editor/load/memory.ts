import { readFileSync } from 'node:fs';
import { languageServers } from '../support/language-server.ts';

/** What the language server holds of the machine’s memory, in MB. Linux only. */
function memory(): number {
  const [pid] = languageServers();
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}

/** Looks every half second while something is done; sees nothing where no server of ours runs. */
export async function memoryDuring(act: () => Promise<void>): Promise<readonly number[]> {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(memory()), 500);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  return seen;
}
