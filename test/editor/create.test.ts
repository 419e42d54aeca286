import { describe, expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();
const slot = /^\[.+\]$/;

describe.each([
  { kind: 'PR/FAQ', id: 'prfaq', shown: /PR\/FAQ [\d,]+\/[\d,]+ words/ },
  {
    kind: 'Writing assessment',
    id: 'writing-assessment',
    shown: /Writing assessment [\d,]+\/8,000 characters/,
  },
])('New Narrative: $kind', ({ kind, id, shown }) => {
  test('asks for the kind, then opens the template', async () => {
    const { editor } = desk;
    await editor.palette('Six-Pager: New Narrative');
    await editor.choice(kind).click();
    await editor.seesText(new RegExp(`^---\nkind: ${id}\n`));
    await expect.poll(() => editor.status(kind).textContent()).toMatch(shown);
  });

  test('the first slot is selected; typing fills it', async () => {
    const { editor } = desk;
    await expect.poll(() => editor.selection()).toMatch(slot);
    await editor.page.keyboard.type('Tideline');
    await editor.seesText(/Tideline/);
  });

  test('Next Slot and Previous Slot walk through the rest', async () => {
    const { editor } = desk;
    await editor.palette('Six-Pager: Next Slot');
    await expect.poll(() => editor.selection()).toMatch(slot);
    const second = await editor.position();
    await editor.page.keyboard.press('Alt+.');
    await expect.poll(() => editor.position()).not.toBe(second);
    expect(await editor.selection()).toMatch(slot);
    await editor.palette('Six-Pager: Previous Slot');
    await expect.poll(() => editor.position()).toBe(second);
  });
});
