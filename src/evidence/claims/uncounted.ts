import { lowerAt } from '../cues/cue.ts';
import type { Said } from '../evidence.ts';
import { companions, type Passage } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';

/** Somebody was asked, and so many said so. */
const research = /\b(?:exit interviews?|focus groups?|interviews?|polls?|questionnaires?|surveys?)\b/i;
const answers =
  /^(?:agreed|answered|asked|called|chose|complained|disagreed|named|objected|praised|preferred|put|rated|replied|reported|said|thought|told|want|wanted|wished)$/;
const others = /\b(?:of them|of these|of those|the others|others|the rest|another)\b/i;

/** “Of the staff who filled in a card, 71 preferred it”, “In exit interviews, 58 said so”: nothing near says of how many. */
export function isCountOfAsked(passage: Passage, { kind, at, start, of, per, value = 0 }: Quantity): boolean {
  const { block, sentence } = passage;
  if (kind !== 'count' || of !== undefined || per !== undefined || value < 2) return false;
  const before = block.prose.slice(sentence.start, start);
  const text = block.prose.slice(sentence.start, sentence.end);
  if (/\d/.test(before.replace(/\b(?:19|20)\d\d\b/g, '')) || others.test(text)) return false;
  const drawn = /^\W*(?:of|among) (?:the|those|these|our)\s[^,.;]{3,80}, $/i.test(before);
  const asked = research.test(before) && answered(passage, at);
  return (drawn || asked) && ![passage, ...companions(passage)].some((said) => tellsMore(said, value));
}

/** The verb right after what is counted: “58 said”, “117 visitors said”. */
const answered = ({ sentence: { words } }: Passage, at: number): boolean =>
  [1, 2, 3].some((by) => answers.test(lowerAt(words, at + by)));

/** A larger number of anybody, or a share: a whole that it can be of. */
const tellsMore = ({ block, sentence }: Said, least: number): boolean =>
  readQuantities(block, sentence).some(
    ({ kind, period, value = 0, of }) =>
      !period && (of !== undefined || kind === 'percent' || (kind === 'count' && value > least)),
  );

/** “That happened 6.6% of the time”: the time is not what there was a number of. */
export const isShareOfTime = ({ block, sentence }: Passage, quantity: Quantity): boolean =>
  quantity.kind === 'percent' &&
  quantity.of === undefined &&
  /^ of the (?:time|cases|occasions)\b(?! [a-z]+ed\b| (?:that|when|in|we|they|i)\b)/.test(
    block.prose.slice(quantity.end, quantity.end + 40),
  ) &&
  readQuantities(block, sentence).every(
    ({ kind, period, of }) => period || (kind !== 'count' && of === undefined),
  );
