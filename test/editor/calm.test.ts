import { describe, expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const weak = 'many customers';
const draft = '# Orders\n\nIt opened. We talked to many customers.\n\nWe began after that.\n';
/** Long enough for a finding to arrive: elsewhere it took a fraction of it. */
const longEnough = 1500;
/** In milliseconds, what a check waits for in typing. Keys about as far apart cross with what it found. */
const delay = 150;
/** In milliseconds. The next check does not come in twice that. */
const atOnce = 40;

describe('while one types', () => {
  const desk = useEditor({ 'sixpager.delay': delay, 'sixpager.focus': false });

  test('a squiggle moves with its words while one types before them, and stands under no others', async () => {
    const { editor } = desk;
    const words = async () => (await editor.squiggles()).map(({ text }) => text).filter(Boolean);
    await desk.open('jump-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, 'It opened.'.length + 1);
    // A key and a check that cross on their way cannot be kept apart: the squiggle is put right at once, and not at the
    // next check, which comes only when typing rests.
    const beside = async () =>
      (await words()).filter((text) => /many|custom/.test(text) && !text.includes(weak));
    const stayed: string[] = [];
    const sentence = ' So we went and saw it.';
    const keys = [...sentence, ...Array(sentence.length).fill('Backspace'), ...sentence];
    for (const [i, key] of keys.entries()) {
      await editor.page.waitForTimeout(delay - 30 + (i % 12) * 5);
      await editor.page.keyboard.press(key);
      await editor.page.waitForTimeout(atOnce);
      if ((await beside()).length === 0) continue;
      await editor.page.waitForTimeout(atOnce);
      stayed.push(...(await beside()));
    }
    await editor.seesText(/saw it\. We talked to many customers/);
    expect(stayed).toEqual([]);
    await editor.seesSquiggle(weak);
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
