import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import type { Span } from '../../document/span.ts';
import { isConditional } from '../clause.ts';
import { gapBefore, inSpeech } from '../cues/cue.ts';
import type { Said, Statement } from '../evidence.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { keeping, sinceEver, vanities } from '../words/vanities.ts';

/** A count that can only rise, with the noun that it counts. */
export interface Vanity extends Span {
  readonly quantity: Quantity;
}

const counts = new PhraseSet(vanities.map((phrase) => [phrase, phrase] as const));
const ever = new PhraseSet(sinceEver.map((phrase) => [phrase, phrase] as const));
const anything = /^(?:users|accounts|members|customers|orders|sellers|subscribers)$/;

/** “50,000 downloads”, “2 million registered users”, “40,000 orders to date”, and nothing beside it that can fall. */
export function readVanity({ block, sentence, evidence }: Statement): Vanity | undefined {
  if (sentence.question || isConditional(sentence)) return undefined;
  const { words } = sentence;
  if (isWeighed({ block, sentence, evidence })) return undefined;
  const done = evidence.quantities
    .map((each) => timesDone({ block, sentence }, each))
    .find((each) => each !== undefined);
  if (done) return done;
  const amounts = evidence.quantities.filter(
    ({ kind, period, value = 0, of }) => !period && kind === 'count' && value >= 100 && of === undefined,
  );
  if (amounts.length === 0) return undefined;
  const named = counts
    .matches(block.prose, sentence)
    .filter(({ value }) => value !== 'visitors' || isOnline(block))
    .filter(({ value }) => value !== 'installs' || isOfSoftware({ block, sentence }));
  const total = ever.first(block.prose, sentence);
  for (const quantity of amounts) {
    if (inSpeech(block, words[quantity.at])) continue;
    // “6,000 installs at $310”: what is to be paid for.
    if (/^\s*\S+\s+(?:at|for|×|x)\s+[$€£]/.test(block.prose.slice(quantity.end, quantity.end + 60))) continue;
    const told = toldAfter({ block, sentence }, named, quantity);
    if (told) return { ...told, quantity };
    const match = named.find(
      ({ first }) =>
        first > quantity.at && first <= quantity.at + 3 && isJoined(block.prose, sentence, quantity, first),
    );
    if (match) return { start: quantity.start, end: match.span.end, quantity };
    const noun =
      total &&
      words.find(
        ({ start, lower }) => start >= quantity.end && lower === quantity.noun && anything.test(lower),
      );
    if (noun) return { start: quantity.start, end: noun.end, quantity };
  }
  return undefined;
}

/** Visitors of a page look; those of a museum have paid. */
const online = perBlock(({ prose }) => ({
  is: /\b(?:app|blog|click\w*|landing|online|pages?|sessions?|sites?|traffic|unique|web|websites?)\b/i.test(
    prose.slice(0, 4000),
  ),
}));
const isOnline = (block: Block): boolean => online(block).is;

/** “33,000 installs” of lines in homes are work done; those of an app only rise. */
const isOfSoftware = ({ block, sentence }: Said): boolean =>
  /\b(?:apps?|plug-?ins?|extensions?|add-?ons?|widgets?|software|SDK|downloads?)\b/i.test(
    block.prose.slice(sentence.start, sentence.end),
  );

/** “total registered users, which passed 4 million”. */
function toldAfter(
  { block, sentence: { words } }: Said,
  named: readonly PhraseMatch<string>[],
  quantity: Quantity,
): Span | undefined {
  const match = named.findLast(({ last }) => last < quantity.at && last >= quantity.at - 6);
  if (!match || quantity.noun !== '') return undefined;
  const reached = words
    .slice(match.last + 1, quantity.at)
    .some(({ lower }) =>
      /^(?:exceed|exceeded|hit|now|passed|reached|stand|stands|surpassed|topped|total|totalled)$/.test(lower),
    );
  return reached && !/[;.]/.test(block.prose.slice(match.span.end, quantity.start))
    ? { start: match.span.start, end: quantity.end }
    : undefined;
}

/** “has been downloaded 2 million times”. */
function timesDone({ sentence: { words } }: Said, quantity: Quantity): Vanity | undefined {
  const { at, end, kind, unit, value = 0 } = quantity;
  const verb = words[at - 1];
  const done = /^(?:downloaded|installed|played|shared|viewed|visited|watched)$/.test(verb?.lower ?? '');
  return verb && done && (kind === 'multiple' || unit === 'time') && value >= 100
    ? { start: verb.start, end, quantity }
    : undefined;
}

const isJoined = (
  prose: string,
  { words }: Statement['sentence'],
  { at }: Quantity,
  first: number,
): boolean =>
  words.slice(at + 1, first + 1).every((_, step) => !/[,;:()]/.test(gapBefore(prose, words, at + 1 + step)));

/** A rate, a share or a returning few. */
function weighs({ block, sentence }: Said): boolean {
  return (
    sentence.words.some(({ lower }) => keeping.has(lower)) ||
    readQuantities(block, sentence).some(
      ({ kind, of, period }) => !period && (kind === 'percent' || kind === 'ratio' || of !== undefined),
    )
  );
}

/** Once for a paragraph: one without an end has thousands of sentences. */
const weighsIn = perBlock((block) => block.sentences.some((sentence) => weighs({ block, sentence })));

/** It stands in the paragraph, or where that refers to. */
function isWeighed({ block, evidence }: Statement): boolean {
  return weighsIn(block) || evidence.window.some((said) => weighs(said));
}
