import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { option } from '../engine/options.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { perSentence } from '../evidence/per-sentence.ts';

export const longSentence = defineRule({
  id: 'long-sentence',
  summary: 'A sentence holds one thought, or two that belong together.',
  why: 'A narrative is read in silence, once. A reader who has lost the beginning of a sentence at its end reads it again, and the next one with less patience.',
  group: 'length',
  scope: 'sentence',
  severity: 'info',
  options: {
    maxWords: option.number(34, 'Sentences with more words than this are asked about.'),
    hintWords: option.number(30, 'Sentences with more words than this get a hint.'),
  },
  examples: [
    {
      bad: '«We decided to postpone the launch of the lockers in the north until the third quarter because the landlords had not yet signed their contracts and the carriers asked for a longer test with more parcels in March.»',
      good: 'We postponed the launch in the north to the third quarter. The landlords had not signed their contracts, and the carriers asked for a longer test.',
    },
  ],
  *check({ block, sentence }, { maxWords, hintWords }): Iterable<Problem> {
    const words = weightOf(block, sentence);
    if (words <= Math.min(maxWords, hintWords) || isOneThought(block, sentence)) return;
    yield {
      span: { start: sentence.start, end: sentence.end },
      // Facts and code make a sentence long and are read one by one; a thought is not.
      ...((words <= maxWords || hasFacts(block, sentence) || isParted(block, sentence)) && {
        level: 'hint' as const,
      }),
      message: `Where is the second thought? ${Math.round(words)} words in one sentence: end it where the next thought begins.`,
    };
  },
});

/** Marks that part a sentence give its reader places to rest. */
const isParted = ({ prose }: Block, { start, end }: Sentence): boolean =>
  /[;:—–]|(?:,[^,]*){3}/.test(prose.slice(start, end));

const hasFacts = ({ source }: Block, { start, end }: Sentence): boolean =>
  /[\d`]|\]\(/.test(source.slice(start, end));

/** Words as a reader counts them: “back-end” is one, and what stands in brackets is passed over half the time. */
function weightOf(block: Block, sentence: Sentence): number {
  if (sentence.words.length <= 25) return sentence.words.length;
  return weigh(block, sentence).words;
}

const weigh = perSentence((block, { words }) => {
  let depth = 0;
  let sum = 0;
  let end = words[0]?.start ?? 0;
  for (const word of words) {
    for (const mark of block.prose.slice(end, word.start)) depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    end = word.end;
    if (!word.joined) sum += depth > 0 ? 0.5 : 1;
  }
  return { words: sum };
});

/** A list within a sentence is long and easy: one verb, or parts that a semicolon sets apart. */
function isOneThought(block: Block, sentence: Sentence): boolean {
  const text = block.prose.slice(sentence.start, sentence.end);
  if ((text.match(/;/g)?.length ?? 0) >= 2) return true;
  return readClauses(block, sentence).length < 2 && !/\b(?:to|which|that)\b.*\b(?:and|then)\b/.test(text);
}
