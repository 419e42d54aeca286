import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow } from '../support/browser.ts';
import { Editor } from '../support/editor.ts';
import { startMachine } from '../support/machine.ts';
import { root } from '../support/paths.ts';

/** Every key leads to a check at once, and nothing is held back: the most that a writer can ask of a server. */
export const underLoad = {
  'sixpager.delay': 0,
  'sixpager.focus': false,
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
};

/** What it takes to type into a draft and to look at what was saved. */
export interface Typist {
  readonly editor: Editor;
  onDisk(name: string): string;
}

/** A VS Code with a window, in which drafts are opened by name. */
export interface Desk extends Typist {
  open(name: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startDesk(extensions: string): Promise<Desk> {
  const machine = await startMachine({ extensions, settings: underLoad });
  const window = await openWindow(machine.server.origin);
  const editor = new Editor(window.page);
  await window.page.goto(machine.server.url(machine.workspace));
  await window.page.locator('.monaco-workbench .part.statusbar').waitFor();
  return {
    editor,
    onDisk: (name) => readFileSync(join(machine.workspace, name), 'utf8'),
    async open(name, text) {
      writeFileSync(join(machine.workspace, name), text);
      await editor.open(join(machine.workspace, name));
    },
    async stop() {
      await window.close();
      await machine.stop();
    },
  };
}

/** The folder of a VS Code in which nothing but the yardstick is installed. */
export function installYardstick(): string {
  const folder = join(root, '.cache/editor-tests/yardstick');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'test/editor/yardstick'), join(folder, 'six-pager.yardstick-0.0.1'), { recursive: true });
  return folder;
}
