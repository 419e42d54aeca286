import { expect, test } from 'vitest';
import { retry } from './support/poll.ts';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor({ 'editor.codeActionsOnSave': { 'source.fixAll.sixpager': 'explicit' } });

// A second paragraph: a PR/FAQ of one sentence raises a question about all of it, and one squiggle hides the other.
const draft = '# Orders\n\nWe talked to many customers.\n\nWe began after that.\n';
const weak = 'many customers';
const atWeak = 'We talked to m'.length;
const fix = 'Put a count here: [N of M]';
const mended = /We talked to \[N of M\] customers\./;

test('by keyboard: Ctrl+. opens the menu, Enter mends', async () => {
  const { editor } = desk;
  await desk.open('keyboard-prfaq.md', draft);
  await editor.seesSquiggle(weak);
  await editor.goTo(3, atWeak);
  await editor.openFixes(fix);
  await editor.page.keyboard.press('Enter');
  await editor.seesText(mended);
  await editor.seesSquiggle(weak, false);
});

test('one undo takes the fix back', async () => {
  const { editor } = desk;
  await editor.page.keyboard.press('Control+Z');
  await editor.seesText(/We talked to many customers\./);
  await editor.seesSquiggle(weak);
});

test('the mended draft is what is saved', async () => {
  const { editor } = desk;
  await editor.openFixes(fix);
  await editor.page.keyboard.press('Enter');
  await editor.seesText(mended);
  await editor.save();
  await expect.poll(() => desk.onDisk('keyboard-prfaq.md')).toMatch(mended);
});

test('by mouse: a click on the light bulb, a click on the fix', async () => {
  const { editor } = desk;
  await desk.open('mouse-prfaq.md', draft);
  await editor.seesSquiggle(weak);
  await editor.goTo(3, atWeak);
  await editor.clickLightBulb(fix);
  await editor.fix(fix).click();
  await editor.seesText(mended);
});

test('no fix is offered for words that are no longer there', async () => {
  const { editor } = desk;
  await desk.open('changed-prfaq.md', draft);
  await editor.seesSquiggle(weak);
  await editor.goTo(3, 'We talked to '.length + 1);
  await editor.page.keyboard.press('Control+Delete');
  await editor.page.keyboard.type('nine');
  const none = editor.page.locator('.monaco-editor-overlaymessage', { hasText: /No .*available/ });
  // VS Code says so for three seconds only: on a busy machine it can be over before it is looked for.
  await retry(
    () => editor.page.keyboard.press('Control+.'),
    () => none.waitFor({ timeout: 3000 }),
    () => editor.page.keyboard.press('Escape'),
  );
});

test('saving mends what is safe to mend, and nothing else', async () => {
  const { editor } = desk;
  await desk.open('save-prfaq.md', `${draft}\nThe change might possibly help them.\n`);
  await editor.seesSquiggle('might possibly');
  // VS Code runs code actions on save only for a draft with changes.
  await editor.goTo(1, '# Orders'.length + 1);
  await editor.page.keyboard.type('!');
  await editor.save();
  const saved = `${draft.replace('Orders', 'Orders!')}\nThe change might help them.\n`;
  await expect.poll(() => desk.onDisk('save-prfaq.md')).toBe(saved);
});
