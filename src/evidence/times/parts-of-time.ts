import type { Word } from '../../document/words.ts';
import { calendarUnits, directions, type Part, parts, seasons } from '../words/calendar.ts';
import { readDate } from './dates.ts';
import type { FrameRead } from './time.ts';

/** “EOY” and the like: the end of what. */
const ends: ReadonlyMap<string, string> = new Map([
  ['EOY', 'year'],
  ['EOQ', 'quarter'],
  ['EOM', 'month'],
  ['EOW', 'week'],
  ['EOD', 'day'],
]);

/** “early May”, “mid-2024”, “the end of Q3”, “the end of the year”, “year-end”, “summer 2025”. */
export function readPart(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const word = words[at] as Word;
  const unit = ends.get(word.text);
  if (unit) return { kind: 'relative', part: 'end', unit, first: at, last: at };
  const part = parts.get(word.lower);
  if (part) return partOf(prose, words, at, part);
  if (seasons.has(word.lower)) return seasonAt(prose, words, at);
  const end = words[at + 1];
  if (end?.joined && end.lower === 'end' && /^(?:year|quarter|month)$/.test(word.lower))
    return { kind: 'relative', part: 'end', unit: word.lower, first: at, last: at + 1 };
  return undefined;
}

function partOf(prose: string, words: readonly Word[], at: number, part: Part): FrameRead | undefined {
  const of = words[at + 1]?.lower === 'of';
  // “early”, “mid” and “late” stand right before the date, the others with “of”.
  if (of === /^(?:early|mid|late)$/.test(words[at]?.lower ?? '')) return undefined;
  let next = of ? at + 2 : at + 1;
  if (of && /^(?:the|this|that|our|its)$/.test(words[next]?.lower ?? '')) next++;
  const word = words[next];
  if (!word || !/^[\s-]+$/.test(prose.slice(words[next - 1]?.end, word.start))) return undefined;
  const date = /^(?:early|mid|late|end|start|beginning)$/.test(word.lower)
    ? undefined
    : readDate(prose, words, next);
  if (date && date.kind !== 'date' && date.kind !== 'weekday') {
    const { value, last, kind } = date;
    return { ...value, kind, part, first: at, last };
  }
  if (seasons.has(word.lower)) {
    const season = seasonAt(prose, words, next);
    return season && { ...season, part, first: at };
  }
  const direction = directions.get(words[next - 1]?.lower === 'this' ? 'this' : word.lower);
  const name = direction && direction !== 'present' ? words[next + 1] : word;
  const unit = calendarUnits.get(name?.lower ?? '');
  if (
    !of ||
    !unit ||
    !/^(?:day|week|month|quarter|half|year|decade|sprint)$/.test(unit) ||
    name?.lower !== unit
  )
    return undefined;
  return {
    kind: 'relative',
    part,
    unit,
    ...(direction && { direction }),
    first: at,
    last: direction && direction !== 'present' ? next + 1 : next,
  };
}

/** “summer 2025”, “the summer of 2025”: a season alone depends on where the reader lives. */
function seasonAt(prose: string, words: readonly Word[], at: number): FrameRead | undefined {
  const next = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  if (!words[next] || !/^,?\s+$/.test(prose.slice(words[next - 1]?.end, words[next]?.start)))
    return undefined;
  const year = /^\d/.test(words[next]?.text ?? '') ? readDate(prose, words, next) : undefined;
  return year?.kind === 'year' ? { kind: 'season', ...year.value, first: at, last: year.last } : undefined;
}
