import { canBreak } from './breaks.ts';
import type { FlowTable } from './flow.ts';
import { measure, type Setting, sixths } from './measured.ts';
import { cellPadding } from './styles.ts';

/** No column takes more than this share before the others have what they want. */
const widest = 0.55;

/**
 * The widths of a table’s columns in twips, `total` together. Each column has room for its longest word if all of
 * them fit, and wants its longest line; what is left over, or lacking, is shared in proportion.
 */
export function columnWidths(table: FlowTable, total: number, head: Setting, body: Setting): number[] {
  const columns = table.align.map((_, column) => {
    let word = 0;
    let line = 0;
    table.rows.forEach((row, nth) => {
      const wanted = wants(row[column]?.runs ?? [], nth === 0 ? head : body);
      word = Math.max(word, wanted.word);
      line = Math.max(line, wanted.line);
    });
    // A twip or two: widths are whole, and programs round them differently.
    const around = cellPadding.left + cellPadding.right + 12;
    return { min: Math.ceil(word) + around, max: Math.min(Math.ceil(line) + around, total * widest) };
  });
  const mins = columns.map(({ min }) => min);
  const least = sum(mins);
  if (least >= total) return rounded(mins, total);
  const wishes = columns.map(({ min, max }) => Math.max(min, max));
  const most = sum(wishes);
  if (most <= total) return rounded(wishes, total);
  const share = (total - least) / (most - least);
  return rounded(
    mins.map((min, at) => min + ((wishes[at] ?? min) - min) * share),
    total,
  );
}

/** The longest piece that no line may end in, and the whole. */
function wants(
  runs: FlowTable['rows'][number][number]['runs'],
  setting: Setting,
): { word: number; line: number } {
  const { length, codes, widths } = measure(runs, setting);
  let word = 0;
  let longest = 0;
  let line = 0;
  let longestLine = 0;
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code === 10) {
      word = 0;
      line = 0;
      continue;
    }
    line += widths[at] ?? 0;
    if (code !== 32) longestLine = Math.max(longestLine, line);
    word = code === 32 ? 0 : word + (widths[at] ?? 0);
    longest = Math.max(longest, word);
    const next = codes[at + 1] ?? 32;
    if (code !== 32 && next !== 32 && canBreak(code, next)) word = 0;
  }
  return { word: longest / sixths, line: longestLine / sixths };
}

/** Whole numbers in the same proportions, with a given sum. */
function rounded(widths: readonly number[], total: number): number[] {
  const scale = total / sum(widths);
  const whole = widths.map((width) => Math.floor(width * scale));
  const left = total - sum(whole);
  return whole.map((width, at) => (at < left ? width + 1 : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
