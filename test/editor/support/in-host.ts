import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { mark, type Results } from '../inhost/names.ts';
import { openWindow } from './browser.ts';
import { startMachine } from './machine.ts';
import { extensions, root, shots } from './paths.ts';
import { startWebOnly } from './web-only.ts';

export type Host = 'node' | 'worker' | 'web only';

export interface InHostRun extends Results {
  /** What the status bar says of the draft that was open last. */
  readonly status: string;
  /** Requests that left the machine. */
  readonly outside: readonly string[];
}

/** Runs the checks of inhost/ in an extension host of a VS Code of its own. */
export async function runInHost(host: Host): Promise<InHostRun> {
  const extension = await prepareExtension();
  return host === 'web only' ? inBrowserAlone(extension) : onServer(extension, host);
}

const id = 'six-pager.sixpager';

async function onServer(extension: string, host: Host): Promise<InHostRun> {
  const machine = await startMachine({
    extensions: join(root, '.cache/editor-tests/no-extensions'),
    flags: ['--vscode-option', 'enable-smoke-test-driver'],
    settings: host === 'worker' ? { 'remote.extensionKind': { [id]: ['web'] } } : {},
  });
  const { server, workspace } = machine;
  const window = await openWindow(server.origin);
  try {
    const address = server.url(workspace, [
      ['extensionDevelopmentPath', server.uri(extension)],
      ['extensionTestsPath', server.uri(join(extension, 'test/index.js'))],
    ]);
    const results = await resultsOf(window.page, address);
    return { ...results, outside: [...window.outside, ...machine.outside()] };
  } finally {
    await window.close();
    await machine.stop();
  }
}

async function inBrowserAlone(extension: string): Promise<InHostRun> {
  const server = await startWebOnly(extension);
  const window = await openWindow(server.origin);
  try {
    return { ...(await resultsOf(window.page, server.origin)), outside: window.outside };
  } finally {
    await window.close();
    server.stop();
  }
}

/** Opens the window; the results come as a line of its console, an early end through a function VS Code looks for. */
async function resultsOf(page: Page, address: string): Promise<Omit<InHostRun, 'outside'>> {
  const said: string[] = [];
  const ended = new Promise<Results>((resolve, reject) => {
    page.on('console', (message) => {
      const text = message.text();
      said.push(text);
      const at = text.indexOf(mark);
      if (at >= 0) resolve(JSON.parse(text.slice(at + mark.length)));
    });
    page.exposeFunction('codeAutomationLog', () => {});
    page.exposeFunction('codeAutomationExit', (code: number) =>
      reject(new Error(`VS Code ended with code ${code}`)),
    );
    setTimeout(() => reject(new Error('no results from the extension host within 90 s')), 90_000).unref();
  });
  await page.goto(address);
  const results = await ended.catch(async (error) => {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, 'failed in host.png') });
    throw new Error(`${error.message}\n${said.slice(-20).join('\n')}`);
  });
  const status = page.locator('.statusbar-item', { hasText: /\d (words|characters|pages)/ });
  return { ...results, status: (await status.textContent({ timeout: 10_000 }).catch(() => null)) ?? '' };
}

/**
 * The installed extension, copied, with the checks inside: a test that lies in an extension's folder runs in the host
 * of that extension.
 */
async function prepareExtension(): Promise<string> {
  const installed = readdirSync(extensions).find((name) => name.startsWith(`${id}-`));
  if (!installed) throw new Error(`${id} is not installed in ${extensions}`);
  const copy = join(root, '.cache/editor-tests/in-host');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(extensions, installed), copy, { recursive: true });
  await build({
    entryPoints: [join(root, 'test/editor/inhost/index.ts')],
    outfile: join(copy, 'test/index.js'),
    bundle: true,
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return copy;
}
