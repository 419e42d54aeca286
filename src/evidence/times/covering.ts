import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import { coveringFrame, type TimeFrame } from './time.ts';

/** A time frame without its place, which may be in another block. */
export type When = Omit<TimeFrame, 'start' | 'end' | 'at' | 'from' | 'to'>;

export function whenOf({
  start: _start,
  end: _end,
  at: _at,
  from: _from,
  to: _to,
  ...when
}: TimeFrame): When {
  return when;
}

/**
 * The time that each sentence of a block stands in: its own, or that of the opening sentence, or what the block
 * inherits; until another comes. A time named further down covers only its own sentence, unless one held before.
 */
export function timesOver(block: Block, inherited: When | undefined): readonly (When | undefined)[] {
  let held = inherited;
  return block.sentences.map((sentence, at) => {
    const frame = coveringFrame(block, sentence);
    const own = frame && whenOf(frame);
    if (own && (at === 0 || held)) held = own;
    return own ?? held;
  });
}

interface Lasting {
  readonly when?: When;
}

const lasting = perBlock((block): Lasting => {
  const when = timesOver(block, undefined).at(-1);
  return when ? { when } : {};
});

/** The time that holds below a heading, or in the list that a paragraph introduces. */
export function timeBelow(block: Block): When | undefined {
  return lasting(block).when;
}
