import { expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();

test('squiggles stand under the weak words', async () => {
  await desk.open('draft.md', '# PR/FAQ\n\nWe talked to many customers.\n');
  await desk.editor.seesSquiggle('many');
});

test('the Problems panel lists the question', async () => {
  const rows = await desk.editor.problems();
  await rows.filter({ hasText: 'many' }).waitFor();
  expect(await rows.allTextContents()).toEqual([]);
});
