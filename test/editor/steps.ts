// The five pictures of README that lead from a weak draft to a ready one: npm run package && npm run steps.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from './set-up.ts';
import { openWindow } from './support/browser.ts';
import { Editor } from './support/editor.ts';
import { startMachine } from './support/machine.ts';
import { root } from './support/paths.ts';
import { smallPng } from './support/small-png.ts';

const name = 'catalogue-story.md';
/** A story that is ready, but for what is said to have come of it. */
const weak = readFileSync(join(root, 'test/golden/clean/star-story.md'), 'utf8').replace(
  'went from 12% in 2022 to 4% in the last quarter of 2023',
  'improved significantly',
);
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.showTabs': 'none',
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 25,
};
const size = { width: 760, height: 420 };

setup();
const machine = await startMachine({ settings });
const window = await openWindow(machine.server.origin, size);
const { page } = window;
const editor = new Editor(page);

async function take(step: string): Promise<void> {
  await page.waitForTimeout(1500);
  const blank = await page.context().newPage();
  await page.bringToFront();
  writeFileSync(join(root, `docs/images/${step}.png`), await smallPng(blank, await page.screenshot()));
  await blank.close();
}

try {
  writeFileSync(join(machine.workspace, name), weak);
  const file = machine.server.uri(join(machine.workspace, name));
  await page.goto(machine.server.url(machine.workspace, [['openFile', file]]));
  await page.getByText('The catalogue I did not print').first().waitFor();
  await page.keyboard.press('Control+B');
  const line = weak.slice(0, weak.indexOf('improved significantly')).split('\n').length;
  await editor.goTo(line, 'Wrong orders im'.length);
  await editor.seesSquiggle('improved significantly');
  await take('step-1');
  await editor.hover('About unmeasured-change');
  await take('step-2');
  await page.keyboard.press('Escape');
  await editor.openFixes('Add a place for the numbers');
  await page.keyboard.press('Enter');
  await editor.status(/\(3 selected\)/).waitFor();
  await take('step-3');
  const facts = ['12%', '4%', '2022 to the end of 2023'];
  for (const [nth, fact] of facts.entries()) {
    await page.keyboard.type(fact);
    if (nth < facts.length - 1) await page.keyboard.press('Alt+.');
    await page.waitForTimeout(700);
  }
  await take('step-4');
  await editor.palette('Six-Pager: Is It Ready?');
  await editor.notification(/Yes\./).waitFor();
  await take('step-5');
} finally {
  await window.close();
  await machine.stop();
}
