import type { Said } from './evidence.ts';
import { readTags, type Tag } from './language/tags.ts';
import { PhraseSet } from './phrases.ts';
import { abilities, heavier, impersonal, noWordyPhrases, shorter } from './words/wordy-phrases.ts';

/** How a long phrase can be shortened: by other words, by words once the sentence is turned, by naming who. */
export type Shortening =
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'turn'; readonly text: string }
  | { readonly kind: 'name' | 'past' | 'there' | 'none' };

/** Words that take more room than they need. `first` and `last` are indexes into the sentence's words. */
export interface WordyPhrase {
  readonly first: number;
  readonly last: number;
  readonly shortening: Shortening;
}

const phrases = new PhraseSet<Shortening>([
  ...shorter.map(([phrase, text]) => [phrase, { kind: 'replace', text }] as const),
  ...heavier.map(([phrase, text]) => [phrase, { kind: 'turn', text }] as const),
  ...impersonal.map((phrase) => [phrase, { kind: 'name' }] as const),
  ...abilities.map((phrase) => [phrase, { kind: 'past' }] as const),
  ...noWordyPhrases.map((phrase) => [phrase, { kind: 'none' }] as const),
]);

/** The wordy phrases of a sentence, in order. */
export function readWordyPhrases({ block, sentence }: Said): WordyPhrase[] {
  const found = phrases.matches(block.prose, sentence).flatMap(({ value, first, last }) => {
    if (value.kind === 'none' || sentence.words[first]?.quoted) return [];
    const tags = readTags(block, sentence);
    if (tags[first]?.kind === 'name') return [];
    const shortening = isFixed(tags, first, value) ? turned(value) : value;
    return [{ first, last, shortening }];
  });
  const there = thereAre(readTags(block, sentence));
  return there ? [there, ...found.filter(({ first }) => first > there.last)] : found;
}

/** “will have the ability to”, “not to make use of can”: what stands before asks for another form than “can”. */
const isFixed = (tags: readonly Tag[], first: number, shortening: Shortening): boolean =>
  shortening.kind === 'replace' &&
  /^(?:can|could|cannot)\b/.test(shortening.text) &&
  /^(?:modal|to|do|have|not)$/.test(tags[first - 1]?.kind ?? '');

const turned = (shortening: Shortening): Shortening =>
  shortening.kind === 'replace' ? { kind: 'turn', text: shortening.text } : shortening;

/** “There are many sellers who leave”: the noun can open the sentence. A number says that it is a count. */
function thereAre(tags: readonly Tag[]): WordyPhrase | undefined {
  if (tags[0]?.lower !== 'there' || tags[1]?.kind !== 'be') return undefined;
  for (let at = 2; at <= 8 && at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag.mark !== '' || tag.kind === 'number' || /^(?:no|not|nothing)$/.test(tag.lower)) return undefined;
    if (!/^(?:who|which|that)$/.test(tag.lower)) continue;
    // “there is evidence that”: what the noun says follows, and no verb of its own.
    const next = tags[at + 1];
    const verb =
      next && (next.kind === 'be' || next.kind === 'have' || next.kind === 'modal' || next.forms > 0);
    return verb ? { first: 0, last: at, shortening: { kind: 'there' } } : undefined;
  }
  return undefined;
}
