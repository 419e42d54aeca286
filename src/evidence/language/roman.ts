import type { Sentence } from '../../document/sentences.ts';

const numbered = new Set(
  `act appendix article band book category chapter class division figure grade group level part phase schedule section
   stage step table tier title type volume war`.split(/\s+/),
);

/** Whether the `I` at a place is a numeral, a letter of a list or half of a word: “Phase I”, “I.”, “I/O”. */
export function isNumeral({ words, end }: Sentence, at: number): boolean {
  const word = words[at];
  if (word?.lower !== 'i') return false;
  if (word.joined || words[at + 1]?.joined) return true;
  if (words.length === 1 && end - word.end <= 1) return true;
  return numbered.has(words[at - 1]?.lower ?? '');
}
