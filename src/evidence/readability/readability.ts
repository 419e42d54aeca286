import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';
import { readLatinWords } from './latin-words.ts';

/** What retext-readability is asked: for which age, how many of its seven formulas, from how many words on. */
export interface ReadabilityLimits {
  readonly age: number;
  readonly agree: number;
  readonly minWords: number;
}

/** Upper bounds of what the formulas count, lower bounds of what is familiar and easy. */
interface Counts {
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  readonly polysyllables: number;
  readonly complex: number;
  readonly familiar: number;
  readonly easy: number;
}

const formulas = 7;
const defaults = { age: 16, threshold: 4 / formulas };
const familiarWords: ReadonlySet<string> = new Set(spache);
const easyWords: ReadonlySet<string> = new Set(daleChall);

const ageOfGrade = (grade: number): number => Math.round(grade + 5);

/** Dale and Chall: grade by score, below 5, from 5, from 6 on and so forth. */
const gradesOfDaleChall = [4, 6, 8, 10, 12, 15, Number.POSITIVE_INFINITY];

function gradeOfDaleChall({ words, easy }: Counts): number {
  const difficult = (words - easy) / words;
  const score = 0.1579 * difficult * 100 + 0.0496 * words + (difficult > 0.05 ? 3.6365 : 0);
  return gradesOfDaleChall[Math.min(Math.max(Math.floor(score) - 4, 0), 6)] as number;
}

/** Above which ages each formula puts the sentence, as in retext-readability. */
function agesOf(counts: Counts): readonly number[] {
  const { words, letters, syllables, polysyllables, complex, familiar } = counts;
  return [
    // Automated readability, Coleman–Liau, Dale–Chall
    ageOfGrade(4.71 * (letters / words) + 0.5 * words - 21.43),
    ageOfGrade(0.0588 * ((letters / words) * 100) - 0.296 * ((1 / words) * 100) - 15.8),
    ageOfGrade(gradeOfDaleChall(counts)),
    // Flesch, Gunning fog, SMOG, Spache
    20 - Math.floor((206.835 - 1.015 * words - 84.6 * (syllables / words)) / 10),
    ageOfGrade(0.4 * (words + 100 * (complex / words))),
    Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(polysyllables * 30)) + 2.5),
    ageOfGrade(0.659 + 0.121 * words + ((0.082 * (words - familiar)) / words) * 100),
  ];
}

/** The worst that words of which nothing else is known can be. */
const worst = (words: number, letters: number): Counts => ({
  words,
  letters,
  syllables: Number.POSITIVE_INFINITY,
  polysyllables: words,
  complex: words,
  familiar: 0,
  easy: 0,
});

/** How many words are remembered: a document has fewer different ones. */
const mostWords = 5000;
/** A longer word is no word, and its syllables are not worth counting. */
const longestWord = 60;
/** Syllables by word: words come again, and counting takes longer than all else here. */
const syllablesOf = new Map<string, number>();

function countSyllables(word: string): number {
  const known = syllablesOf.get(word);
  if (known !== undefined) return known;
  const syllables = syllable(word);
  if (syllablesOf.size >= mostWords) syllablesOf.clear();
  syllablesOf.set(word, syllables);
  return syllables;
}

/** The word begins with no capital: the Gunning fog leaves out names. */
const isSmall = (word: string): boolean => word.charCodeAt(0) === word.toLowerCase().charCodeAt(0);

function withSyllables(counts: Counts, words: readonly string[]): Counts {
  let all = 0;
  let polysyllables = 0;
  let complex = 0;
  for (const word of words) {
    const syllables = countSyllables(word);
    all += syllables;
    if (syllables < 3) continue;
    polysyllables++;
    if (isSmall(word)) complex++;
  }
  return { ...counts, syllables: all, polysyllables, complex };
}

/** A word of the lists counts once in a sentence. */
function withLists(counts: Counts, words: readonly string[], openEnd: boolean): Counts {
  // With a full stop of its own, “etc.”, the last word is on no list.
  const different = new Set((openEnd ? words.slice(0, -1) : words).map((word) => word.toLowerCase()));
  let familiar = 0;
  let easy = 0;
  for (const word of different) {
    if (familiarWords.has(word)) familiar++;
    if (easyWords.has(word)) easy++;
  }
  return { ...counts, familiar, easy };
}

/**
 * Whether retext-readability surely does not find the sentence hard within `limits`; `false` means: ask it.
 * `text` is one sentence, white space as single spaces. The library's formulas (retext-readability 8) are computed
 * from upper bounds of what they count, the cheap ones first. A sentence that parse-latin might cut or count
 * otherwise is never surely easy.
 */
export function isSurelyEasy(text: string, { age, agree, minWords }: ReadabilityLimits): boolean {
  const read = readLatinWords(text);
  if (!read || read.words.some((word) => word.length > longestWord)) return false;
  const { words, letters, openEnd } = read;
  if (!(words.length >= minWords)) return true;
  const limit = age || defaults.age;
  const threshold = agree / formulas || defaults.threshold;
  const tooFew = (counts: Counts): boolean => {
    const hard = agesOf(counts).reduce((sum, each) => (each > limit ? sum + 1 : sum), 0);
    return !(hard / formulas >= threshold);
  };

  const rough = worst(words.length, letters);
  if (tooFew(rough)) return true;
  const closer = withSyllables(rough, words);
  return tooFew(closer) || tooFew(withLists(closer, words, openEnd));
}
