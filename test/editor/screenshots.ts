// The pictures of README and docs, taken by hand: npm run package && npm run screenshots. Look at each afterwards.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from './set-up.ts';
import { openWindow } from './support/browser.ts';
import { Editor } from './support/editor.ts';
import { startMachine } from './support/machine.ts';
import { root } from './support/paths.ts';
import { retry } from './support/poll.ts';

const folder = join(root, 'docs/images');
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 25,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'workbench.sideBar.location': 'right',
  'workbench.activityBar.location': 'hidden',
  'breadcrumbs.enabled': false,
};

setup();
mkdirSync(folder, { recursive: true });
await takeAll('Default Light Modern', '', async (take, editor) => {
  await editor.goTo(13, 12);
  await editor.seesSquiggle('many shoppers');
  await showHover(editor);
  await take('squiggles');
  await editor.page.keyboard.press('Escape');
  await editor.goTo(13, 12);
  await editor.openFixes('Put a count here');
  await take('quick-fix');
  await editor.page.keyboard.press('Escape');
  await editor.problems();
  await take('problems');
  await editor.page.keyboard.press('Control+J');
  await editor.palette('Six-Pager: New Narrative');
  await editor.choice('PR/FAQ').waitFor();
  await take('new-narrative');
  await editor.page.keyboard.press('Enter');
  await editor.seesText(/\[headline\]/);
  await take('slots');
});
await takeAll('Default Dark Modern', '-dark', async (take, editor) => {
  await editor.goTo(13, 12);
  await editor.seesSquiggle('many shoppers');
  await showHover(editor);
  await take('squiggles');
});

/** The hover, by keyboard; in the first seconds VS Code has no answer yet to what can be fixed. */
async function showHover({ page }: Editor): Promise<void> {
  await retry(
    async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
    () => page.locator('.monaco-hover', { hasText: 'Quick Fix...' }).waitFor({ timeout: 3000 }),
    () => page.keyboard.press('Escape'),
  );
}

/** Opens the weak example in a theme; a picture is taken when the window has come to rest. */
async function takeAll(
  theme: string,
  suffix: string,
  act: (take: (name: string) => Promise<void>, editor: Editor) => Promise<void>,
): Promise<void> {
  const machine = await startMachine({ settings: { ...settings, 'workbench.colorTheme': theme } });
  const window = await openWindow(machine.server.origin, { width: 1000, height: 580 });
  try {
    copyFileSync(join(root, 'examples/weak-prfaq.md'), join(machine.workspace, 'fresh-lockers.md'));
    const file = machine.server.uri(join(machine.workspace, 'fresh-lockers.md'));
    await window.page.goto(machine.server.url(machine.workspace, [['openFile', file]]));
    const editor = new Editor(window.page);
    await editor.seesText(/Harborlight/);
    await window.page.keyboard.press('Control+B');
    const take = async (name: string): Promise<void> => {
      await window.page.waitForTimeout(1500);
      await window.page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
    };
    await act(take, editor);
  } finally {
    await window.close();
    await machine.stop();
  }
}
