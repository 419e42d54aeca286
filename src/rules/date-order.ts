import { shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { beforeTrial } from '../facts/order/before-trial.ts';
import { otherLaunch, overdue } from '../facts/order/document-order.ts';
import { lateSteps } from '../facts/order/late-steps.ts';
import type { Misorder } from '../facts/order/misorder.ts';
import { misorderedRows } from '../facts/order/rows.ts';
import { misorderedIn } from '../facts/order/sentence-order.ts';
import { readRelease } from '../narratives/release.ts';

const misordered = blocksWhere((block) => misorderedIn(block).length > 0);

export const dateOrder = defineRule({
  id: 'date-order',
  summary:
    'Dates run the way the text says: ends after starts, targets after the launch, rows from early to late.',
  why: 'A date that cannot be makes the reader doubt the plan, and somebody will act on the wrong one.',
  scope: 'document',
  group: 'consistency',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'We launch on 1 July 2027 and reach 30% adoption by «1 June 2027».',
      good: 'We launch on 1 June 2027 and reach 30% adoption by 1 July 2027.',
    },
    { bad: 'The board meets on «Monday, 4 May 2027».', good: 'The board meets on Tuesday, 4 May 2027.' },
    {
      bad: '| Time | What |\n| --- | --- |\n| 14:10 | Alarm |\n| «14:02» | Page sent |',
      good: '| Time | What |\n| --- | --- |\n| 14:02 | Alarm |\n| 14:10 | Page sent |',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { document } = unit;
    for (const { block, start } of misordered(document)) {
      for (const each of misorderedIn(block)) yield problemOf({ ...each, ...shift(each, start) });
    }
    for (const each of [
      ...misorderedRows(document),
      ...overdue(document),
      ...launches(unit),
      ...lateSteps(document),
      ...beforeTrial(document),
    ])
      yield problemOf(each);
  },
});

function launches({ document, outline, found }: DocumentUnit): Misorder[] {
  return otherLaunch(readRelease(outline, found).opening, document.sections);
}

function problemOf({ start, end, code, message, against, put }: Misorder): Problem {
  const span = { start, end };
  return {
    span,
    code,
    message,
    ...(against && { related: [{ span: against, message: 'The time it is set against' }] }),
    ...(put !== undefined && { fixes: [slot(`Put ${put}`, span, put)] }),
  };
}
