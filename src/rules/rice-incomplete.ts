import type { PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { shift } from '../document/span.ts';
import { type Cell, readTable } from '../document/tables.ts';
import { blocksWhere } from '../document/tally.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';

const factors = ['reach', 'impact', 'confidence', 'effort'] as const;

export const riceIncomplete = defineRule({
  id: 'rice-incomplete',
  summary: 'A RICE score names reach, impact, confidence and effort, and is their product: R × I × C ÷ E.',
  why: 'A score with a factor left out, or that does not come out, ranks by taste and looks like arithmetic.',
  scope: 'document',
  group: 'consistency',
  severity: 'warning',
  options: {},
  examples: [
    {
      kind: 'six-pager',
      bad: '| «Idea» | Reach | Impact | Confidence | RICE |\n|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 640 |',
      good: '| Idea | Reach | Impact | Confidence | Effort | RICE |\n|---|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 2 | 320 |',
    },
    {
      kind: 'six-pager',
      bad: '| Idea | Reach | Impact | Confidence | Effort | Score |\n|---|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 2 | «640» |',
      good: '| Idea | Reach | Impact | Confidence | Effort | Score |\n|---|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 2 | 320 |',
    },
  ],
  *check({ document }: DocumentUnit): Iterable<Problem> {
    for (const placed of ranking(document)) yield* tableProblems(placed);
  },
});

interface Rice {
  readonly columns: Readonly<Record<(typeof factors)[number], number>>;
  readonly score: number;
  readonly missing: readonly string[];
}

/** The columns of a table that ranks so: called RICE, or with three of the four factors. */
const riceOf = perBlock((block): Rice => {
  const { header } = readTable(block);
  const at = (name: RegExp): number => header.findIndex(({ text }) => name.test(text));
  const columns = {
    reach: at(/^reach\b/i),
    impact: at(/^impact\b/i),
    confidence: at(/^confidence\b/i),
    effort: at(/^effort\b/i),
  };
  const missing = factors.filter((name) => columns[name] < 0);
  const called = header.some(({ text }) => /\bRICE\b/.test(text));
  const some = missing.length < 3 && called;
  return {
    columns,
    score: at(/\b(?:rice|score)\b/i),
    missing: some || missing.length <= 1 ? missing : factors,
  };
});

const ranking = blocksWhere(
  (block) => readTable(block).rows.length > 0 && riceOf(block).missing.length < factors.length,
);

function* tableProblems({ block, start }: PlacedBlock): Iterable<Problem> {
  const { header, rows } = readTable(block);
  const rice = riceOf(block);
  const [first] = header;
  if (rice.missing.length > 0 && first) {
    yield {
      span: shift(first, start),
      code: 'missing',
      message: `Where is the ${rice.missing.join(', and the ')}? A RICE score is reach × impact × confidence ÷ effort: add the column.`,
    };
    return;
  }
  for (const row of rows) {
    const wanted = productOf(row, rice);
    const cell = row[rice.score];
    const given = cell && numberIn(cell);
    if (!cell || wanted === undefined || given === undefined || isNear(given, wanted)) continue;
    yield {
      span: shift(cell, start),
      code: 'product',
      message: `Does that come out? “${cell.text}” is not reach × impact × confidence ÷ effort, which is ${Number(wanted.toPrecision(4))}: one of the five is wrong.`,
    };
  }
}

function productOf(row: readonly Cell[], { columns }: Rice): number | undefined {
  const [reach, impact, confidence, effort] = factors.map((name) => {
    const cell = row[columns[name]];
    return cell && numberIn(cell);
  });
  if (reach === undefined || impact === undefined || confidence === undefined || !effort) return undefined;
  return (reach * impact * (confidence > 1 ? confidence / 100 : confidence)) / effort;
}

function numberIn({ text }: Cell): number | undefined {
  const match = /^~?\s*(\d[\d,]*(?:\.\d+)?)\s*(%|k|m)?/i.exec(text);
  if (!match) return undefined;
  const unit = match[2]?.toLowerCase();
  const scale = unit === '%' ? 0.01 : unit === 'k' ? 1000 : unit === 'm' ? 1_000_000 : 1;
  return Number((match[1] ?? '').replaceAll(',', '')) * scale;
}

/** Scores are rounded, and given in thousands. */
const isNear = (given: number, wanted: number): boolean =>
  [1, 1000, 0.001, 100, 0.01].some((scale) => Math.abs(given * scale - wanted) <= Math.max(1, wanted * 0.02));
