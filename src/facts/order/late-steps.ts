import type { Block, PlacedBlock } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { type Span, shift } from '../../document/span.ts';
import { blocksWhere } from '../../document/tally.ts';
import { readTable } from '../../evidence/tables.ts';
import { dayNumber } from '../../evidence/times/day-numbers.ts';
import { readTimeFrames, type TimeFrame } from '../../evidence/times/time.ts';
import type { Misorder } from './misorder.ts';

/** A day that is told, with or without its year. */
interface Day extends Span {
  readonly text: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

function dayOf({ prose }: Block, frame: TimeFrame | undefined): Day | undefined {
  if (frame?.kind !== 'date' || frame.month === undefined || frame.day === undefined) return undefined;
  const { start, end, year, month, day } = frame;
  return { start, end, year, month, day, text: prose.slice(start, end) };
}

const opens =
  /\b(?:launch(?:es|ing)?|go(?:es|ing)?[- ]live|launch date|start date|open(?:s|ing)|start(?:s|ing)?|begin(?:s|ning)?|takes effect|in force|effective|from)(?: today)?:? (?:on |from )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?$/i;

/** Days on which what the draft proposes is to begin: “Launch date: January 12”, “starting 3 November”. */
const startsIn = perBlock((block): readonly Day[] =>
  block.kind === 'paragraph'
    ? block.sentences.flatMap((sentence) =>
        readTimeFrames(block, sentence).flatMap((frame) => {
          const day = dayOf(block, frame);
          const before = block.prose.slice(Math.max(0, frame.start - 40), frame.start).replace(/\s+/g, ' ');
          const from = frame.preposition === 'from' || opens.test(before);
          return day?.year !== undefined &&
            from &&
            !/^\s(?:to|until|through)\b/.test(block.prose.slice(frame.end))
            ? [day]
            : [];
        }),
      )
    : [],
);

const starting = blocksWhere((block) => startsIn(block).length > 0);

/** The day by which a line of a list is to be done: the first that “by” stands before, else the first. */
const stepIn = perBlock((block): readonly Day[] => {
  const days = block.sentences.flatMap((sentence) =>
    readTimeFrames(block, sentence).filter(({ kind }) => kind === 'date'),
  );
  const day = dayOf(block, days.find(({ preposition }) => preposition === 'by') ?? days[0]);
  return day ? [day] : [];
});

/** The days of the rows of a table, if each has one. */
const rowSteps = perBlock((block): readonly Day[] => {
  const { rows } = readTable(block);
  const days = block.sentences.flatMap((sentence) =>
    readTimeFrames(block, sentence).flatMap((frame) => dayOf(block, frame) ?? []),
  );
  const steps = rows.map((row) => {
    const [first, last] = [row[0], row.at(-1)];
    return days.find(({ start, end }) => first && last && start >= first.start && end <= last.end);
  });
  return steps.every((step) => step !== undefined) ? (steps as Day[]) : [];
});

const least = 3;

/** Steps that are due after the start that they prepare, between others that are due before it. */
export function lateSteps(document: Document): Misorder[] {
  const { blocks } = document;
  const starts = starting(document).flatMap(({ block, start }) =>
    startsIn(block).map((day) => ({ ...day, ...shift(day, start) })),
  );
  if (starts.length === 0) return [];
  return runsOf(blocks).flatMap((run) => {
    for (const start of starts) {
      const late = lateIn(run, start);
      if (late) return [late];
    }
    return [];
  });
}

function runsOf(blocks: readonly PlacedBlock[]): Day[][] {
  const runs: Day[][] = [];
  let open: Day[] = [];
  for (const { block, start } of blocks) {
    const item = block.kind === 'paragraph' && block.containers.includes('list');
    const [step] = item ? stepIn(block) : [];
    if (step) open.push({ ...step, ...shift(step, start) });
    if (!item) {
      if (open.length > 0) runs.push(open);
      open = [];
      if (block.kind === 'table') runs.push(rowSteps(block).map((day) => ({ ...day, ...shift(day, start) })));
    }
  }
  return [...runs, open].filter(({ length }) => length >= least);
}

function lateIn(run: readonly Day[], start: Day): Misorder | undefined {
  const year = start.year ?? 0;
  const numbers = run.map(({ year: own, month, day }) => dayNumber(own ?? year, month, day));
  const day = dayNumber(year, start.month, start.day);
  // What is to be done before the start runs to the last line that is due before it.
  const last = numbers.findLastIndex((number) => number <= day);
  const late = numbers.slice(0, last).flatMap((number, at) => (number > day ? [at] : []));
  const [at] = late;
  const step = run[at ?? -1];
  if (late.length !== 1 || at === undefined || !step) return undefined;
  const others = numbers.slice(0, last + 1).filter((_, index) => index !== at);
  if (others.length < 2 || others.some((number, index) => number < (others[index - 1] ?? number)))
    return undefined;
  // A line that is due a season before is of another undertaking.
  if (others.some((number) => day - number > 300)) return undefined;
  const { start: from, end } = step;
  return {
    start: from,
    end,
    code: 'late-step',
    message: `Is “${step.text}” right? The steps before and after it are due before the start on ${start.text}, this one after it.`,
    against: { start: start.start, end: start.end },
  };
}
