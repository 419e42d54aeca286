import type { Statement } from './evidence.ts';
import { readTags, type Tag } from './language/tags.ts';
import { PhraseSet } from './phrases.ts';
import {
  buzzVerbForms,
  buzzwords,
  noBuzzwords,
  plainVerbs,
  plainWords,
  softBuzzwords,
} from './words/buzzwords.ts';

/** A word that hides a fact. `first` and `last` are indexes into the sentence's words. */
export interface Buzzword {
  readonly first: number;
  readonly last: number;
  /** What names the fact. */
  readonly advice: string;
  /** The plain word that can stand in its place. */
  readonly plain: string;
  readonly soft: boolean;
}

type Entry =
  | { readonly kind: 'sure' | 'soft'; readonly advice: string }
  | { readonly kind: 'plain' | 'verb'; readonly plain: string }
  | { readonly kind: 'none' };

const phrases = new PhraseSet<Entry>([
  ...buzzwords.map(([phrase, advice]) => [phrase, { kind: 'sure', advice }] as const),
  ...buzzVerbForms.map(([phrase, advice]) => [phrase, { kind: 'sure', advice }] as const),
  ...softBuzzwords.map(([phrase, advice]) => [phrase, { kind: 'soft', advice }] as const),
  ...plainWords.map(([phrase, plain]) => [phrase, { kind: 'plain', plain }] as const),
  ...plainVerbs.map(([phrase, plain]) => [phrase, { kind: 'verb', plain }] as const),
  ...noBuzzwords.map((phrase) => [phrase, { kind: 'none' }] as const),
]);

/** Slogans that a number and what was done with it make true. */
const slogans = /(?:centric|centricity|driven|informed|obsessed|oriented|first)$/;

/** The buzzwords of a sentence, in order. */
export function readBuzzwords({ block, sentence, evidence }: Statement): Buzzword[] {
  const found = phrases.matches(block.prose, sentence);
  if (found.length === 0) return [];
  const tags = readTags(block, sentence);
  const measured = [...evidence.quantities, ...evidence.next].some(({ period }) => !period);
  return found.flatMap(({ value, first, last }) => {
    if (value.kind === 'none' || sentence.words[first]?.quoted || isName(tags, first, last)) return [];
    if (isSpokenOf(sentence.words, first, last)) return [];
    if (value.kind === 'verb' && !isVerb(tags, first)) return [];
    if ('plain' in value) return [{ first, last, advice: '', plain: value.plain, soft: false }];
    // “serves the first customer first”.
    if (tags[last]?.lower === 'first' && sentence.words[last]?.joined !== true) return [];
    // “the lead is empowered to sign” says who may.
    if (tags[last]?.lower === 'empowered' && tags[last + 1]?.kind === 'to') return [];
    if (measured && slogans.test(tags[last]?.lower ?? '')) return [];
    return [{ first, last, advice: value.advice, plain: '', soft: value.kind === 'soft' }];
  });
}

/** “Game Changer is the name of the red die”, “Holistic is a word on the door”. */
const isSpokenOf = (words: Statement['sentence']['words'], first: number, last: number): boolean =>
  /^is (?:a|the) (?:brand|name|term|title|word)$/.test(
    words
      .slice(last + 1, last + 4)
      .map(({ lower }) => lower)
      .join(' '),
  ) ||
  (last > first && words.slice(first, last + 1).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)));

/** “Amazon calls it Dive Deep”, “the Agile Manifesto”. */
const isName = (tags: readonly Tag[], first: number, last: number): boolean =>
  tags[first]?.kind === 'name' ||
  (tags[last + 1]?.kind === 'name' && tags[last + 1]?.mark === '' && first > 0);

/** Somebody does it to something: “we leverage the depot”, “to leverage scale”. */
function isVerb(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  const next = tags[at + 1];
  if (next?.mark !== '' || !/^(?:determiner|open|pronoun|object|name)$/.test(next.kind)) return false;
  if (!before) return next.kind === 'determiner';
  if (/^(?:to|modal|subject|wh|coordinator|have|adverb)$/.test(before.kind)) return true;
  return next.kind === 'determiner' && before.kind === 'open';
}
