import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();
const line = 'Lockers keep food cold for a day.\n\n';
/** One line more, and a second page begins. */
const full = `---\nkind: decision-memo\n---\n\n# Lockers\n\n${line.repeat(30)}`;

/** The number is drawn behind a word, and is no text of the page. */
const ruleIsShown =
  "[...document.querySelectorAll('.view-line span')].some((each) => getComputedStyle(each, '::after').content.includes('— 1 —'))";

test('the page turns while one types: status bar and rule change', async () => {
  const { editor } = desk;
  await desk.open('memo.md', full);
  const pages = editor.status(/\/1 pages/);
  await expect.poll(() => pages.textContent()).toMatch(/^(?:0\.\d+|1)\/1 pages/);
  expect(await editor.page.evaluate(ruleIsShown)).toBe(false);
  await editor.goTo(66);
  for (let nth = 0; nth < 4; nth++) await editor.page.keyboard.type('More food stays cold.\n\n');
  await expect.poll(() => pages.textContent()).toMatch(/^1\.\d+\/1 pages/);
  await expect.poll(() => editor.page.evaluate(ruleIsShown)).toBe(true);
});

test('Export… tells what is open, and writes a DOCX', async () => {
  const { editor } = desk;
  await desk.open('short.md', '---\nkind: decision-memo\n---\n\n# Lockers\n\nWe ask [owner] to decide.\n');
  await editor.status(/\/1 pages/).waitFor();
  await editor.palette('Six-Pager: Export');
  await editor.page.getByRole('button', { name: 'Export as It Is' }).click();
  await editor.page
    .getByRole('button', { name: 'Export', exact: true })
    .or(editor.page.getByText('OK', { exact: true }))
    .first()
    .click();
  await expect.poll(() => existsSync(desk.path('short.docx'))).toBe(true);
  expect(readFileSync(desk.path('short.docx')).subarray(0, 2).toString()).toBe('PK');
});
