import type { Block } from '../../document/block.ts';
import { textAt } from '../../document/plain-text.ts';
import { daysIn, daysOf, weekdayOf } from '../../evidence/times/day-numbers.ts';
import type { TimeFrame } from '../../evidence/times/time.ts';
import { weekdays } from '../../evidence/words/calendar.ts';
import type { Misorder } from './misorder.ts';

const dayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** “Monday, 4 May 2027” is a Tuesday; “31 June” is no day. */
export function impossible(block: Block, frames: readonly TimeFrame[]): Misorder[] {
  return frames
    .flatMap((frame) => (frame.kind === 'range' ? [frame.from, frame.to] : [frame]))
    .flatMap((frame): Misorder[] => {
      if (frame?.kind !== 'date' || frame.month === undefined || frame.day === undefined) return [];
      const text = textAt(block, frame);
      const { start, end, year, month, day } = frame;
      if (day > daysIn(month, year))
        return [
          {
            start,
            end,
            code: 'day',
            message: `Which day is meant? There is no “${text}”: the month has ${daysIn(month, year)} days.`,
          },
        ];
      const name = /^\p{L}+/u.exec(text)?.[0] ?? '';
      const stated = weekdays.get(name.toLowerCase());
      const days = daysOf(frame);
      if (stated === undefined || !days || frame.dayTo !== undefined) return [];
      const real = weekdayOf(days[0]);
      if (real === stated) return [];
      const put = name.length > 4 ? (dayNames[real] ?? '') : (dayNames[real] ?? '').slice(0, 3);
      return [
        {
          start,
          end,
          code: 'weekday',
          message: `Which is right, the weekday or the date? “${text}” is a ${dayNames[real]}.`,
          put: `${put}${block.source.slice(start + name.length, end)}`,
        },
      ];
    });
}

/** “from 1 April 2026 to 31 March 2025” */
export function backwards(block: Block, frames: readonly TimeFrame[]): Misorder[] {
  return frames.flatMap(({ kind, from, to, start, end }): Misorder[] => {
    if (kind !== 'range' || !from || !to || from.kind !== to.kind) return [];
    const [first, last] = [daysOf(from), daysOf(to)];
    if (!first || !last || last[1] >= first[0]) return [];
    return [
      {
        start,
        end,
        code: 'range',
        message: asks(textAt(block, to), textAt(block, from), 'it is named as the end'),
      },
    ];
  });
}

/** What is asked of a time that comes before another. */
export const asks = (late: string, early: string, why: string): string =>
  `Which date is wrong? “${late}” comes before “${early}”, and ${why}.`;
