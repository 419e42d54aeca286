import type { Block } from '../document/block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { Word } from '../document/words.ts';

/** An acronym where it stands: `SLA` in “three SLAs”. */
export interface AcronymUse extends Span {
  /** Without a plural’s `s`. */
  readonly acronym: string;
}

/** Where an acronym is written out beside itself: “service level agreement (SLA)”, “SLA (service level agreement)”. */
export interface AcronymDefinition extends AcronymUse {
  readonly meaning: string;
}

const capitals = /^(\p{Lu}[\p{Lu}\d]{1,7})s?$/u;
const roman = /^(?=[IVXL]{2,})X{0,3}L?(?:IX|IV|V?I{0,3})$/;

/** The acronym that a word is; undefined for ordinary words, roman numbers and single letters with a digit. */
function acronymOf({ text }: Word): string | undefined {
  const acronym = capitals.exec(text)?.[1];
  if (acronym === undefined || roman.test(acronym)) return undefined;
  return acronym.replace(/\d/g, '').length >= 2 ? acronym : undefined;
}

/** The acronyms of a sentence, in order. In a line of capitals none can be told. */
export function acronymsIn({ words }: Sentence): AcronymUse[] {
  const shouted = words.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length;
  if (words.length > 1 && shouted * 2 > words.length) return [];
  return words.flatMap((word) => {
    const acronym = acronymOf(word);
    return acronym === undefined ? [] : [{ start: word.start, end: word.end, acronym }];
  });
}

/**
 * The acronyms that a sentence writes out, on either side of a bracket.
 * Source: A. S. Schwartz and M. A. Hearst, A simple algorithm for identifying abbreviation definitions, 2003.
 */
export function acronymDefinitionsIn(block: Block, sentence: Sentence): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  const text = block.prose.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(/\(([^()]{2,80})\)/g)) {
    const open = sentence.start + match.index;
    const inner = { start: open + 1, end: open + match[0].length - 1 };
    const definition =
      definedInside(block, sentence, inner) ?? definedBefore(sentence, inner, match[1] ?? '');
    if (definition) found.push(definition);
  }
  return found;
}

/** “service level agreement (SLA)” */
function definedInside(block: Block, sentence: Sentence, inner: Span): AcronymDefinition | undefined {
  const inside = wordsIn(sentence, inner);
  const [word] = inside;
  const acronym = inside.length === 1 && word ? acronymOf(word) : undefined;
  if (acronym === undefined || !word) return undefined;
  const before = sentence.words.filter(({ end }) => end < inner.start);
  const reach = before.slice(-Math.min(acronym.length + 5, acronym.length * 2));
  const first = startOfLongForm(acronym, reach);
  if (first < 0) return undefined;
  const from = reach[first] as Word;
  const meaning = textAt(block, { start: from.start, end: (reach.at(-1) as Word).end });
  return { start: word.start, end: word.end, acronym, meaning };
}

/** “SLA (service level agreement)” */
function definedBefore(sentence: Sentence, inner: Span, text: string): AcronymDefinition | undefined {
  const word = sentence.words.filter(({ end }) => end < inner.start).at(-1);
  const acronym = word && acronymOf(word);
  if (!word || acronym === undefined || inner.start - word.end > 3) return undefined;
  const first = startOfLongForm(acronym, wordsIn(sentence, inner));
  return first === 0 ? { start: word.start, end: word.end, acronym, meaning: text.trim() } : undefined;
}

const wordsIn = ({ words }: Sentence, { start, end }: Span): readonly Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);

/** Index of the word with which the long form begins: letters are matched from the end, the first one at a word’s start. */
function startOfLongForm(acronym: string, words: readonly Word[]): number {
  let letter = acronym.length - 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const { lower } = words[at] as Word;
    for (let char = lower.length - 1; char >= 0; char--) {
      if (lower.charAt(char) !== acronym.charAt(letter).toLowerCase()) continue;
      if (letter > 0) letter--;
      else if (char === 0) return at;
    }
  }
  return -1;
}
