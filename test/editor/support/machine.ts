import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  quietSettings,
  type Server,
  type Settings,
  startServer,
  vscodeBuild,
  writeSettings,
} from '../../../src/dev/vscode.ts';
import { extensions, guard } from './paths.ts';

/** A VS Code server with a folder to work in, both gone when it stops. */
export interface Machine {
  readonly server: Server;
  /** The open folder. */
  readonly workspace: string;
  /** Hosts that a Node process of VS Code or of an extension wanted to reach; every attempt was refused. */
  outside(): readonly string[];
  stop(): Promise<void>;
}

export interface MachineOptions {
  readonly settings?: Settings;
  /** Folder of installed extensions. */
  readonly extensions?: string;
  readonly flags?: readonly string[];
}

export async function startMachine(options: MachineOptions = {}): Promise<Machine> {
  const home = mkdtempSync(join(tmpdir(), 'sixpager-vscode-'));
  const workspace = join(home, 'drafts');
  mkdirSync(workspace);
  writeSettings(home, { ...quietSettings, ...testSettings, ...options.settings });
  const log = join(home, 'outside.log');
  const server = await startServer({
    home,
    extensions: options.extensions ?? extensions,
    flags: ['--vscode-option', `builtin-extensions-dir=${copyBuiltIns(home)}`, ...(options.flags ?? [])],
    nodeFlags: ['--require', guard],
    env: { OUTSIDE_LOG: log },
  });
  return {
    server,
    workspace,
    outside: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const testSettings: Settings = {
  'files.hotExit': 'off',
  'editor.accessibilitySupport': 'off',
};

/** The built-in extensions that prose needs: without git, assistants and the like, extension hosts start sooner. */
const builtIns = [
  'markdown-basics',
  'markdown-language-features',
  'theme-defaults',
  'theme-seti',
  'json',
  'configuration-editing',
  'ipynb',
];

/** Copied, since VS Code does not follow a link out of the folder it serves. */
function copyBuiltIns(home: string): string {
  const to = join(home, 'built-in');
  for (const name of builtIns)
    cpSync(join(vscodeBuild, 'extensions', name), join(to, name), { recursive: true });
  return to;
}
