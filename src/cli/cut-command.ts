import type { Cut, CutReason, Cuts } from '../engine/cuts.ts';
import type { LimitToMeet } from '../engine/limit-to-meet.ts';
import { unitOf } from '../engine/page-report.ts';
import type { LengthUnit } from '../narratives/narrative.ts';
import type { Output } from './lint-command.ts';
import { Lines } from './place.ts';
import { type ReadOptions, readOne } from './read-one.ts';

/** Prints what could go of a draft, and what each saves by the meter. */
export async function cutCommand(path: string, options: ReadOptions, output: Output): Promise<number> {
  const { file, draft } = await readOne(path, options, output);
  const cuts = draft.cuts();
  const lines = new Lines(file.text);
  const at = (offset: number): string => {
    const { line, column } = lines.placeOf(offset);
    return `${file.path}:${line}:${column}`;
  };
  const unit = cuts.limit?.limit.unit ?? 'pages';
  const told = [
    `${file.path}: ${headline(cuts)}`,
    ...cuts.items.map(
      (cut) => `${at(cut.span.start)} ${saving(cut.saves, unit)}: ${whatGoes(cut, file.text)}`,
    ),
    ...cuts.sections.map(
      ({ title, span, over, unit: of, share }) =>
        `${at(span.start)} “${title}” is ${counted(over, of)} above its share of ${share}`,
    ),
  ];
  output.out(`${told.join('\n')}\n`);
  return 0;
}

function headline({ limit, items, fixes }: Cuts): string {
  const fixed = fixes.edits.length === 0 ? '' : `; all safe fixes save ${saving(fixes.saves, 'pages')}`;
  const nothing = items.length === 0 ? '; nothing to cut was found' : '';
  return `${limit ? distance(limit) : 'no limit'}${fixed}${nothing}`;
}

/** `2.31 of 2 pages, 17 lines too long`. */
function distance({ limit, over, lines }: LimitToMeet): string {
  const far = lines === undefined ? counted(Math.abs(over), limit.unit) : counted(Math.abs(lines), 'lines');
  return `${limit.count} of ${limit.max} ${unitOf(limit)}, ${far} ${over > 0 ? 'too long' : 'left'}`;
}

function saving(saves: Cut['saves'], unit: LengthUnit): string {
  if (unit === 'characters') return counted(saves.characters, 'characters');
  const words = counted(saves.words, 'words');
  return unit === 'words' ? words : `${counted(saves.lines, 'lines')} (${words})`;
}

const reasons: Readonly<Record<CutReason, string>> = {
  fix: '',
  repeated: 'said before',
  sentence: 'long, if it goes whole',
};

function whatGoes({ reason, title, span }: Cut, text: string): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const shown = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
  return reason === 'fix' ? `“${shown}”: ${title}` : `${reasons[reason]}: “${shown}”`;
}

const counted = (count: number, unit: string): string =>
  `${count} ${Math.abs(count) === 1 ? unit.slice(0, -1) : unit}`;
