import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { perSentence } from '../per-sentence.ts';
import { isNumeral } from './roman.ts';
import { readTags, type Tag } from './tags.ts';

/** Where a sentence speaks in the first person: indexes into its words, contractions (“we’ll”) included. */
export interface FirstPerson {
  /** I, me, my, mine, myself. */
  readonly singular: readonly number[];
  /** We, us, our, ours, ourselves, let’s. */
  readonly plural: readonly number[];
}

const singular = new Set(['i', 'me', 'my', 'mine', 'myself']);
const plural = new Set(['we', 'us', 'our', 'ours', 'ourselves', 'let']);

/** Not “US”, “Phase I”, “I/O”, “a gold mine”. Words in quotation marks count: whose they are, `speech.ts` says. */
export const readFirstPerson: (block: Block, sentence: Sentence) => FirstPerson = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const found: { singular: number[]; plural: number[] } = { singular: [], plural: [] };
    for (let at = 0; at < tags.length; at++) {
      const { lower } = tags[at] as Tag;
      if (singular.has(lower) && isSingular(block, sentence, at)) found.singular.push(at);
      else if (
        plural.has(lower) &&
        (lower !== 'let' || sentence.words[at]?.lower === "let's") &&
        isPlural(sentence, at)
      )
        found.plural.push(at);
    }
    return found;
  },
);

function isSingular(block: Block, sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const lower = readTags(block, sentence)[at]?.lower;
  if (word?.joined || sentence.words[at + 1]?.joined)
    return lower === 'my' && !word?.joined && block.prose.charAt(word?.end ?? 0) === '/';
  // A capital in the middle has “I” alone; “ME” and “MY” are abbreviations.
  if (lower !== 'i')
    return !isShouted(sentence, at) && (lower !== 'mine' || isPronoun(readTags(block, sentence), at));
  if (word?.text.charAt(0) !== 'I' || isNumeral(sentence, at)) return false;
  return !isInitial(block.prose, sentence, at);
}

/** “I. Newton” at the start, “I. Scope” in a list: a full stop after it and more to come. */
function isInitial(prose: string, { words }: Sentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && prose.charAt(word.end) === '.' && at < words.length - 1;
}

const isPlural = (sentence: Sentence, at: number): boolean => !isShouted(sentence, at);

/** In capitals while a neighbour is not: “the US market”. */
function isShouted({ words }: Sentence, at: number): boolean {
  const text = words[at]?.text ?? '';
  if (text.length < 2 || text !== text.toUpperCase()) return false;
  const beside = words[at + 1] ?? words[at - 1];
  return !beside || beside.text.length < 2 || beside.text !== beside.text.toUpperCase() || words.length < 3;
}

/** “a friend of mine”, “the idea was mine”; not “the mine”, “mine workers”. */
function isPronoun(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  const next = tags[at + 1];
  if (before?.lower === 'of') return true;
  if (
    before &&
    /^(?:determiner|number|open|name)$/.test(before.kind) &&
    !before.forms &&
    tags[at]?.mark === ''
  )
    return false;
  return next?.mark !== '' || !/^(?:open|determiner)$/.test(next.kind);
}
