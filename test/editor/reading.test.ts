import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/paths.ts';
import { retry } from './support/poll.ts';
import { useEditor } from './support/use-editor.ts';

const slot = 'rgb(0, 0, 255)';
const hard = 'rgb(0, 255, 0)';
const desk = useEditor({
  'sixpager.highlight.hardSentences': true,
  'workbench.colorCustomizations': {
    'sixpager.slotBorder': '#0000ff',
    'sixpager.hardSentenceBackground': '#00ff00',
  },
});

/** Of a weak release, and hard to read. */
const long =
  readFileSync(join(root, 'examples/weak-prfaq.md'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith('Notwithstanding')) ?? '';
const notReady = `---
kind: decision-memo
limit: 40 words
---

# Gates

We ask for [amount] to open the gate. Revenue rose 50% from $100,000 to $120,000 in May 2026.

<!-- sixpager-ignore hedge: it was asked for -->

${long}
`;

test('slots are framed and hard sentences coloured, in the colours that the theme gives', async () => {
  const { editor } = desk;
  await desk.open('colours-memo.md', notReady);
  await editor.status(/^Decision memo$/).waitFor();
  await expect.poll(() => editor.drawn('border', slot)).toEqual(['[amount]']);
  await expect
    .poll(async () => (await editor.drawn('background', hard)).join(''))
    .toContain('Notwithstanding');
});

test('Is It Ready? lists errors, length, slots and comments that keep nothing quiet, each a jump', async () => {
  const { editor } = desk;
  await desk.open('ready-memo.md', notReady);
  await editor.status(/50|\d+\/40 words/).waitFor();
  for (const [obstacle, place] of [
    ['Error, line 8', /^Ln 8, /],
    ['Too long, line 12', /^Ln 12, /],
    ['Open slot, line 8', /^Ln 8, Col 20 \(8 selected\)$/],
    ['Suppression, line 10', /^Ln 10, .*selected/],
  ] as const) {
    await editor.goTo(1, 1);
    await editor.palette('Six-Pager: Is It Ready?');
    await editor.choice(obstacle).click();
    await expect.poll(() => editor.position()).toMatch(place);
  }
});

test('the time to read and to say it is told, of the draft and of what is selected', async () => {
  const { editor } = desk;
  await desk.open(
    'time-memo.md',
    `---\nkind: decision-memo\n---\n\n# Gates\n\n${'We open the gate at six. It closes at ten.\n\n'.repeat(70)}`,
  );
  const label = (item: RegExp) => () => editor.status(item).getAttribute('aria-label');
  await expect.poll(label(/pages/)).toMatch(/5 minutes to read, 5 minutes to say/);
  await editor.goTo(7, 1);
  for (let line = 0; line < 40; line++) await editor.page.keyboard.press('Shift+ArrowDown');
  await editor.status(/200 words, .* selected/).waitFor();
  await expect.poll(label(/selected$/)).toMatch(/Selected: .*; 1 minute to read, 1 minute to say/);
});

test('the language status says that the server runs and where the text goes, and offers its log', async () => {
  const { editor } = desk;
  await desk.open('status-memo.md', notReady);
  await editor.status(/^Decision memo$/).waitFor();
  const status = editor.page.locator('.hover-language-status', { hasText: 'Nothing leaves this machine' });
  // What is drawn anew under the mouse is pointed at once more.
  await retry(
    () => editor.page.locator('[id="status.languageStatus"]').hover(),
    () => status.waitFor({ timeout: 3000 }),
    () => editor.page.mouse.move(600, 300),
  );
  expect(await status.textContent()).toMatch(/Six-Pager.*Show Log/);
  await editor.page.mouse.move(600, 300);
});

test('the breadcrumbs follow the cursor through the sections', async () => {
  const { editor } = desk;
  await desk.open('crumbs-memo.md', '# Gates\n\nWe open the gate.\n\n## Plan\n\nWe begin on 3 May 2027.\n');
  const crumbs = editor.page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
  const shown = async () => (await crumbs.allTextContents()).join(' › ');
  await editor.goTo(7, 3);
  await expect.poll(shown).toMatch(/crumbs-memo\.md › .*Gates.* › .*Plan/);
  await editor.goTo(3, 3);
  await expect.poll(shown).not.toContain('Plan');
});

test('Show Configuration tells the values and where they come from', async () => {
  const { editor } = desk;
  desk.write('.sixpager.yaml', 'rules:\n  hedge: off\n');
  await desk.open('configured-memo.md', notReady);
  await editor.status(/^Decision memo$/).waitFor();
  await editor.palette('Six-Pager: Show Configuration');
  await editor.seesText(/hedge\.severity\s+off\s+\.sixpager\.yaml:2/);
  await editor.page.keyboard.press('Control+F4');
});

test('the walkthrough opens, each step with its picture', async () => {
  const { editor } = desk;
  await editor.palette('Welcome: Open Walkthrough');
  await editor.choice('From a first draft to ready').click();
  const page = editor.page.locator('.gettingStartedContainer');
  const steps = page.locator('.getting-started-step');
  await expect.poll(() => steps.count()).toBe(5);
  for (let nth = 0; nth < 5; nth++) {
    await steps.nth(nth).click();
    const picture = page.locator('.getting-started-media img').first();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(500);
  }
  await editor.page.keyboard.press('Control+F4');
});

test('Report Issue holds versions, and no word of the draft', async () => {
  const { editor } = desk;
  await desk.open('issue-memo.md', notReady);
  await editor.palette('Six-Pager: Report Issue');
  await editor.seesText(/^Six-Pager \d+\.\d+\.\d+, VS Code \d+\.\d+\.\d+ in a browser\n\nWhat I did:/);
  expect(await editor.text()).not.toMatch(/Gates|amount|revenue/i);
});
