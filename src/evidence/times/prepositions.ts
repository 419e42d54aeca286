import type { Word } from '../../document/words.ts';

const prepositions = new Set(
  `in on at by since until till before after during through throughout within over for from between
   per every each of to`.split(/\s+/),
);

const skipped =
  /^(?:the|its|our|their|first|final|initial|just|only|roughly|approximately|nearly|almost|about|around|early|late|mid|this|next|last|past)$/;

/** The preposition that a time stands under: “in the first six weeks”, “as of May”, “prior to 2024”; lower case. */
export function prepositionBefore(prose: string, words: readonly Word[], first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const word = words[at] as Word;
    if (!/^[\s-]+\[?$/.test(prose.slice(word.end, words[at + 1]?.start))) return undefined;
    const { lower } = word;
    // “for at least six months” stands under “for”.
    if (/^(?:least|most)$/.test(lower) && words[at - 1]?.lower === 'at') {
      at--;
      continue;
    }
    if (skipped.test(lower)) continue;
    const before = words[at - 1]?.lower;
    if (lower === 'of') return before === 'as' ? 'as of' : 'of';
    if (lower === 'to') return before === 'prior' ? 'before' : before === 'up' ? 'up to' : 'to';
    return prepositions.has(lower) ? lower : undefined;
  }
  return undefined;
}
