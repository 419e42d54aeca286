import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Settings } from '../../../src/dev/vscode.ts';
import { openWindow, type Window } from './browser.ts';
import { Editor } from './editor.ts';
import { type Machine, startMachine } from './machine.ts';
import { shots } from './paths.ts';

export interface Desk {
  readonly editor: Editor;
  /** Writes a draft into the open folder and opens it in the editor. */
  open(name: string, text: string): Promise<void>;
  /** Writes a file into the open folder. */
  write(name: string, text: string): void;
  /** Where a file of the open folder lies. */
  path(name: string): string;
  /** The draft as it lies on disk. */
  onDisk(name: string): string;
}

/**
 * One VS Code with the packaged extension for all tests of a file. Afterwards, nothing may have asked for anything
 * outside it: no window, no worker, no Node process.
 */
export function useEditor(settings: Settings = {}): Desk {
  let machine: Machine;
  let window: Window;
  let editor: Editor;

  beforeAll(async () => {
    machine = await startMachine({ settings });
    window = await openWindow(machine.server.origin);
    editor = new Editor(window.page);
    await window.page.goto(machine.server.url(machine.workspace));
    await window.page.locator('.monaco-workbench .part.statusbar').waitFor();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    mkdirSync(shots, { recursive: true });
    await window.page.screenshot({ path: join(shots, `failed ${task.name.replace(/[^\w ]/g, '')}.png`) });
    await window.page.keyboard.press('Escape');
  });

  afterAll(async () => {
    await window?.close();
    const outside = [...(window?.outside ?? []), ...(machine?.outside() ?? [])];
    await machine?.stop();
    expect(outside, 'requests that left the machine').toEqual([]);
  });

  return {
    get editor() {
      return editor;
    },
    async open(name, text) {
      writeFileSync(join(machine.workspace, name), text);
      await editor.open(join(machine.workspace, name));
    },
    write: (name, text) => writeFileSync(join(machine.workspace, name), text),
    path: (name) => join(machine.workspace, name),
    onDisk: (name) => readFileSync(join(machine.workspace, name), 'utf8'),
  };
}
