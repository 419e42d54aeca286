import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { readTimeFrames, type TimeFrame } from '../../evidence/times/time.ts';

/** A sentence with its times taken out: “after the pilot in @0 we decided in @1”. */
export interface DatedShape {
  readonly text: string;
  readonly frames: readonly TimeFrame[];
}

function datedShapeOf({ prose }: Block, sentence: Sentence, frames: readonly TimeFrame[]): DatedShape {
  let text = '';
  let done = sentence.start;
  for (const [index, { start, end }] of frames.entries()) {
    text += `${prose.slice(done, start)}@${index}`;
    done = end;
  }
  const whole = (text + prose.slice(done, sentence.end))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  return { text: whole, frames };
}

const calendar: ReadonlySet<TimeFrame['kind']> = new Set([
  'date',
  'month',
  'quarter',
  'half',
  'year',
  'range',
  'duration',
  'relative',
]);

/** The shape of a sentence with the times that the calendar or a length gives. */
export const datedShape = (block: Block, sentence: Sentence): DatedShape =>
  datedShapeOf(
    block,
    sentence,
    readTimeFrames(block, sentence).filter(({ kind }) => calendar.has(kind)),
  );
