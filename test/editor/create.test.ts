import { describe, expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();
const slot = /^\[.+\]$/;

describe.each([
  { kind: 'PR/FAQ', id: 'prfaq', asked: [], shown: /^[\d.]+\/6 pages/ },
  {
    kind: 'Writing assessment',
    id: 'writing-assessment',
    asked: ['An invention'],
    shown: /^[\d,]+\/8,000 characters/,
  },
])('New Narrative: $kind', ({ kind, id, asked, shown }) => {
  test('asks for the kind, then opens the template', async () => {
    const { editor } = desk;
    await editor.palette('Six-Pager: New Narrative');
    for (const answer of [kind, ...asked]) await editor.choice(answer).click();
    await editor.seesText(new RegExp(`^kind: ${id}$`, 'm'));
    await editor.status(new RegExp(`^${kind}$`)).waitFor();
    await editor.status(shown).waitFor();
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
    // The status bar tells of a selection a moment after the editor has it.
    await expect.poll(() => editor.position()).toMatch(/selected/);
    const second = await editor.position();
    await editor.page.keyboard.press('Alt+.');
    await expect.poll(() => editor.position()).not.toBe(second);
    expect(await editor.selection()).toMatch(slot);
    await editor.palette('Six-Pager: Previous Slot');
    await expect.poll(() => editor.position()).toBe(second);
  });
});

test('New Narrative: a question that is pasted in gets a place for each of its parts', async () => {
  const { editor } = desk;
  await editor.palette('Six-Pager: New Narrative');
  await editor.choice('Writing assessment').click();
  await editor.choice('Another question').click();
  await editor.answer('What did you decide against advice? What would you do differently today?');
  await editor.seesText(/> .*What did you decide against advice\?/);
});
