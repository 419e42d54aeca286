import { expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();

const draft = `# PR/FAQ: Orders

We talked to many customers before we began.

We talked to 14 customers before we began.
`;

test('a squiggle stands under the weak word, and none where the number is given', async () => {
  await desk.open('orders-prfaq.md', draft);
  await desk.editor.seesSquiggle('many');
  const words = await desk.editor.squiggles();
  expect(words.map(({ text }) => text)).not.toContain('customers');
});

test('hovering over it asks the reader’s question', async () => {
  await desk.editor.goTo(3, 'We talked to m'.length);
  await desk.editor.palette('Show or Focus Hover');
  const hover = desk.editor.page.locator('.monaco-hover').filter({ hasText: 'vague-quantifier' });
  await expect.poll(() => hover.textContent()).toMatch(/“many”.*\?/);
});

test('the Problems panel lists the question, the rule and the place', async () => {
  const rows = await desk.editor.problems();
  const row = rows.filter({ hasText: 'vague-quantifier' });
  await expect.poll(() => row.textContent()).toMatch(/“many”.*Six-Pager.*\[Ln 3, Col 14\]/);
  await desk.editor.page.keyboard.press('Control+Shift+M');
});

test('the status bar shows the kind and the words of the limit', async () => {
  await expect.poll(() => desk.editor.status('PR/FAQ').textContent()).toMatch(/PR\/FAQ [\d,]+\/[\d,]+ words/);
});

test('the squiggle goes when the number is written', async () => {
  await desk.editor.goTo(3, 'We talked to '.length + 1);
  await desk.editor.page.keyboard.press('Control+Delete');
  await desk.editor.page.keyboard.type('14 ');
  await desk.editor.seesText(/We talked to 14 customers/);
  await desk.editor.seesSquiggle('many', false);
});

test('an ordinary README is left alone', async () => {
  await desk.open('README.md', '# Parser\n\nParses many files quickly. See the docs.\n');
  await desk.editor.status('Markdown').waitFor();
  // Long enough for a finding to arrive: in the draft above it took a fraction of it.
  await desk.editor.page.waitForTimeout(1500);
  expect(await desk.editor.squiggles()).toEqual([]);
  expect(await desk.editor.status(/words$/).isVisible()).toBe(false);
});
