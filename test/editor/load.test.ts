import { expect, test } from 'vitest';
import { typeInto } from './load/goals.ts';
import { blank, hundredPages, lineOf, narratives } from './load/texts.ts';
import { underLoad } from './load/window.ts';
import { languageServers } from './support/language-server.ts';
import { useEditor } from './support/use-editor.ts';

// What `npm run load` measures for a minute with fifty: here ten seconds of it, for what no noise can excuse.
const desk = useEditor(underLoad);

test('no key is lost in a hundred pages, with other narratives open and a check after each key', async () => {
  const { editor } = desk;
  for (const [name, text] of narratives(10)) await desk.open(name, text);
  await desk.open('100-pages.md', hundredPages());
  await editor.seesAnySquiggle();
  const servers = languageServers();
  await editor.goTo(lineOf(hundredPages(), blank), 1);
  expect(await typeInto(desk, 10)).toBe(true);
  await editor.seesSquiggle('many sellers');
  // The same process all along: it neither crashed nor was started anew.
  expect(languageServers()).toEqual(servers);
}, 120_000);
