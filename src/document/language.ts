import type { Block } from './block.ts';
import type { Document } from './document.ts';
import { functionWords, type LatinLanguage } from './function-words.ts';
import { perBlock } from './per-block.ts';
import { type Script, scriptOf } from './scripts.ts';
import { blocksOf, perSection } from './sections.ts';

/** A language by its ISO 639 code, a script other than Latin by its ISO 15924 code, or too little to say. */
export type Language = LatinLanguage | Script | 'unknown';

/** Words of a text that tell one language from another, counted. */
interface Count {
  readonly words: number;
  readonly hits: ReadonlyMap<LatinLanguage, number>;
  /** How many different function words were met. */
  readonly kinds: ReadonlyMap<LatinLanguage, number>;
}

/** Below this many words a text is too short to tell. */
const fewestWords = 8;
/** In running text of any of the languages, at least every fifth word is one of its function words. */
const leastShare = 0.2;
/** English has to be far behind before a text is told to be in another language. */
const lead = 1.5;

const languagesOf = new Map<string, LatinLanguage[]>();
for (const [language, words] of functionWords) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

const english = new Set(functionWords.find(([language]) => language === 'en')?.[1]);
/** English function words that no other of the languages has: “the”, “which”. */
const onlyEnglish = new Set([...english].filter((word) => languagesOf.get(word)?.length === 1));
/** With so many of these there is no need to count further: running English has about twice as many. */
const surelyEnglish = 0.15;

/** The language of a block's prose. Names, code and links count for none. */
export const languageOf: (block: Block) => Language = perBlock(
  (block) => scriptOf(block.prose) ?? (isSurelyEnglish(block) ? 'en' : latinLanguage(countIn(block))),
);

const sizesIn = perSection((section): ReadonlyMap<Language, number> => {
  const sizes = new Map<Language, number>();
  for (const { block } of blocksOf(section)) {
    const language = languageOf(block);
    if (language !== 'unknown') sizes.set(language, (sizes.get(language) ?? 0) + block.prose.length);
  }
  return sizes;
});

/** The language that most of a document is written in. */
export function languageOfDocument({ sections }: Pick<Document, 'sections'>): Language {
  const sizes = new Map<Language, number>();
  for (const section of sections) {
    for (const [language, size] of sizesIn(section)) sizes.set(language, (sizes.get(language) ?? 0) + size);
  }
  let most: Language = 'unknown';
  for (const [language, size] of sizes) if (size > (sizes.get(most) ?? 0)) most = language;
  return most;
}

/** Whether a language is known, and is another than English. */
export const isOtherThanEnglish = (language: Language): boolean =>
  language !== 'en' && language !== 'unknown';

/** Whether a block is surely in another language than English. */
export function isForeign(block: Block): boolean {
  return isOtherThanEnglish(languageOf(block));
}

function isSurelyEnglish({ sentences }: Block): boolean {
  let words = 0;
  let found = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const { lower } of sentence.words) if (onlyEnglish.has(lower)) found++;
  }
  return words >= fewestWords && found >= words * surelyEnglish;
}

function countIn(block: Block): Count {
  const hits = new Map<LatinLanguage, number>();
  const kinds = new Map<LatinLanguage, number>();
  const seen = new Set<string>();
  let words = 0;
  for (const sentence of block.sentences) {
    for (const [at, word] of sentence.words.entries()) {
      // A capital within a sentence begins a name; digits are of no language, and `k8s.io` is a path.
      if (/^\d/.test(word.text) || (at > 0 && word.text !== word.lower && word.text !== 'I')) continue;
      if (word.joined || sentence.words[at + 1]?.joined) continue;
      words++;
      for (const language of languagesOf.get(word.lower) ?? []) {
        hits.set(language, (hits.get(language) ?? 0) + 1);
        if (!seen.has(word.lower)) kinds.set(language, (kinds.get(language) ?? 0) + 1);
      }
      seen.add(word.lower);
    }
  }
  return { words, hits, kinds };
}

function latinLanguage({ words, hits, kinds }: Count): Language {
  if (words < fewestWords) return 'unknown';
  const english = hits.get('en') ?? 0;
  let best: LatinLanguage = 'en';
  let most = 0;
  for (const [language, count] of hits) {
    if (language !== 'en' && count > most) [best, most] = [language, count];
  }
  if (most / words >= leastShare && most >= english * lead && (kinds.get(best) ?? 0) >= 3) return best;
  return english >= 2 && english / words >= leastShare / 2 && english > most ? 'en' : 'unknown';
}
