import { expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();

const draft = `# Orders

We talked to many customers before we began.

We talked to 14 customers before we began.
`;

test('a squiggle stands under the weak words, and none where the number is given', async () => {
  await desk.open('orders-prfaq.md', draft);
  await desk.editor.seesSquiggle('many customers');
  const words = (await desk.editor.squiggles()).map(({ text }) => text);
  expect(words.filter((text) => text.includes('14'))).toEqual([]);
});

test('hovering over them asks the reader’s question', async () => {
  await desk.editor.goTo(3, 'We talked to m'.length);
  await desk.editor.palette('Show or Focus Hover');
  const hover = desk.editor.page.locator('.monaco-hover', { hasText: 'vague-quantifier' });
  await expect.poll(() => hover.textContent()).toMatch(/How many.*“many customers”/);
  await desk.editor.page.keyboard.press('Escape');
});

test('the Problems panel lists the question, the rule and the place', async () => {
  const rows = await desk.editor.problems();
  const row = rows.filter({ hasText: 'vague-quantifier' });
  await expect.poll(() => row.textContent()).toMatch(/“many customers”.*sixpager.*\[Ln 3, Col 14\]/);
  await desk.editor.page.keyboard.press('Control+Shift+M');
});

test('the status bar shows the kind and the pages of the limit', async () => {
  await desk.editor.status(/^PR\/FAQ$/).waitFor();
  await desk.editor.status(/^[\d.]+\/6 pages/).waitFor();
});

test('the squiggle goes when the number is written', async () => {
  const { editor } = desk;
  await editor.goTo(3, 'We talked to '.length + 1);
  await editor.page.keyboard.press('Control+Delete');
  await editor.page.keyboard.type('14');
  await editor.seesText(/We talked to 14 customers.*\n.*\n.*14 customers/);
  await editor.seesSquiggle('many customers', false);
});

test('an ordinary README is left alone', async () => {
  const { editor } = desk;
  await desk.open('README.md', '# Parser\n\nParses many files quickly. See the docs.\n');
  // Long enough for a finding to arrive: above it took a fraction of it.
  await editor.page.waitForTimeout(1500);
  expect(await editor.squiggles()).toEqual([]);
  expect(await editor.status('words').isVisible()).toBe(false);
});
