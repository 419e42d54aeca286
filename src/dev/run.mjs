// Starts other programs for the scripts beside this file. Node's built-ins only: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A failure the user can act on: printed as it is, without a stack trace. */
export class Failure extends Error {}

const own = join('node_modules', '.bin');
const pathWithout = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
/** The newer Node that the project brings along; the machine's own until it is installed. */
export const node = () => {
  const file = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : process.execPath;
};

/**
 * Runs a command to its end in the root, visibly, and returns its exit code. The project's own programs come first in
 * PATH, as npm arranges it for scripts.
 */
export function show(command, args, env = {}) {
  const PATH = [join(root, own), ...pathWithout].join(delimiter);
  const shell = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd: root,
    shell,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
  });
  // Ctrl+C reaches the child by itself; we stay until it has cleaned up.
  const wait = () => {};
  const forward = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`Could not start ${command}: ${error.message}`)));
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => process.off('SIGINT', wait).off('SIGTERM', forward));
}

/**
 * Runs a command to its end in silence. What it printed is shown only when it fails.
 * `what` names the step for the message, `advice` says what the user can do.
 */
export function quietly(what, command, args, { cwd = root, env = {}, advice = '' } = {}) {
  // Without the project's own programs: npm would otherwise run on the very Node it is about to replace.
  const PATH = pathWithout.join(delimiter);
  const shell = process.platform === 'win32';
  const options = { cwd, shell, encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, PATH, ...env } };
  const result = spawnSync(command, args, options);
  if (!result.error && result.status === 0) return;
  const printed = middleOut(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n')).join('\n  ');
  const why = result.error ? result.error.message : printed || `exit code ${result.status}`;
  throw new Failure(
    `${what} failed.\n  ${command} ${args.join(' ')}   (in ${cwd})\n  ${why}\n${advice}`.trim(),
  );
}

/** What a program says first and last is what explains its failure. */
function middleOut(lines) {
  return lines.length > 30 ? [...lines.slice(0, 15), '…', ...lines.slice(-15)] : lines;
}

/** Runs a script's main function; a Failure becomes a message and exit code 1. */
export async function main(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
