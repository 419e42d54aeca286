import type { Span } from '../../document/span.ts';
import { isConditional } from '../clause.ts';
import { inSpeech, lowerAt } from '../cues/cue.ts';
import type { Passage } from '../passage.ts';
import type { Quantity } from '../quantities/quantities.ts';
import { readTimeFrames } from '../times/time.ts';
import { wordSet } from '../words/word-list.ts';
import { hasTime } from './answers.ts';

/** What is done again and again, so that so many of it have been in some length of time. */
const repeated = wordSet(`
  answer bake burn buy cancel carry clean collect deliver discard dispatch fill handle inspect issue lose make mend mill
  mount pack pay post print process produce pump receive refund reject repair repay replace return sell send ship
  sort test throw transport treat unfold use wash waste weigh write
`);
const done = wordSet(`
  admitted answered baked booked burned burnt cancelled canceled cleaned closed collected consumed delivered discharged dispatched drove emitted filed flew fixed handled inspected issued lent logged mended misrouted opened ordered packed paid
  poured printed processed produced pumped received recorded refunded rejected repaired resolved returned scanned scrapped served shipped
  sold sorted spent tested transported treated used visited washed wasted welcomed
`);
/** Fewer than this may be what is done at a time. */
const least = 90;

/** A number that a year, a week or a month is to be named for: “We unfold 214,600 gowns.” */
export function readBareRate(passage: Passage): Span | undefined {
  const { block, sentence, evidence, tables } = passage;
  if (sentence.question || isConditional(sentence) || tables.length > 0) return undefined;
  const { words } = sentence;
  // A base form after “we” is the present; what is done again and again needs no list of verbs in all their forms.
  const main = words.findIndex(
    ({ lower }, at) => repeated.has(lower) && /^(?:we|they|i)$/.test(lowerAt(words, at - 1)),
  );
  const deed = main < 1 ? words.findIndex(({ lower, quoted }) => !quoted && done.has(lower)) : main;
  if (deed < 1) return undefined;
  const quantity = evidence.quantities.find(({ at }) => at > deed && at <= deed + 3);
  if (!quantity || !/^(?:count|measure)$/.test(quantity.kind) || (quantity.value ?? 0) < least)
    return undefined;
  if (quantity.per !== undefined || inSpeech(block, sentence.words[quantity.at])) return undefined;
  const timed = readTimeFrames(block, sentence).length > 0 || hasTime(passage);
  const rate = /\b(?:each|every|daily|weekly|monthly|yearly|annually|at (?:a|any) time|in all|so far)\b/i;
  if (timed || rate.test(block.prose.slice(sentence.start, sentence.end))) return undefined;
  return { start: quantity.start, end: quantity.end };
}

const tried = wordSet('piloted ran tested trialled trialed tried');

/** “We ran 96 wagons on wear.”: a trial of so many, and nothing in its paragraph says when or how long. */
export function readBareTrial(passage: Passage): Span | undefined {
  const { block, sentence, evidence, paragraph, tables } = passage;
  const { words } = sentence;
  if (sentence.question || isConditional(sentence) || tables.length > 0 || words.length > 16)
    return undefined;
  const verb = words.findIndex(
    ({ lower }, at) => tried.has(lower) && /^(?:we|i)$/.test(lowerAt(words, at - 1)),
  );
  const quantity = evidence.quantities.find(({ at }) => at > verb && at <= verb + 3);
  if (
    verb < 1 ||
    verb > 3 ||
    quantity?.kind !== 'count' ||
    quantity.noun === '' ||
    (quantity.value ?? 0) < 10
  )
    return undefined;
  const timed = paragraph.some((said) =>
    readTimeFrames(said.block, said.sentence).some(({ kind }) => kind !== 'rate'),
  );
  const heading = passage.heading && /\d/.test(passage.heading.prose);
  return timed || heading || hasTime(passage) || readTimeFrames(block, sentence).length > 0
    ? undefined
    : { start: words[verb]?.start ?? quantity.start, end: endOfNoun(passage, quantity) };
}

function endOfNoun({ sentence: { words } }: Passage, { end, noun }: Quantity): number {
  return words.find((word) => word.start >= end && word.lower === noun)?.end ?? end;
}
