import { describe, expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const weak = 'many customers';
const draft = '# Orders\n\nIt opened. We talked to many customers.\n\nWe began after that.\n';
/** Long enough for a finding to arrive: elsewhere it took a fraction of it. */
const longEnough = 1500;

describe('while one types', () => {
  const desk = useEditor();

  test('a squiggle moves with its words while one types before them, and stands under no others', async () => {
    const { editor } = desk;
    const words = async () => (await editor.squiggles()).map(({ text }) => text).filter(Boolean);
    await desk.open('jump-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    const before = await words();
    await editor.goTo(3, 'It opened.'.length + 1);
    const seen = new Set<string>();
    for (const letter of ' So we asked in person. It was known.') {
      await editor.page.keyboard.type(letter);
      for (const text of await words()) seen.add(text);
    }
    await editor.seesText(/known\. We talked to many customers/);
    await editor.page.waitForTimeout(longEnough);
    const after = await words();
    expect(after).toContain(weak);
    expect([...seen].filter((text) => !before.includes(text) && !after.includes(text))).toEqual([]);
  });

  test('the keys for slots are bound in narratives alone', async () => {
    const { editor } = desk;
    const text = '# Notes\n\nAsk [owner] on [date].\n';
    await desk.open('notes.md', text);
    await editor.goTo(1, 1);
    await editor.page.keyboard.press('Alt+.');
    await editor.page.waitForTimeout(longEnough);
    expect(await editor.position()).toBe('Ln 1, Col 1');
    await desk.open('slots-prfaq.md', text);
    await editor.status(/^PR\/FAQ$/).waitFor();
    await editor.goTo(1, 1);
    await editor.page.keyboard.press('Alt+.');
    await expect.poll(() => editor.position()).toBe('Ln 3, Col 12 (7 selected)');
    await editor.page.keyboard.press('Alt+.');
    await expect.poll(() => editor.position()).toBe('Ln 3, Col 22 (6 selected)');
    await editor.page.keyboard.press('Alt+,');
    await expect.poll(() => editor.position()).toBe('Ln 3, Col 12 (7 selected)');
  });
});

describe('checked on save', () => {
  const desk = useEditor({ 'sixpager.run': 'onSave', 'files.autoSave': 'off' });

  test('and not while typing', async () => {
    const { editor } = desk;
    await desk.open('save-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(5, 'We began after that.'.length + 1);
    await editor.page.keyboard.type(' Many sellers left.');
    await editor.page.waitForTimeout(longEnough);
    const words = (await editor.squiggles()).map(({ text }) => text);
    expect(words).not.toContain('Many sellers');
    await editor.save();
    await editor.seesSquiggle('Many sellers');
  });
});

describe('checked by hand', () => {
  const desk = useEditor({ 'sixpager.run': 'manual' });

  test('and only when asked', async () => {
    const { editor } = desk;
    await desk.open('manual-prfaq.md', draft);
    await editor.page.waitForTimeout(longEnough);
    expect(await editor.squiggles()).toEqual([]);
    await editor.palette('Six-Pager: Check Now');
    await editor.seesSquiggle(weak);
  });
});
