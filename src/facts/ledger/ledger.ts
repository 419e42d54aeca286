import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import { mostFigures } from '../../evidence/arithmetic/shape.ts';
import type { Entry } from './entry.ts';
import { eventValues } from './events.ts';
import { metricValues } from './metric-values.ts';
import { changesBy, deeds, pairs } from './pairs.ts';
import { asks, prices } from './prices.ts';
import { readingOf } from './reading.ts';
import { settingOf } from './setting.ts';
import { tableValues } from './table-values.ts';
import { otherValues, thingValues } from './things.ts';

const readers = [
  metricValues,
  eventValues,
  prices,
  asks,
  thingValues,
  otherValues,
  pairs,
  changesBy,
  deeds,
] as const;

/** What a block gives values of, in order; kept with it. What somebody says in quotation marks is theirs. */
export const entriesIn: (block: Block) => readonly Entry[] = perBlock((block) => {
  if (block.kind === 'table') return tableValues(block);
  if (block.kind !== 'paragraph') return [];
  return block.sentences.flatMap((sentence) => {
    const reading = readingOf(block, sentence);
    if (reading.figures.length === 0 || reading.figures.length > mostFigures) return [];
    return readers
      .flatMap((read) => read(reading))
      .filter(({ figure }) => !figure.quoted && figure.upper === undefined)
      .map((found): Entry => {
        const { start, end } = found.figure;
        return { role: 'level', ...found, ...settingOf(block, sentence, found), start, end };
      });
  });
});
