import type { Block } from '../../document/block.ts';
import { textAt } from '../../document/plain-text.ts';
import { daysOf } from '../../evidence/times/day-numbers.ts';
import type { TimeFrame } from '../../evidence/times/time.ts';
import type { DatedShape } from './dated-shape.ts';
import type { Misorder } from './misorder.ts';

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const unitGive: Readonly<Record<string, number>> = { day: 1, week: 4, month: 17, year: 60 };

/** “Two weeks later, on 11 December 2026”, counted from the last date before. */
export function laterBy(block: Block, shape: DatedShape, before: DatedShape | undefined): Misorder[] {
  const match = /@(\d+),? (?:on|in|at the)? ?@(\d+)/.exec(shape.text);
  const length = shape.frames[Number(match?.[1])];
  const date = shape.frames[Number(match?.[2])];
  if (!length || !date || length.kind !== 'relative' || length.amount === undefined) return [];
  const way = /\b(later|earlier|before)$/i.exec(textAt(block, length))?.[1];
  if (way === undefined) return [];
  const isFrom = date.kind === 'month' ? isMonth : isDay;
  const from = shape.frames.slice(0, Number(match?.[1])).findLast(isFrom) ?? before?.frames.findLast(isFrom);
  const told = date.year === undefined && from?.year !== undefined ? { ...date, year: from.year } : date;
  const [first, last] = [from && daysOf(from), daysOf(told)];
  const unit = unitDays[length.unit ?? ''];
  if (!from || !first || !last || unit === undefined || !isFrom(told)) return [];
  const gap = last[0] - first[0];
  const wanted = (way.toLowerCase() === 'later' ? 1 : -1) * length.amount * unit;
  const give = unitGive[length.unit ?? ''] ?? 1;
  if (Math.abs(gap - wanted) <= give) return [];
  const { start, end } = date;
  return [
    {
      start,
      end,
      code: 'later',
      message: `Which is wrong? From “${textAt(block, from)}” to “${textAt(block, date)}” it is ${spelledWay(gap, length.unit)}, and the text says “${textAt(block, length)}”.`,
    },
  ];
}

/** “eight months back” for a date that lies before the one it is counted from. */
function spelledWay(gap: number, unit: string | undefined): string {
  const size = Math.abs(gap);
  const told = unit === 'month' || unit === 'year' ? `${Math.round(size / 30.44)} months` : spelled(size);
  return gap < 0 ? `${told} back` : told;
}

const isMonth = ({ kind, year, month }: TimeFrame): boolean =>
  kind === 'month' && year !== undefined && month !== undefined;

const isDay = ({ kind, year }: TimeFrame): boolean => kind === 'date' && year !== undefined;

const spelled = (gap: number): string =>
  gap % 7 === 0 && Math.abs(gap) >= 14
    ? `${gap / 7} weeks`
    : `${gap} ${Math.abs(gap) === 1 ? 'day' : 'days'}`;

/** “from 3 March to 14 April 2026 (four weeks)” */
export function lengths(block: Block, { text, frames }: DatedShape): Misorder[] {
  const match = /@(\d+)(?: \(|, (?:or |that is |a total of )?|: )@(\d+)(?:\)|,| in all| in total|\.|$)/.exec(
    text,
  );
  const [range, length] = [frames[Number(match?.[1])], frames[Number(match?.[2])]];
  if (range?.kind !== 'range' || length?.kind !== 'duration' || length.upper !== undefined) return [];
  const { from, to } = range;
  if (from?.kind !== 'date' || to?.kind !== 'date') return [];
  const [first, last] = [daysOf(from), daysOf(to)];
  const unit = unitDays[length.unit ?? ''];
  if (!first || !last || unit === undefined || length.amount === undefined || last[0] < first[0]) return [];
  const gap = last[1] - first[0] + 1;
  const give = length.unit === 'day' ? 1 : unit * 0.75;
  if (Math.abs(gap - length.amount * unit) <= give) return [];
  const { start, end } = length;
  return [
    {
      start,
      end,
      code: 'length',
      message: `Which is wrong? “${textAt(block, range)}” is ${spelled(gap)}, and the text says “${textAt(block, length)}”.`,
    },
  ];
}
