import type { Span } from '../../document/span.ts';
import { isConditional } from '../clause.ts';
import { inSpeech, lowerAt } from '../cues/cue.ts';
import { cuesNear } from '../cues/near.ts';
import type { Said } from '../evidence.ts';
import type { Passage } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { readMovements } from './movement.ts';

/** A level in a review that is held against nothing: “late parcels were 5%”. */
export interface BareLevel extends Span {
  readonly quantity: Quantity;
}

const compared =
  /^(?:above|against|ahead|behind|below|budget|budgeted|compared|flat|forecast|goal|highest|last|level|limit|lowest|plan|planned|previous|record|same|sla|target|than|unchanged|usual|versus|vs|year|yesterday)$/;

/** The level of a passage without a plan, a week before or a limit beside it, in itself or in the next sentence. */
export function readBareLevel(passage: Passage): BareLevel | undefined {
  const { block, sentence, evidence, tables } = passage;
  const { words } = sentence;
  if (sentence.question || isConditional(sentence) || tables.length > 0) return undefined;
  const verb = words.findIndex(({ lower }) => /^(?:averaged|is|was|were|stands|stood|reached)$/.test(lower));
  if (verb < 1 || verb > 8) return undefined;
  // “That is 832 more nights”: said of the numbers before it.
  if (verb === 1 && /^(?:that|this|which|it)$/.test(lowerAt(words, 0))) return undefined;
  const quantity = evidence.quantities.find(
    ({ at, kind, period }) =>
      !period &&
      at > verb &&
      at <= verb + 3 &&
      (kind === 'percent' || kind === 'currency' || kind === 'duration'),
  );
  if (!quantity || inSpeech(block, words[quantity.at])) return undefined;
  if (
    words
      .slice(verb + 1, quantity.at)
      .some(({ lower }) => !/^(?:about|almost|at|just|nearly|only|still|now|some|around)$/.test(lower))
  )
    return undefined;
  const next = evidence.window[1];
  const near = next?.block === block ? [...words, ...next.sentence.words] : words;
  if (near.some(({ lower }) => compared.test(lower)) || cuesNear(evidence, 'baseline').length > 0)
    return undefined;
  if (readMovements(block, sentence).length > 0 || hasSecond(passage, quantity)) return undefined;
  if (isHeldToPromise(passage, quantity)) return undefined;
  return { start: quantity.start, end: quantity.end, quantity };
}

const inTrial = /\bin (?:the|our|this|that) (?:[\p{L}-]+ )?(?:pilot|trial|test)\b/iu;
const judged = /\b(?:median|average|mean|typical)\b/i;

/** “In the pilot the median stop was 20 minutes.”: what a trial measured, and nothing says how it was without it. */
export function readTrialLevel(passage: Passage): BareLevel | undefined {
  const { block, sentence } = passage;
  const text = block.prose.slice(sentence.start, sentence.end);
  if (!inTrial.test(text) || !judged.test(text)) return undefined;
  const level = readBareLevel(passage);
  const told =
    level && [...passage.paragraph, ...passage.evidence.window].some((said) => hasOther(said, level));
  return told ? undefined : level;
}

const hasOther = ({ block, sentence }: Said, { quantity }: BareLevel): boolean =>
  readQuantities(block, sentence).some(
    ({ kind, unit, value, period }) =>
      !period && kind === quantity.kind && unit === quantity.unit && value !== quantity.value,
  );

/** Another number of the same kind. */
const isSecond =
  (quantity: Quantity) =>
  (each: Quantity): boolean =>
    each !== quantity && !each.period && each.kind === quantity.kind;

/** Another number of its kind stands beside it, here or in the next sentence. */
const hasSecond = ({ evidence, block, sentence }: Passage, quantity: Quantity): boolean =>
  readQuantities(block, sentence).some(isSecond(quantity)) ||
  (isLinked(evidence.window[1]?.sentence.words) && evidence.next.some(isSecond(quantity)));

/** “We said that it would get us to 68%. It did not. We were at 61.7%.” */
function isHeldToPromise({ block, sentence }: Passage, quantity: Quantity): boolean {
  if (!/^(?:we|it|that|this)$/.test(lowerAt(sentence.words, 0))) return false;
  const at = block.sentences.indexOf(sentence);
  return block.sentences
    .slice(Math.max(0, at - 2), at)
    .some((each) => readQuantities(block, each).some(isSecond(quantity)));
}

const isLinked = (words: Passage['sentence']['words'] | undefined): boolean =>
  words !== undefined && /^(?:it|that|this|the|in)$/.test(lowerAt(words, 0));
