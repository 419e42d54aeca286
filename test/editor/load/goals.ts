import { median, timesOf } from '../../../src/dev/bench/times.ts';
import { keyToSquiggle, watchSquiggles } from './latency.ts';
import { memoryDuring } from './memory.ts';
import { asked, blank, hundredPages, lineOf, prose } from './texts.ts';
import { typeSteadily } from './typing.ts';
import type { Desk, Typist } from './window.ts';

/** Of the yardstick’s time from a key to its squiggle. */
const mostRatio = 1.3;
/** Of what the server held before. */
const mostGrowth = 1.1;
const perSecond = 10;

interface Comparison {
  readonly ours: Desk;
  readonly theirs: Desk;
  readonly samples: number;
  readonly name: string;
  readonly text: string;
}

/** Opens a draft in both, which are asked in turn, so that noise hits both alike. Returns what goal is missed. */
export async function compareSquiggles({ ours, theirs, samples, name, text }: Comparison) {
  const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  for (const desk of [ours, theirs]) {
    await desk.open(name, text);
    await desk.editor.goTo(lineOf(text, blank), 1);
    await watchSquiggles(desk.editor.page);
    // The first is not as the others are: nothing has been compiled yet.
    await keyToSquiggle(desk.editor, asked);
  }
  for (let nth = 0; nth < samples; nth++) {
    times.ours.push(await keyToSquiggle(ours.editor, asked));
    times.theirs.push(await keyToSquiggle(theirs.editor, asked));
  }
  const ratio = median(times.ours.map((time, nth) => time / (times.theirs[nth] ?? 1)));
  for (const who of ['ours', 'theirs'] as const)
    console.log(`key to squiggle, ${name}, ${who}: ${told(times[who])}`);
  console.log(`key to squiggle, ${name}: ${ratio.toFixed(2)} times the yardstick’s`);
  return ratio <= mostRatio
    ? undefined
    : `a squiggle in ${name} takes ${ratio.toFixed(2)} times the yardstick’s, the goal is ${mostRatio}`;
}

/** Types into the middle of the hundred pages, where the cursor is. Returns what goals are missed. */
export async function typeLong(desk: Desk, seconds: number): Promise<readonly string[]> {
  let kept = false;
  const held = await memoryDuring(async () => {
    kept = await typeInto(desk, seconds);
  });
  return [...(kept ? [] : ['a key was lost']), ...growth(held)];
}

/** Returns whether each key came into the file. */
export async function typeInto({ editor, onDisk }: Typist, seconds: number): Promise<boolean> {
  const text = prose(seconds * perSecond);
  for (const key of ['Home', 'Shift+End', 'Delete']) await editor.page.keyboard.press(key);
  const { painted, late } = await typeSteadily(editor.page, text, perSecond);
  await editor.save();
  const kept = onDisk('100-pages.md') === hundredPages().replace(blank, text);
  console.log(`typed: ${text.length} keys in ${seconds} s, ${kept ? 'none' : 'some'} lost`);
  console.log(`key to paint: ${told(painted)}; the last key was ${late.toFixed(0)} ms late`);
  return kept;
}

/** In the first third it warms up; from then on it holds as much as before. */
function growth(held: readonly number[]): readonly string[] {
  if (held.length === 0) return [];
  const third = Math.ceil(held.length / 3);
  const [first, last] = [median(held.slice(third, 2 * third)), median(held.slice(-third))];
  console.log(
    `memory of the server: ${first.toFixed(0)} MB in the second third, ${last.toFixed(0)} MB in the last, at most ${Math.max(...held).toFixed(0)} MB`,
  );
  return last <= first * mostGrowth
    ? []
    : [`the server’s memory grew to ${(last / first).toFixed(2)} of what it was`];
}

function told(times: readonly number[]): string {
  const { median: half, p95 } = timesOf(times);
  return `median ${half.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms`;
}
