import { median } from '../../../src/dev/bench/times.ts';
import type { Editor } from '../support/editor.ts';
import { shortDraft } from './texts.ts';
import type { Desk } from './window.ts';

/** What VS Code itself says of an extension’s start, in milliseconds. */
interface Activation {
  /** Until its bundle was read and run. */
  readonly load: number;
  /** `activate`, to its end. */
  readonly activate: number;
}

const starts = 5;
/** The goal, for `activate`. */
const most = 30;

/** Starts the window again and again. What is read and run until `load` ends waits for what other extensions read. */
export async function measureActivation({ editor, open }: Desk): Promise<string | undefined> {
  const seen: Activation[] = [];
  for (let nth = 0; nth < starts; nth++) {
    await open('activation.md', shortDraft);
    await editor.page.locator('.editor-instance .view-overlays [class*="squiggly-"]').first().waitFor();
    seen.push(await activationOf(editor, 'six-pager.sixpager'));
    await editor.page.reload();
    await editor.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }
  const times = seen.map(({ activate }) => activate);
  const read = seen.map(({ load }) => load).join(', ');
  console.log(
    `activation: median ${median(times)} ms, at most ${Math.max(...times)} ms; the host read it after ${read} ms`,
  );
  return median(times) <= most ? undefined : `activation takes ${median(times)} ms, the goal is ${most}`;
}

/** Reads “Developer: Startup Performance”, which tells of the start of this window. */
async function activationOf(editor: Editor, id: string): Promise<Activation> {
  await editor.palette('Developer: Startup Performance');
  await editor.tab('Startup Performance').waitFor();
  await editor.seesText(/System Info/);
  await editor.page.keyboard.press('Control+A');
  const told = await editor.selection();
  const row = told.split('\n').find((line) => line.includes(id));
  const [, , , load, call, finish] = row?.split('|').map((cell) => cell.trim()) ?? [];
  if (load === undefined) throw new Error(`“Startup Performance” does not tell of ${id}`);
  return { load: Number(load), activate: Number(call) + Number(finish) };
}
