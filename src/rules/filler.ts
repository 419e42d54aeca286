import { textAt } from '../document/plain-text.ts';
import { spanOfWords } from '../document/words.ts';
import { deleteWords } from '../engine/rewrite.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { type Filler, readFillers } from '../evidence/fillers.ts';

export const filler = defineRule({
  id: 'filler',
  summary: 'Each word carries something that the reader would miss.',
  why: 'Words that can be cut cost pages, and “very” stands where a number is missing.',
  scope: 'sentence',
  group: 'vague',
  severity: 'hint',
  options: {},
  examples: [
    {
      bad: '«It is important to note that» carriers charge twice for a failed delivery.',
      good: 'Carriers charge twice for a failed delivery.',
    },
    {
      bad: 'Customers were «really» frustrated by the second login.',
      good: 'The very first order of each seller is reviewed by hand.',
    },
    {
      bad: '«At the end of the day», the fee decides the sale.',
      good: 'The fee decides the sale.',
    },
    {
      bad: 'The queue at the gate is «extremely» long.',
      good: 'Use the flag rather than a second deployment.',
    },
  ],
  *check(unit): Iterable<Problem> {
    if (unit.sentence.question) return;
    for (const each of readFillers(unit)) {
      const span = spanOfWords(unit.sentence.words, each);
      const quoted = textAt(unit.block, span);
      yield {
        span,
        term: quoted,
        message: messageFor(each, quoted),
        // One word costs its reader nothing to pass over; a phrase stands where the thought should begin.
        ...(each.last > each.first && { level: 'info' as const }),
        fixes: fixesFor(each, unit),
      };
    }
  },
});

const messageFor = ({ family }: Filler, quoted: string): string =>
  family === 'intensifier'
    ? `How much is “${quoted}”? Give the number, or cut the word: the sentence says the same without it.`
    : `What is lost without “${quoted}”? Nothing that the sentence does not say itself: cut it.`;

/** What opens a whole sentence or is half a sentence itself has to be rewritten by the writer. */
const fixesFor = (each: Filler, unit: SentenceUnit): NonNullable<Problem['fixes']> =>
  each.family === 'empty' ? [] : deleteWords('Cut it', { ...unit, ...each });
