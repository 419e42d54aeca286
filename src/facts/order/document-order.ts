import type { PlacedBlock } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { readDocument } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { plainText, textAt } from '../../document/plain-text.ts';
import { perSection, type Section } from '../../document/sections.ts';
import { shift } from '../../document/span.ts';
import { readTable } from '../../evidence/tables.ts';
import { type Days, daysOf } from '../../evidence/times/day-numbers.ts';
import { readTimeFrames, type TimeFrame } from '../../evidence/times/time.ts';
import { actionHeading } from '../words/action-headings.ts';
import type { Misorder } from './misorder.ts';

/** The day of a document, as its front matter has it. */
function dayOf({ frontMatter: { date } }: Document): Days | undefined {
  const iso = date === undefined ? null : /^(\d{4}-\d\d-\d\d)/.exec(date);
  const text = iso?.[1] ?? date;
  if (text === undefined || text.length > 40) return undefined;
  const [placed] = readDocument(`on ${text}`).blocks;
  const [sentence] = placed?.block.sentences ?? [];
  const frame = placed && sentence && readTimeFrames(placed.block, sentence)[0];
  return frame?.kind === 'date' ? daysOf(frame) : undefined;
}

const done =
  /\[x\]|✓|✔|\b(?:done|signed|completed?|finished|closed|was|were|has|have|had|did|shipped|sent|paid|since|from|dated|of)\b/i;

const headsActions = perSection(({ title }) => actionHeading.test(title.toLowerCase()));

/** What is to be done by a day that was past when the document was written. */
export function overdue(document: Document): Misorder[] {
  const today = dayOf(document);
  if (!today) return [];
  return document.sections
    .filter(headsActions)
    .flatMap(({ blocks }) => blocks.flatMap((placed) => overdueIn(placed, today, document)));
}

function overdueIn({ block, start }: PlacedBlock, today: Days, { text }: Document): Misorder[] {
  return dueIn(block).flatMap(({ frame }): Misorder[] => {
    const days = daysOf(frame);
    const line = text.slice(text.lastIndexOf('\n', start + frame.start) + 1, start + frame.start);
    if (!days || days[1] >= today[0] || /\[x\]/i.test(line)) return [];
    return [
      {
        ...shift(frame, start),
        code: 'overdue',
        message: `Is this done, or when is it due? “${textAt(block, frame)}” was past on the day of the document.`,
      },
    ];
  });
}

/** Dates by which something is to be done: “by 3 May 2026”, a cell under “Due”. */
const dueIn = perBlock((block): { readonly frame: TimeFrame }[] => {
  if (block.kind === 'table') {
    const { head, rows } = readTable(block);
    const column = head.findIndex(({ text }) =>
      /^(?:due|by|by when|deadline|due date|when|date)$/i.test(text),
    );
    return rows.flatMap((row) => {
      const cell = row[column];
      if (!cell || row.some(({ text }) => done.test(text))) return [];
      const sentence = block.sentences.find(({ start, end }) => start <= cell.start && cell.end <= end + 1);
      const frame = sentence && readTimeFrames(block, sentence).find(({ start }) => start >= cell.start);
      return frame ? [{ frame }] : [];
    });
  }
  return block.sentences.flatMap((sentence) =>
    done.test(block.prose.slice(sentence.start, sentence.end))
      ? []
      : readTimeFrames(block, sentence)
          .filter(({ preposition, kind }) => preposition === 'by' && kind === 'date')
          .map((frame) => ({ frame })),
  );
});

const asksWhen =
  /^when (?:does|do|will|is|are|can|did) .{0,60}\b(?:launch(?:ed)?|available|ship|start|begin|live|release[sd]?|open|buy|get|use)\b/i;

const asksForDay = perSection(({ title }) => asksWhen.test(title));

/** A release that is dated otherwise than the answer says that the launch is. */
export function otherLaunch(opening: PlacedBlock | undefined, sections: readonly Section[]): Misorder[] {
  const [sentence] = opening?.block.sentences ?? [];
  const told =
    opening &&
    sentence &&
    readTimeFrames(opening.block, sentence).find(({ kind, start }) => kind === 'date' && start < 80);
  const day = told && daysOf(told);
  if (!opening || !told || !day) return [];
  for (const section of sections) {
    if (!asksForDay(section)) continue;
    const { blocks } = section;
    const answer = blocks[0];
    const first = answer && firstTime(answer);
    const days = first && daysOf(first);
    if (!answer || !first || !days) continue;
    if (days[0] <= day[0] && day[1] <= days[1]) continue;
    return [
      {
        ...shift(first, answer.start),
        code: 'launch',
        message: `When is the launch? The release is dated “${textAt(opening.block, told)}”, this answer says “${textAt(answer.block, first)}”.`,
        against: shift(told, opening.start),
      },
    ];
  }
  return [];
}

/** The first time of an answer, if its first sentence gives it and names no other place. */
function firstTime({ block }: PlacedBlock): TimeFrame | undefined {
  const [sentence] = block.sentences;
  if (
    !sentence ||
    /\b(?:pilot|beta|preview|test|phase)\b/i.test(plainText(block).slice(0, 120)) ||
    /\b(?:first|next|later|second)\b/i.test(textAt(block, sentence))
  )
    return undefined;
  const frames = readTimeFrames(block, sentence).filter((frame) => daysOf(frame) !== undefined);
  return frames.length === 1 ? frames[0] : undefined;
}
