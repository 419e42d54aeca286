import { expect, test } from 'vitest';
import { until } from './support/poll.ts';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor({ 'editor.codeActionsOnSave': { 'source.fixAll.sixpager': 'explicit' } });

const title = '# PR/FAQ: Orders\n\n';
const fix = 'Replace “many”';

test('by keyboard: F8 goes to the finding, Ctrl+. opens the menu, Enter mends', async () => {
  const { editor } = desk;
  await desk.open('keyboard-prfaq.md', `${title}We talked to many customers.\n`);
  await editor.seesSquiggle('many');
  await editor.goTo(3, 'We talked to m'.length);
  await editor.openFixes(fix);
  await editor.page.keyboard.press('Enter');
  await editor.seesText(/We talked to \[N\] customers\./);
  await editor.seesSquiggle('many', false);
});

test('one undo takes the fix back', async () => {
  const { editor } = desk;
  await editor.page.keyboard.press('Control+Z');
  await editor.seesText(/We talked to many customers\./);
  await editor.seesSquiggle('many');
});

test('no fix is offered for words that are no longer there', async () => {
  const { editor } = desk;
  await editor.goTo(3, 'We talked to '.length + 1);
  await editor.page.keyboard.press('Control+Shift+ArrowRight');
  await editor.page.keyboard.type('nine ');
  await editor.page.keyboard.press('ArrowLeft');
  await editor.page.keyboard.press('Control+.');
  await editor.page.getByText('No code actions available').or(editor.fix('')).first().waitFor();
  expect(await editor.fix(fix).isVisible()).toBe(false);
  await editor.page.keyboard.press('Escape');
});

test('by mouse: a click on the light bulb, a click on the fix', async () => {
  const { editor } = desk;
  await desk.open('mouse-prfaq.md', `${title}We talked to many customers.\n`);
  await editor.seesSquiggle('many');
  await editor.goTo(3, 'We talked to m'.length);
  await editor.clickLightBulb(fix);
  await editor.fix(fix).click();
  await editor.seesText(/We talked to \[N\] customers\./);
});

test('saving mends what needs no fact, and nothing else', async () => {
  const { editor } = desk;
  await desk.open('save-prfaq.md', `${title}We talked to many customers in order to learn.\n`);
  await editor.seesSquiggle('in order to');
  await editor.save();
  await until('the file', () =>
    desk.onDisk('save-prfaq.md').includes('We talked to many customers to learn.'),
  );
});
