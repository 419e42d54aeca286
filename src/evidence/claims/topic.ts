import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Word } from '../../document/words.ts';
import { gapBefore } from '../cues/cue.ts';
import { readTags } from '../language/tags.ts';
import { perSentence } from '../per-sentence.ts';
import { singular } from '../quantities/counted-nouns.ts';
import { months } from '../words/calendar.ts';
import { commonTopics, movementNouns, movers } from '../words/movements.ts';
import { unitWords } from '../words/units.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** “completed” and “completion” are about the same. */
export const stemOf = (lower: string): string => singular(lower).slice(0, 6);

/** The words that say what a stretch of a sentence is about, as stems. */
export function topicBetween(block: Block, sentence: Sentence, { first, last }: Range): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = last; at >= first; at--) {
    const word = sentence.words[at];
    if (word && isTopic(block, sentence, at)) found.add(stemOf(word.lower));
    if (at > first && found.size > 0 && /[,;:()—]/.test(gapBefore(block.prose, sentence.words, at))) break;
  }
  return found;
}

/** The topic words of a whole sentence. */
export const topicsOf: (block: Block, sentence: Sentence) => ReadonlySet<string> = perSentence(
  (block, sentence) => {
    const found = new Set<string>();
    sentence.words.forEach(({ lower }, at) => {
      if (isTopic(block, sentence, at)) found.add(stemOf(lower));
    });
    return found;
  },
);

function isTopic(block: Block, sentence: Sentence, at: number): boolean {
  const { lower, text } = sentence.words[at] as Word;
  const kind = readTags(block, sentence)[at]?.kind;
  if ((kind !== 'open' && kind !== 'name') || lower.length < 3 || /^\d/.test(text)) return false;
  return !(
    commonTopics.has(lower) ||
    movers.has(lower) ||
    movementNouns.has(lower) ||
    months.has(lower) ||
    unitWords.has(lower) ||
    /ly$/.test(lower)
  );
}

/** Whether two topics have a word in common. */
export function sharesTopic(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  return false;
}
