import type { Block } from '../../document/block.ts';
import { halfOf } from '../../evidence/arithmetic/figures.ts';
import { metricsIn } from '../../evidence/metrics.ts';
import { readQuantities } from '../../evidence/quantities/quantities.ts';
import { readTable } from '../../evidence/tables.ts';
import type { Entry, Role } from './entry.ts';
import { unitOf } from './reading.ts';

const roles: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:targets?|goals?)\b/i, 'target'],
  [/\b(?:baselines?|before)\b/i, 'baseline'],
];

/** The targets and baselines that a table gives for metrics, one for each row and column. */
export function tableValues(block: Block): Entry[] {
  const { head, rows } = readTable(block);
  const columns = head.map(({ text }) => roles.find(([title]) => title.test(text))?.[1]);
  const told = columns.filter((role) => role !== undefined);
  // Two columns of targets are of two times or groups.
  if (told.length !== new Set(told).size) return [];
  return rows.flatMap((row) =>
    row.flatMap((cell, at): Entry[] => {
      const role = columns[at];
      const label = row[0];
      if (!role || !label || at === 0 || label === cell) return [];
      const sentence = block.sentences.find(({ start, end }) => start <= cell.start && cell.end <= end + 1);
      const named = block.sentences.find(({ start, end }) => start <= label.start && label.end <= end + 1);
      const quantity = sentence && readQuantities(block, sentence).find(({ start }) => start >= cell.start);
      const metric = named && metricsIn(block, named)[0];
      if (!quantity || quantity.value === undefined || !metric) return [];
      if (metric.span.end - metric.span.start < label.text.length - 2) return [];
      const text = block.prose.slice(quantity.start, quantity.end);
      const figure = {
        ...quantity,
        value: quantity.value,
        text,
        quoted: false,
        half: halfOf(quantity, text),
      };
      return [
        {
          start: figure.start,
          end: figure.end,
          key: ['metric', metric.value.toLowerCase().replace(/ rate$/, ''), unitOf(figure)].join('|'),
          subject: metric.value,
          role,
          figure,
          names: [],
          opening: '',
          segments: [],
          when: '',
          other: false,
          timed: true,
        },
      ];
    }),
  );
}
