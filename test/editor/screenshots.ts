// The pictures of README and docs, taken by hand: npm run package && npm run screenshots. Look at each afterwards.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from './set-up.ts';
import { openWindow } from './support/browser.ts';
import { Editor } from './support/editor.ts';
import { startMachine } from './support/machine.ts';
import { root, shots } from './support/paths.ts';
import { retry } from './support/poll.ts';
import { smallPng } from './support/small-png.ts';

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
mkdirSync(shots, { recursive: true });
await takeAll('Default Light Modern', '', async (take, editor) => {
  await editor.goTo(15, 152);
  await editor.seesSquiggle('significantly faster');
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
  await editor.palette('Six-Pager: Is It Ready?');
  await editor.choice('Error, line').waitFor();
  await take('ready', folder, 330);
  await editor.page.keyboard.press('Escape');
  await editor.palette('Six-Pager: New Narrative');
  await editor.choice('PR/FAQ').waitFor();
  await take('new-narrative', folder, 330);
  await editor.page.keyboard.press('Enter');
  await editor.seesText(/\[headline\]/);
  await take('slots');
});
await takeAll('Default Dark Modern', '-dark', async (take, editor) => {
  await editor.goTo(15, 152);
  await editor.seesSquiggle('significantly faster');
  await showHover(editor);
  await take('squiggles');
});

// What is coloured, in each kind of theme, to look at: kept out of the documents.
for (const theme of [
  'Default Light Modern',
  'Default Dark Modern',
  'Default High Contrast',
  'Default High Contrast Light',
])
  await takeAll(theme, ` in ${theme}`, async (take, editor) => {
    await editor.goTo(13, 12);
    await editor.openFixes('Put a count here');
    await editor.page.keyboard.press('Enter');
    await editor.seesText(/Today \[N of M\] shoppers/);
    await editor.page.waitForTimeout(1000);
    await editor.goTo(25, 1);
    await take('colours', shots);
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

/** What is in a list at the top needs the upper rows alone. */
type Take = (name: string, to?: string, rows?: number) => Promise<void>;

/** Opens the weak example in a theme; a picture is taken when the window has come to rest. */
async function takeAll(
  theme: string,
  suffix: string,
  act: (take: Take, editor: Editor) => Promise<void>,
): Promise<void> {
  const hard = suffix.startsWith(' in ');
  const highlights = { 'sixpager.highlight.hardSentences': hard };
  const machine = await startMachine({
    settings: { ...settings, ...highlights, 'workbench.colorTheme': theme },
  });
  const [width, height] = [1000, hard ? 1300 : 580];
  const window = await openWindow(machine.server.origin, { width, height });
  try {
    copyFileSync(join(root, 'examples/weak-prfaq.md'), join(machine.workspace, 'fresh-lockers.md'));
    const file = machine.server.uri(join(machine.workspace, 'fresh-lockers.md'));
    await window.page.goto(machine.server.url(machine.workspace, [['openFile', file]]));
    const editor = new Editor(window.page);
    await window.page.getByText('Harborlight').first().waitFor();
    await window.page.keyboard.press('Control+B');
    const blank = await window.page.context().newPage();
    await window.page.bringToFront();
    const take: Take = async (name, to = folder, rows = height) => {
      await window.page.waitForTimeout(1500);
      const picture = await smallPng(
        blank,
        await window.page.screenshot({ clip: { x: 0, y: 0, width, height: rows } }),
      );
      writeFileSync(join(to, `${name}${suffix}.png`), picture);
    };
    await act(take, editor);
  } finally {
    await window.close();
    await machine.stop();
  }
}
