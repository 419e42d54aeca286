import { ASKING, CLOSER, classAt, SPACE, skip } from './characters.ts';
import { sentenceEnds } from './sentence-ends.ts';
import type { Span } from './span.ts';
import { readWords, type Word } from './words.ts';

/** One sentence of a block. Offsets count from the start of the block. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** Ends with a question mark. */
  readonly question: boolean;
}

/**
 * No writer's sentence has so many words. Text without a stop is cut there, so that a rule that looks from each
 * word of a sentence to the others stays quick.
 */
const mostWords = 400;

/** The sentences of a block's prose between `start` and `end`, trimmed, none without a word. */
export function readSentences(
  prose: string,
  range: Span,
  { quotes, breaks }: { readonly quotes: readonly Span[]; readonly breaks: readonly number[] },
): Sentence[] {
  const words = readWords(prose, range, quotes);
  const sentences: Sentence[] = [];
  let from = range.start;
  let first = 0;
  for (const end of sentenceEnds(prose, range, { words, breaks })) {
    if (end.words > first) {
      const start = skip(prose, from, { bits: SPACE, end: end.at });
      addSentences(sentences, prose, { words: words.slice(first, end.words), start, end: end.at });
    }
    from = end.at;
    first = end.words;
  }
  return sentences;
}

interface Stretch extends Span {
  readonly words: readonly Word[];
}

function addSentences(sentences: Sentence[], prose: string, { words, start, end }: Stretch): void {
  for (let at = 0; at < words.length; at += mostWords) {
    const part = words.length <= mostWords ? words : words.slice(at, at + mostWords);
    sentences.push(
      sentenceOf(prose, {
        words: part,
        start: at === 0 ? start : (part[0] as Word).start,
        end: words[at + mostWords]?.start ?? end,
      }),
    );
  }
}

function sentenceOf(prose: string, { words, start, end }: Stretch): Sentence {
  let last = end;
  while (classAt(prose, last - 1) & SPACE) last--;
  let stop = last;
  while (stop > start && classAt(prose, stop - 1) & (CLOSER | SPACE)) stop--;
  return { start, end: last, words, question: (classAt(prose, stop - 1) & ASKING) !== 0 };
}
