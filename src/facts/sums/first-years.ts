import type { Block, PlacedBlock } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { spentInAll } from '../../evidence/arithmetic/cost-tables.ts';
import { type Figure, inUnitOf } from '../../evidence/arithmetic/figures.ts';
import { readShape } from '../../evidence/arithmetic/shape.ts';
import { madeIn, yearsIn } from '../../evidence/arithmetic/spending.ts';
import type { SectionMiscount } from './section-miscount.ts';

/** Amounts of so many years that are told below a table of what is spent once and by the year, and do not follow. */
export function wrongFirstYears(blocks: readonly PlacedBlock[]): SectionMiscount[] {
  const tables = blocks.flatMap(({ block }, at) => {
    const spent = spentInAll(block);
    return spent ? [{ spent, at }] : [];
  });
  const [table] = tables;
  if (!table || tables.length > 1) return [];
  const { once, yearly } = table.spent;
  return blocks.slice(table.at + 1).flatMap(({ block }, below) =>
    claimsIn(block).flatMap(({ years, figure }): SectionMiscount[] => {
      const { sum, right, otherwise } = madeIn(years, table.spent, figure);
      const ratio = sum / figure.value;
      if (right || otherwise || once.unit !== symbolOf(figure) || yearly.unit !== once.unit) return [];
      if (ratio < 0.75 || ratio > 1.34) return [];
      const miscount = { code: 'years', span: figure, says: inUnitOf(figure, sum) } as const;
      return [{ at: table.at + 1 + below, miscount }];
    }),
  );
}

const symbolOf = ({ text }: Figure): string => /^(?:US)?[$€£¥]/.exec(text)?.[0] ?? '';

interface Claim {
  readonly years: number;
  readonly figure: Figure;
}

const other =
  /\b(?:if|sav\w+|benefits?|return|returns|net|revenue|income|gains?|worth|instead|than|less|discount\w*|budget|each|per)\b/;
const firsts: readonly RegExp[] = [
  /\bfirst (?:full )?year(?: [a-z]+){0,3} (?:costs?|comes to|is|takes|needs) (?:us )?#(\d+)/,
  /#(\d+) (?:in|for|during) (?:the|its|our) first (?:full )?year\b/,
  /\bfirst[- ](?:full[- ])?year costs? (?:of|is|are|comes? to|will be|would be) #(\d+)/,
];

/** What a block says that the first year costs, or several years together. */
function claimsIn(block: Block): Claim[] {
  if (block.kind !== 'paragraph') return [];
  return block.sentences.flatMap((sentence) => {
    const { text, figures } = readShape(block, sentence);
    if (figures.length === 0 || other.test(text)) return [];
    const first = firsts.flatMap((pattern) => figures[Number(pattern.exec(text)?.[1])] ?? []);
    return [
      ...first.slice(0, 1).map((figure) => ({ years: 1, figure })),
      ...figures.flatMap((figure) => severalIn(block, sentence, figure)),
    ].filter(
      ({ figure }) => figure.kind === 'currency' && figure.upper === undefined && figure.bound === undefined,
    );
  });
}

/** “€809,000 over three years”, “over three years that is €809,000”, “the three-year cost is €809,000”. */
function severalIn({ prose }: Block, sentence: Sentence, figure: Figure): Claim[] {
  const after = /^,? (?:in all |in total )?over (?:the (?:first )?)?[\da-z]+ years\b/i.exec(
    prose.slice(figure.end, figure.end + 50),
  );
  const before =
    /(?:\bover (?:the (?:first )?)?[\da-z]+ years,? (?:that|this|it|they|we|the cost) (?:is|makes|comes to|costs?|spend)|\b[\da-z]+-year (?:costs?|total|spend) (?:is|are|of|comes to)) $/i.exec(
      prose.slice(Math.max(sentence.start, figure.start - 70), figure.start),
    );
  const years = yearsIn((after ?? before)?.[0] ?? '');
  return years === undefined ? [] : [{ years, figure }];
}
