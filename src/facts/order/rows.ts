import type { Block, PlacedBlock } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { perSection } from '../../document/sections.ts';
import { shift } from '../../document/span.ts';
import { readTable } from '../../evidence/tables.ts';
import { whenOf } from '../../evidence/times/covering.ts';
import { readTimeFrames } from '../../evidence/times/time.ts';
import type { Misorder } from './misorder.ts';
import { type ClockRow, type DayRow, inYears, pastMidnight, slipIn } from './run-order.ts';

const clock = /^(?:\d{4}-\d\d-\d\d[ T])?(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?\.?m?\.?\b/i;

function clockAt(text: string, start: number): ClockRow | undefined {
  const match = clock.exec(text);
  if (!match || /^\d{4}/.test(text)) return undefined;
  const [whole, hours = '', minutes = '', half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const told = whole.trim();
  return { start, end: start + told.length, text: told, minute: hour * 60 + Number(minutes), kind: 'clock' };
}

/** The date with which a piece of a block begins. */
function dayAt(block: Block, start: number): DayRow | undefined {
  for (const sentence of block.sentences) {
    if (sentence.end <= start) continue;
    const frame = readTimeFrames(block, sentence).find((each) => each.start >= start);
    if (!frame || frame.start - start > 1 || (frame.kind !== 'date' && frame.kind !== 'month'))
      return undefined;
    const { start: from, end, month, part, fiscal } = frame;
    if (month === undefined || part !== undefined || fiscal) return undefined;
    return {
      start: from,
      end,
      text: block.prose.slice(from, end),
      when: { ...whenOf(frame), month },
      kind: 'day',
    };
  }
  return undefined;
}

const timeline =
  /\b(?:timeline|milestones?|schedule|roadmap|phases?|chronology|what happened|sequence of events|history)\b/i;
const heads = /^(?:when|time|timestamp|date|day|milestones?|phases?|stage|step|event|utc|time \(.*\))$/i;

/** What is to be done by when; such rows may be in another order. */
const due = /^(?:by|by when|due|due date|deadline|target date|ready by)$/i;

type Row = ClockRow | DayRow;

interface Rows {
  readonly rows: readonly Row[];
  /** Its own words say that it tells things in order, or that it says what is due. */
  readonly told: boolean;
  readonly due?: true;
}

const rowsIn = perBlock((block): Rows => {
  if (block.kind === 'table') return tableRows(block);
  if (block.kind !== 'paragraph') return { rows: [], told: false };
  const rows: Row[] = [];
  let start = 0;
  for (const line of block.prose.split('\n')) {
    const lead = /^\s*\|?\s*/.exec(line)?.[0].length ?? 0;
    const row =
      clockAt(line.slice(lead, lead + 24), start + lead) ?? (start === 0 ? dayAt(block, lead) : undefined);
    if (row) rows.push(row);
    start += line.length + 1;
  }
  return rows.length > 1 ? { rows, told: false } : { rows: clockSentences(block) ?? rows, told: false };
});

/** So many sentences one after the other that open with a time of the day are a timeline. */
const leastSentences = 3;

/** “02:14 pump 2 trips. 02:31 the system pages Ho. 02:33 Ho acknowledges.” */
function clockSentences({ prose, sentences }: Block): readonly Row[] | undefined {
  const rows = sentences.flatMap(({ start }) => clockAt(prose.slice(start, start + 24), start) ?? []);
  return rows.length >= leastSentences && rows.length >= sentences.length - 1 ? rows : undefined;
}

function tableRows(block: Block): Rows {
  const { head, rows } = readTable(block);
  const told =
    head.some(({ text }) => /^(?:milestones?|phases?|stage|step|event|what happened)$/i.test(text)) ||
    heads.test(head[0]?.text ?? '');
  // The column of times: the first whose cells all begin with one.
  for (let column = 0; column < Math.min(head.length, 3); column++) {
    const read = rows.map((row) => {
      const cell = row[column];
      return cell && (clockAt(cell.text, cell.start) ?? dayAt(block, cell.start));
    });
    if (read.length > 1 && read.every((each) => each !== undefined))
      return {
        rows: read as Row[],
        told,
        ...(due.test(head[column]?.text ?? '') && { due: true as const }),
      };
  }
  return { rows: [], told };
}

/** Whether a section has two rows that could follow one another; most have none. */
const mayRun = perSection(
  ({ blocks }) => blocks.reduce((sum, { block }) => sum + rowsIn(block).rows.length, 0) > 1,
);

/** Rows of a timeline that do not come after the row before, in the places of the document. */
export function misorderedRows({ sections, text }: Document): Misorder[] {
  const found: Misorder[] = [];
  for (const section of sections) {
    if (!mayRun(section)) continue;
    for (const run of runsOf(section.blocks))
      found.push(...misorderedRun(run, run.told || timeline.test(section.title), text));
  }
  return found;
}

/** So many items that all begin with a date are told in order. */
const leastListed = 4;

function runsOf(blocks: readonly PlacedBlock[]): Rows[] {
  const runs: Rows[] = [];
  let open: Row[] = [];
  const close = (): void => {
    if (open.length > 1) runs.push({ rows: open, told: open.length >= leastListed });
    open = [];
  };
  for (const { block, start } of blocks) {
    const { rows, ...run } = rowsIn(block);
    const placed = rows.map((row) => ({ ...row, ...shift(row, start) }));
    if (block.kind === 'table') {
      close();
      runs.push({ ...run, rows: placed });
    } else if (placed.length === 0 && !block.containers.includes('list')) close();
    else open.push(...placed);
  }
  close();
  return runs;
}

/** Rows from which on a date that breaks their order is a slip, even where the order is not told. */
const leastDue = 5;

function misorderedRun({ rows, due: isDue }: Rows, told: boolean, text: string): Misorder[] {
  const slip = slipIn(timesOf(rows, told ? 3 : isDue ? leastDue : Number.POSITIVE_INFINITY));
  if (!slip) return [];
  const pair = [rows[slip.at] as Row, rows[slip.against] as Row] as const;
  // Of two rows either of which may be wrong, it is not the one whose time the draft tells elsewhere too.
  const turned = slip.either && isRepeated(text, pair[0]) && !isRepeated(text, pair[1]);
  const [row, against] = turned ? [pair[1], pair[0]] : pair;
  return [
    {
      start: row.start,
      end: row.end,
      code: 'rows',
      message: `Which time is wrong? “${row.text}” stands ${row.start < against.start ? 'above' : 'below'} “${against.text}”, and the rows run from early to late.`,
      against,
    },
  ];
}

const isRepeated = (text: string, { text: time }: Row): boolean =>
  text.indexOf(time) !== text.lastIndexOf(time);

/** The times of a run of one kind, if it has rows enough to have an order. */
function timesOf(rows: readonly Row[], leastDays: number): ReturnType<typeof inYears> {
  const days = rows.filter((row) => row.kind === 'day');
  if (days.length > 0) return days.length === rows.length && days.length >= leastDays ? inYears(days) : [];
  return pastMidnight(rows.filter((row) => row.kind === 'clock'));
}
