import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shots } from './support/paths.ts';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor({ 'editor.wordWrap': 'on' });

const claim = 'Drivers lose eleven minutes at each gate because the guard copies the plate by hand.';
const long =
  'The returns desk in the depot at Leeds that was opened in the spring by the team that runs the three other desks in the region, which nobody outside of it had asked for at that time, takes in what buyers send back, though the carrier that brings it could as well leave it at the gate where the guard already counts each box that comes in.';
const body = 'We open the gate at six. It closes at ten. A camera reads the plate.\n\n'.repeat(29);
const text = `---\nkind: decision-memo\n---\n\n# Gates\n\nWe ask for $40,000 in order to open two more gates by 3 May 2027, and at this point in time no other. ${claim}\n\n## Plan\n\n${long} It works.\n\n${body}${claim}\n`;

test('what could go is listed with what it saves, is a click away, and goes one by one', async () => {
  const { editor } = desk;
  const { page } = editor;
  await desk.open('memo.md', text);
  const pages = editor.status(/\/1 pages/);
  await expect.poll(() => pages.textContent()).toMatch(/^1\.\d+\/1 pages/);
  await editor.palette('Explorer: Focus on Cut');
  const pane = page.locator('.pane', { hasText: 'Cut (Six-Pager)' }).last();
  const row = (words: string) => pane.locator('.monaco-list-row', { hasText: words });
  await row('The same in fewer words').waitFor();
  await expect.poll(() => pane.textContent()).toMatch(/1\.\d+ of 1 page: \d+ lines? too long/);
  await row('Said before').waitFor();
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, 'cut.png') });

  // A jump.
  await row('in order to').click();
  await expect.poll(() => editor.position()).toMatch(/\(\d+ selected\)/);

  // One that shortens, then all the others, then what was said before.
  await row('in order to').hover();
  await row('in order to').getByRole('button', { name: 'Cut It' }).click();
  await row('in order to').waitFor({ state: 'detached' });
  const before = await pane.textContent();
  await row('Drivers lose').hover();
  await row('Drivers lose').getByRole('button', { name: 'Cut It' }).click();
  await row('Drivers lose').waitFor({ state: 'detached' });
  await expect.poll(() => pane.textContent()).not.toBe(before);
  await editor.save();
  // While it is written the file is empty for a moment.
  await expect.poll(() => desk.onDisk('memo.md')).toMatch(/^---(?!.*in order to)/s);
  const saved = desk.onDisk('memo.md');
  expect(saved.split(claim)).toHaveLength(2);
  expect(saved).toContain(long);
});
