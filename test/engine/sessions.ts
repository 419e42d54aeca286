import fc from 'fast-check';
import type { TextEdit } from '../../src/document/text-edit.ts';
import type { DraftOptions } from '../../src/engine/draft.ts';
import { markdownish } from '../document/arbitraries.ts';
import { editsOf, inverse, type Step, step } from '../document/edits.ts';
import { narrativeOf } from '../document/narrative-texts.ts';
import type { Reading } from './readings.ts';

/** A text and what is done to it. */
export interface Session {
  readonly options: DraftOptions;
  readonly text: string;
  readonly steps: readonly Step[];
}

/** `hard-sentence` takes half of a first lint and reads nothing but its sentence: it is on in one session of six. */
const options: fc.Arbitrary<DraftOptions> = fc.constantFrom<DraftOptions[]>(
  {},
  ...(['prfaq', 'prfaq', 'writing-assessment', undefined, undefined] as const).map((kind) => ({
    ...(kind && { kind }),
    config: { rules: { 'hard-sentence': 'off' as const } },
  })),
);

/** Sessions on texts of up to so many blocks. */
export const sessionOf = (blocks: number, steps: number): fc.Arbitrary<Session> =>
  fc.record({
    options,
    text: fc.oneof({ weight: 4, arbitrary: narrativeOf(blocks) }, { weight: 1, arbitrary: markdownish }),
    steps: fc.array(step, { minLength: 1, maxLength: steps }),
  });

/** An edit, and whether the draft is asked after it. */
interface Done {
  readonly edit: TextEdit;
  readonly ask: boolean;
  /** The text before. */
  readonly before: string;
}

type Open = (text: string, options: DraftOptions) => Reading;

/**
 * Does the steps, and compares with a fresh reading after each that asks and at the end.
 * @returns the number of edits.
 * @throws with a replay if the readings differ.
 */
export function runSession({ text, steps, options: given }: Session, open: Open): number {
  const reading = open(text, given);
  const done: Done[] = [];
  const undo: TextEdit[] = [];
  const apply = (edit: TextEdit, ask: boolean): void => {
    done.push({ edit, ask, before: reading.text });
    reading.edit(edit);
    if (ask) expectSame(reading, done, open, given);
  };
  for (const each of steps) {
    const edits =
      each.act === 'undo' ? undo.splice(-1 - (each.length % 4)).toReversed() : editsOf(reading.text, each);
    edits.forEach((edit, at) => {
      if (each.act !== 'undo') undo.push(inverse(reading.text, edit));
      apply(edit, each.ask && (each.act === 'type' || at === edits.length - 1));
    });
  }
  expectSame(reading, done, open, given);
  return done.length;
}

function expectSame(reading: Reading, done: readonly Done[], open: Open, given: DraftOptions): void {
  const found = reading.difference();
  if (found === undefined) return;
  throw new Error(
    `${found}\noptions: ${JSON.stringify(given)}\nreplay: ${JSON.stringify(shortest(done, open, given))}`,
  );
}

/** The last edits that differ when they are all that was done; whether the draft was asked after each matters. */
function shortest(done: readonly Done[], open: Open, given: DraftOptions): unknown {
  for (let from = done.length - 1; from > 0; from--) {
    const text = done[from]?.before ?? '';
    const reading = open(text, given);
    for (const { edit, ask } of done.slice(from)) {
      reading.edit(edit);
      if (ask) reading.difference();
    }
    if (reading.difference() !== undefined) return replayOf(done.slice(from));
  }
  return replayOf(done);
}

const replayOf = (done: readonly Done[]) => ({
  text: done[0]?.before,
  edits: done.map(({ edit, ask }) => ({ ...edit, ask })),
});
