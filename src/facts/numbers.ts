import type { Block } from '../document/block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { type Quantity, readQuantities } from '../evidence/quantities/quantities.ts';
import { changes, moved } from '../evidence/words/verbs.ts';

/** A quantity with its value and unit, and what it measures. */
export interface NumberFact extends Omit<Quantity, 'at' | 'period'> {
  readonly text: string;
  /** The name of the metric whose value it is, as far as the sentence tells. */
  readonly metric?: string;
  /** Its place in a change: `from` 9 days, `to` 2, `by` 7. */
  readonly change?: 'from' | 'to' | 'by';
}

/** The numbers that a sentence states, in order; slots and periods are none. */
export function numbersIn(block: Block, sentence: Sentence): NumberFact[] {
  return readQuantities(block, sentence)
    .filter(({ kind, period }) => kind !== 'slot' && !period)
    .map((quantity) => {
      const { at: _at, period: _period, ...value } = quantity;
      const metric = metricOf(block, sentence, quantity);
      const change = changeOf(sentence, quantity);
      return {
        ...value,
        text: textAt(block, quantity),
        ...(metric !== undefined && { metric }),
        ...(change && { change }),
      };
    });
}

/** How far after a number its metric may be named: “9% churn”, “41% day-30 retention”. */
const reach = 24;

/** The metric named last before the number within its clause, or just after it. */
function metricOf(block: Block, sentence: Sentence, { start, end }: Quantity): string | undefined {
  const metrics = cuesIn.metric(block, sentence);
  if (metrics.length === 0) return undefined;
  const before = metrics.findLast((metric) => metric.end <= start);
  if (before && !/[;:—]/.test(block.prose.slice(before.end, start))) return before.name;
  const after = metrics.find((metric) => metric.start >= end && metric.start - end <= reach);
  return after && !/[,;:—.]/.test(block.prose.slice(end, after.start)) ? after.name : undefined;
}

function changeOf({ words }: Sentence, { at }: Quantity): NumberFact['change'] {
  // “from about 9 days”, “by nearly a third”
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const lower = words[before]?.lower;
    if (lower !== 'from' && lower !== 'to' && lower !== 'by') continue;
    return lower === 'from' || isMovement(words, before) ? lower : undefined;
  }
  return undefined;
}

/** “fell to 3%”, “from 9 days to 2”, “cut by a third”; not “write to 212 stores”. */
function isMovement(words: readonly Word[], at: number): boolean {
  const earlier = words.slice(Math.max(0, at - 8), at);
  return earlier.some(({ lower }) => lower === 'from' || moved.has(lower) || changes.has(lower));
}
