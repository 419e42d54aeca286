import type { Block } from '../document/block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { type When, whenOf } from '../evidence/times/covering.ts';
import { readTimeFrames, type TimeFrame } from '../evidence/times/time.ts';

/** A point or a span of the calendar: a day, a month, a quarter, last week; no lengths and rates. */
export interface DateFact extends Span, When {
  readonly text: string;
  /** The ends of a range. */
  readonly from?: When;
  readonly to?: When;
}

const notOnCalendar: ReadonlySet<TimeFrame['kind']> = new Set(['duration', 'rate', 'comparison', 'slot']);

/** The dates of a sentence, in order. */
export function datesIn(block: Block, sentence: Sentence): DateFact[] {
  return readTimeFrames(block, sentence)
    .filter(({ kind }) => !notOnCalendar.has(kind))
    .map((frame) => {
      const { start, end, from, to } = frame;
      return {
        ...whenOf(frame),
        start,
        end,
        text: textAt(block, frame),
        ...(from && { from: whenOf(from) }),
        ...(to && { to: whenOf(to) }),
      };
    });
}
