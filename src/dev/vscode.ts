// A real VS Code: code-server shows the workbench in a browser and runs extension hosts in Node, as desktop does.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const codeServer = fileURLToPath(new URL('../../test/editor/node_modules/code-server', import.meta.url));
const entry = join(codeServer, 'out/node/entry.js');

/** VS Code itself, without code-server around it. */
export const vscodeBuild = join(codeServer, 'lib/vscode');

export type Settings = Readonly<Record<string, unknown>>;

/** No tips, no updates, no telemetry, no assistant: nothing covers the text and nothing asks the network. */
export const quietSettings: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
};

export interface ServerOptions {
  /** Folder of its own for settings and logs. */
  readonly home: string;
  /** Folder with the installed extensions. */
  readonly extensions: string;
  /** The port to take if it is free; any other if not. */
  readonly port?: number;
  /** More of code-server's flags. */
  readonly flags?: readonly string[];
  /** Flags of Node, for the server and the extension hosts it starts. */
  readonly nodeFlags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly origin: string;
  /** The address of the workbench with a folder open; `payload` as VS Code for the Web takes it. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** How VS Code calls a file of the machine it runs on. */
  uri(path: string): string;
  stop(): Promise<void>;
}

export function writeSettings(home: string, settings: Settings): void {
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
}

/** Installs a packaged extension as a user would, from the file. */
export function installExtension(vsix: string, { home, extensions }: ServerOptions): void {
  const args = [entry, ...folders(home, extensions), '--install-extension', vsix, '--force'];
  try {
    execFileSync(process.execPath, args, { env: environment(home), encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`VS Code did not install ${vsix}: ${error instanceof Error ? error.message : error}`);
  }
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const { home, extensions, flags = [], nodeFlags = [], env = {} } = options;
  const port = await freePort(options.port);
  const origin = `http://127.0.0.1:${port}`;
  const log = join(home, 'server.log');
  const address = ['--bind-addr', `127.0.0.1:${port}`];
  const args = [...nodeFlags, entry, ...folders(home, extensions), ...address, ...quietFlags, ...flags];
  // A process group of its own, so that stopping takes the extension hosts along and nothing else.
  const child = spawn(process.execPath, args, {
    env: { ...environment(home), ...env },
    stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')],
    detached: true,
  });
  await answering(child, origin, log);
  return {
    origin,
    url: (folder, payload = []) =>
      `${origin}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`,
    uri: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
    stop: () => stop(child),
  };
}

const quietFlags = [
  '--auth=none',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
  '--disable-proxy',
];

function folders(home: string, extensions: string): string[] {
  mkdirSync(extensions, { recursive: true });
  mkdirSync(home, { recursive: true });
  // Without a config file of its own, code-server writes one into the user's home folder.
  const config = join(home, 'config.yaml');
  writeFileSync(config, 'auth: none\ncert: false\n');
  return ['--config', config, '--user-data-dir', join(home, 'data'), '--extensions-dir', extensions];
}

/** What the server sees: a home folder of its own, no gallery to look things up in, nothing of an editor around us. */
function environment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|npm_|VITEST)/.test(name));
  return { ...Object.fromEntries(kept), HOME: home, EXTENSIONS_GALLERY: '{}', VSCODE_PROXY_URI: '' };
}

function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(freePort()));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(child: ChildProcess, origin: string, log: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (running(child) && Date.now() < deadline) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(child);
  throw new Error(`VS Code did not start at ${origin}:\n${readFileSync(log, 'utf8')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  if (!running(child) || child.pid === undefined) return;
  process.kill(-child.pid, 'SIGTERM');
  const patience = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 3000);
  await exited;
  clearTimeout(patience);
}

const running = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;
