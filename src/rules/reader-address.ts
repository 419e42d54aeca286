import { textAt } from '../document/plain-text.ts';
import type { Word } from '../document/words.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { PhraseSet } from '../evidence/phrases.ts';
import { readerAddresses } from '../evidence/words/reader-addresses.ts';

const phrases = new PhraseSet(readerAddresses.map((phrase) => [phrase, phrase] as const));

export const readerAddress = defineRule({
  id: 'reader-address',
  summary: 'A sentence speaks of its subject, and not of the document or of who reads it.',
  why: 'What the document will do, it does on the next line. The room has the page limit for what is new.',
  scope: 'sentence',
  group: 'length',
  severity: 'hint',
  options: {},
  examples: [
    {
      bad: '«As the reader will see», the depot closes at noon.',
      good: 'The depot closes at noon.',
    },
    {
      bad: '«This memo explains» why we close the depot.',
      good: 'We close the depot, since nobody comes after noon.',
    },
  ],
  *check({ block, sentence }): Iterable<Problem> {
    if (sentence.question) return;
    for (const { first, last, span } of phrases.matches(block.prose, sentence)) {
      if (sentence.words[first]?.quoted) continue;
      const { start, end } = { start: span.start, end: (sentence.words[last] as Word).end };
      yield {
        span: { start, end },
        message: `What does it say? “${textAt(block, { start, end })}” speaks of the document: begin with what it is about.`,
      };
    }
  },
});
