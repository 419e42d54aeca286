import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { perSentence } from '../per-sentence.ts';
import { mayOpenFrame } from '../quantities/openers.ts';
import { directions, type Part } from '../words/calendar.ts';
import { longUnits } from '../words/units.ts';
import type { CalendarKind, CalendarValue } from './calendar-dates.ts';
import { readDate } from './dates.ts';
import { readPart } from './parts-of-time.ts';
import { prepositionBefore } from './prepositions.ts';
import { readRelative } from './relative-times.ts';

export type TimeFrameKind =
  | CalendarKind
  /** A length: `six weeks`, `a 30-minute call`. */
  | 'duration'
  /** How often, or by what: `per week`, `a day`, `every two months`. */
  | 'rate'
  /** Counted from now, or from what was said: `last week`, `the next six months`, `two days ago`. */
  | 'relative'
  /** A period against the one before it: `YoY`, `month over month`. */
  | 'comparison'
  /** From one frame to another: `between March and June 2025`. */
  | 'range'
  | 'slot';

/** Words of a sentence that say when, how long or how often. The preposition stays outside of the span. */
export interface TimeFrame extends Span, CalendarValue {
  readonly kind: TimeFrameKind;
  /** Index of its first word among the words of the sentence; of a slot, the word it stands before. */
  readonly at: number;
  /** Lower case: `since`, `by`, `until`, `within`; what makes a deadline or a start of it. */
  readonly preposition?: string;
  /** Of a relative frame, which way from now. */
  readonly direction?: 'past' | 'present' | 'future';
  /** `end` of “the end of March”. */
  readonly part?: Part;
  /** How many units a duration, a rate or a relative frame has: 6 of `the last six weeks`. */
  readonly amount?: number;
  /** Of a range of lengths, its upper end: 18 of `12–18 months`. */
  readonly upper?: number;
  /** `week`, `month`; singular. */
  readonly unit?: string;
  /** The ends of a range. If only the last has a year, the first gets its own from it. */
  readonly from?: TimeFrame;
  readonly to?: TimeFrame;
}

/** What a reader of one kind of frame finds; the place is in words. */
export interface FrameRead extends Omit<TimeFrame, 'start' | 'end' | 'at'> {
  readonly first: number;
  readonly last: number;
}

/** The time frames of one sentence, in order; none overlaps another. */
export const readTimeFrames: (block: Block, sentence: Sentence) => readonly TimeFrame[] =
  perSentence(framesIn);

function framesIn(block: Block, sentence: Sentence): TimeFrame[] {
  const { prose } = block;
  const { words } = sentence;
  const found: TimeFrame[] = [];
  for (let at = 0; at < words.length; at++) {
    const read = mayOpenFrame(words[at] as Word) ? readFrame(prose, words, at) : undefined;
    if (!read) continue;
    const { first, last, ...frame } = read;
    at = last;
    const preposition = frame.preposition ?? prepositionBefore(prose, words, first);
    found.push({
      ...frame,
      ...(preposition && { preposition }),
      start: (words[first] as Word).start,
      end: (words[last] as Word).end,
      at: first,
    });
  }
  const joined = joinRanges(prose, found);
  const slots = slotsIn(block, sentence);
  return slots.length > 0 ? [...joined, ...slots].sort((a, b) => a.start - b.start) : joined;
}

function readFrame(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const part = readPart(prose, words, at);
  if (part) return part;
  const date = readDate(prose, words, at);
  if (!date) return readRelative(prose, words, at);
  const { value, ...place } = date;
  const direction = directions.get(words[at - 1]?.lower ?? '');
  return { ...value, ...place, ...(direction && { direction }) };
}

function slotsIn(block: Block, sentence: Sentence): TimeFrame[] {
  return block.slots
    .filter(({ evidence, start }) => evidence === 'time' && start >= sentence.start && start < sentence.end)
    .map(({ start, end }) => {
      const at = sentence.words.findIndex((word) => word.end > start);
      const preposition = prepositionBefore(block.prose, sentence.words, at);
      return { start, end, kind: 'slot', at, ...(preposition && { preposition }) };
    });
}

const dated: ReadonlySet<TimeFrameKind> = new Set<CalendarKind>([
  'date',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'week',
  'weekday',
]);

/** “from March to June 2025”, “2024–2026”, “between 3 May and 10 June” as one frame with two ends. */
function joinRanges(prose: string, frames: readonly TimeFrame[]): TimeFrame[] {
  const joined: TimeFrame[] = [];
  for (const to of frames) {
    const from = joined.at(-1);
    const gap = from && dated.has(from.kind) && dated.has(to.kind) ? prose.slice(from.end, to.start) : '';
    const link = /^\s*(?:(to|through|thru|until|till|and)(?:\s+the)?\s+|[-‐‑–—]\s*)$/.exec(gap.slice(0, 20));
    if (!from || !link || (link[1] === 'and' && from.preposition !== 'between')) {
      joined.push(to);
      continue;
    }
    const first =
      from.year === undefined && to.year !== undefined ? { ...from, year: yearBefore(from, to) } : from;
    joined[joined.length - 1] = {
      kind: 'range',
      from: first,
      to,
      start: from.start,
      end: to.end,
      at: from.at,
      ...(from.preposition && { preposition: from.preposition }),
    };
  }
  return joined;
}

/** The year of the first end: “December to February 2025” begins in 2024. */
function yearBefore(from: TimeFrame, to: TimeFrame): number {
  const later = (from.month ?? 0) > (to.month ?? 12) || (from.quarter ?? 0) > (to.quarter ?? 4);
  return (to.year as number) - (later ? 1 : 0);
}

/** Whether a sentence says when. A `[date]` slot answers too; “last week” moves with the day it is read. */
export function saysWhen(block: Block, sentence: Sentence): boolean {
  return readTimeFrames(block, sentence).some(isWhen);
}

const spanning = /^(?:within|in|over|for|after|during|throughout|through)$/;

function isWhen({ kind, preposition, amount, part, unit }: TimeFrame): boolean {
  if (kind === 'duration')
    return spanning.test(preposition ?? '') && (unit === 'hour' || longUnits.has(unit ?? ''));
  if (kind === 'relative')
    return (amount !== undefined || part !== undefined) && !/^(?:s|min)$/.test(unit ?? '');
  return kind !== 'rate';
}

/**
 * The frame that covers what follows a heading or an opening sentence: a point or a span in time. A rate, a length that
 * is only measured and a deadline (“by May”) cover nothing.
 */
export function coveringFrame(block: Block, sentence: Sentence): TimeFrame | undefined {
  return readTimeFrames(block, sentence).find(({ kind, preposition = '', unit = '' }) => {
    if (kind === 'rate' || kind === 'comparison' || /^(?:by|before)$/.test(preposition)) return false;
    return kind !== 'duration' || (spanning.test(preposition) && longUnits.has(unit));
  });
}
