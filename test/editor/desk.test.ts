import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Editor } from './support/editor.ts';
import { killLanguageServer } from './support/language-server.ts';
import { root } from './support/paths.ts';
import { useEditor } from './support/use-editor.ts';

const weak = 'many customers';
const draft = '# Orders\n\nWe talked to many customers.\n\nWe began after that.\n';
const atWeak = 'We talked to m'.length;
const fix = 'Put a count here: [N of M]';
const clean = readFileSync(join(root, 'test/golden/clean/star-story.md'), 'utf8');

describe('the desk', () => {
  const desk = useEditor();

  test('a hover says why, and its link mends', async () => {
    const { editor } = desk;
    await desk.open('hover-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    const hover = await editor.hover('About vague-quantifier');
    await expect.poll(() => hover.textContent()).toMatch(/How many.*“many customers”.*✗.*✓/s);
    // A link with a scheme that the editor does not know would be plain text here.
    await hover.locator('a', { hasText: 'About vague-quantifier' }).waitFor();
    await hover.locator('a', { hasText: fix }).click();
    await editor.seesText(/We talked to \[N of M\] customers\./);
    await editor.seesSquiggle(weak, false);
  });

  test('after a quick fix the slot is selected, and typing fills it', async () => {
    const { editor } = desk;
    await desk.open('fill-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    await editor.openFixes(fix);
    await editor.page.keyboard.press('Enter');
    await expect.poll(() => editor.position()).toBe('Ln 3, Col 22 (8 selected)');
    await editor.page.keyboard.type('9 of 14');
    await editor.seesText(/We talked to 9 of 14 customers\./);
  });

  test('Change Kind writes the front matter, and one undo takes it back', async () => {
    const { editor } = desk;
    await desk.open('kind-prfaq.md', draft);
    await editor.status(/^PR\/FAQ$/).click();
    await editor.choice('Decision memo').click();
    await editor.seesText(/^---\nkind: decision-memo\n---\n\n?# Orders/);
    await editor.status(/^Decision memo$/).waitFor();
    await editor.page.keyboard.press('Control+Z');
    await editor.seesText(/^# Orders/);
    await editor.status(/^PR\/FAQ$/).waitFor();
  });

  test('the status items say kind, length and what is open, also to a screen reader', async () => {
    const { editor } = desk;
    await desk.open('status-prfaq.md', draft.replace('many', '[N of M] of our many'));
    const length = editor.status(/\d\/6 pages/);
    await expect.poll(() => length.textContent()).toMatch(/^[\d.]+\/6 pages \s*\d+ \s*1$/);
    await expect
      .poll(() => length.getAttribute('aria-label'))
      .toMatch(/1 open slot: Alt\+\. goes to the next/);
    await length.click();
    await editor.page.locator('.markers-panel').waitFor();
    await editor.page.keyboard.press('Control+Shift+M');
  });

  test('Is It Ready? lists what is open, jumps to it, and says yes when nothing is', async () => {
    const { editor } = desk;
    await desk.open('ready-star.md', clean.replace('8,200 plumbers', '[N] plumbers'));
    await editor.status(/words.*1/).waitFor();
    await editor.palette('Six-Pager: Is It Ready?');
    await editor.choice('Open slot, line 5').click();
    await expect.poll(() => editor.position()).toMatch(/^Ln 5, .*\(3 selected\)$/);
    await editor.page.keyboard.type('8,200');
    await editor.seesText(/of 640 pages for 8,200 plumbers/);
    await editor.palette('Six-Pager: Is It Ready?');
    await editor.notification(/^Yes\. No errors, no open slots/).waitFor();
    await editor.clearNotifications();
  });

  test('focus mode: the sentence being typed is left alone until the keys rest', async () => {
    const { editor } = desk;
    await desk.open('focus-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(5, 'We began after that.'.length + 1);
    await editor.page.keyboard.type(' Many sellers left');
    const seen = await typeWatching(editor, ' and more and more of them left the site');
    expect(seen.filter((text) => text.startsWith('Many sellers'))).toEqual([]);
    await editor.page.keyboard.type('.');
    await editor.seesSquiggle('Many sellers');
  });

  test('the outline shows the sections with their length', async () => {
    const { editor } = desk;
    await desk.open('outline-star.md', clean);
    await editor.status(/^STAR story$/).waitFor();
    await editor.palette('Explorer: Focus on Outline View');
    const outline = editor.page.locator('.outline-pane .monaco-list-row');
    for (const section of ['Situation57 words', 'Task24 words', 'Action151 words'])
      await outline.filter({ hasText: section }).first().waitFor();
  });

  test('a crash of the server loses nothing, and is told once', async () => {
    const { editor } = desk;
    await desk.open('crash-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    const told = editor.notification('Six-Pager stopped unexpectedly and was started again.');
    expect(killLanguageServer()).toBe(1);
    await told.waitFor();
    await editor.seesSquiggle(weak);
    await editor.clearNotifications();
    await expect.poll(killLanguageServer).toBe(1);
    await editor.goTo(3, 'We talked to '.length + 1);
    await editor.page.keyboard.press('Control+Delete');
    await editor.page.keyboard.type('14');
    await editor.seesSquiggle(weak, false);
    await editor.page.keyboard.press('Control+Z');
    await editor.page.keyboard.press('Control+Z');
    await editor.seesSquiggle(weak);
    expect(await told.count()).toBe(0);
  });

  test('the saved side of a comparison is quiet', async () => {
    const { editor } = desk;
    await desk.open('compare-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(5, 1);
    await editor.page.keyboard.type('Many sellers left. ');
    await editor.seesSquiggle('Many sellers');
    await editor.palette('File: Compare Active File with Saved');
    const squiggles = (side: string) =>
      editor.page.locator(`.monaco-diff-editor .editor.${side} [class*="squiggly-"]`);
    await squiggles('modified').first().waitFor();
    expect(await squiggles('original').count()).toBe(0);
    await editor.page.keyboard.press('Control+F4');
  });

  test('notebook cells and output are quiet', async () => {
    const { editor } = desk;
    desk.write('cells.ipynb', notebook(`---\nkind: prfaq\n---\n\n${draft}`));
    await editor.openElsewhere(desk.path('cells.ipynb'), '.notebookOverlay .markdown-cell-row');
    await editor.palette('Six-Pager: Show Log');
    await editor.page.locator('.output-view').waitFor();
    // Checked after the others were opened: when its findings are there, theirs would be.
    await desk.open('after-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    const problems = await editor.problems();
    await problems.filter({ hasText: 'after-prfaq.md' }).first().waitFor();
    expect(await problems.filter({ hasText: /cells\.ipynb|Six-Pager/ }).count()).toBe(0);
  });
});

describe('with a screen reader', () => {
  const desk = useEditor({ 'editor.accessibilitySupport': 'on' });

  test('the next question is gone to, read out and mended by keyboard', async () => {
    const { editor } = desk;
    await desk.open('reader-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.page.keyboard.press('F8');
    await editor.page.locator('.marker-widget', { hasText: 'How many, or how much?' }).waitFor();
    await editor.page.keyboard.press('Escape');
    await editor.openFixes(fix);
    await editor.page.keyboard.press('Enter');
    await editor.seesText(/We talked to \[N of M\] customers\./);
    await expect.poll(() => editor.position()).toBe('Ln 3, Col 22 (8 selected)');
  });
});

/**
 * Types letter by letter and returns what was underlined meanwhile. What a busy machine shows after a pause as long as
 * a writer's rest says nothing, and is left out.
 */
async function typeWatching(editor: Editor, text: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const letter of text) {
    const start = performance.now();
    await editor.page.keyboard.type(letter);
    const shown = await editor.squiggles();
    if (performance.now() - start < 500) seen.push(...shown.map(({ text }) => text));
  }
  return seen;
}

const notebook = (source: string): string =>
  JSON.stringify({
    cells: [{ cell_type: 'markdown', metadata: {}, source }],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  });
