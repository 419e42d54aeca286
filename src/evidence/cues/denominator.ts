import type { Word } from '../../document/words.ts';
import type { Quantity } from '../quantities/quantities.ts';
import { noBase, noWhole, parts } from '../words/denominators.ts';
import { amountBetween, type Cue, cueOf, gapBefore, inOrder, lowerAt, type Place, slotCues } from './cue.ts';

/** `whole`: the number of all, as in “14 of 20”. `base`: what they are, as in “12% of orders”. `rate`: “per 1,000”. */
export type DenominatorDetail = 'whole' | 'base' | 'rate';

const slots = new Map<string, DenominatorDetail>([
  ['N of M', 'whole'],
  ['N in M', 'whole'],
  ['M', 'whole'],
  ['sample size', 'whole'],
]);

/** Of how many, or of what, an amount is a part. */
export function readDenominator(place: Place): readonly Cue<DenominatorDetail>[] {
  const { sentence, quantities } = place;
  if (sentence.question) return [];
  const found = slotCues(place, slots);
  if (quantities.length === 0) return found;
  for (const quantity of quantities) {
    const cue = quantity.kind === 'slot' ? undefined : wholeOf(place, quantity);
    if (cue) found.push(cue);
  }
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const cue = rateAt(place, at) ?? amongAt(place, at) ?? partAt(place, at) ?? firstTold(place, at);
    if (cue) found.push(cue);
  }
  return inOrder(found);
}

/** What follows an amount: “14 of 20”, “12% of orders”, “300 complaints in 1.2 million orders”. */
function wholeOf(
  { block, sentence: { words }, quantities }: Place,
  part: Quantity,
): Cue<DenominatorDetail> | undefined {
  if (part.period || part.kind === 'duration' || part.kind === 'currency') return undefined;
  // “one of the seven makers” picks one out; a rate is read where its “per” stands.
  if (lowerAt(words, part.at) === 'one' && lowerAt(words, part.at + 1) === 'of') return undefined;
  if (part.of !== undefined) {
    const rate = /\bper\s+[\d.,]+/.test(block.prose.slice(part.start, Math.max(part.end, part.start + 60)));
    return rate ? undefined : { start: part.start, end: part.end, detail: 'whole' };
  }
  const next = words.findIndex((word) => word.start >= part.end);
  if (next < 0) return undefined;
  const link = lowerAt(words, next);
  const start = part.start;
  if (/[,;:]/.test(block.prose.slice(part.end, words[next]?.start))) return undefined;
  if (link === 'of') return ofWhat({ words, quantities }, next, part, start);
  // “one in five”, “31 in 100”, “3 errors in 2,000 orders”: the second amount counts what the first is taken from.
  const noun = part.noun !== '' && lowerAt(words, next) === part.noun ? next + 1 : next;
  const preposition = lowerAt(words, noun);
  if (
    preposition !== 'in' &&
    preposition !== 'of' &&
    !(preposition === 'out' && lowerAt(words, noun + 1) === 'of')
  )
    return undefined;
  const whole = amountBetween(quantities, noun + 1, noun + (preposition === 'of' ? 2 : 4));
  if (!whole || whole.kind === 'duration' || whole.kind === 'percent' || whole.kind === 'multiple')
    return undefined;
  if (whole && /[,;:()]|\bit\b/.test(block.prose.slice(words[noun]?.end, whole.start))) return undefined;
  // “300 sellers in 4 countries” counts two things, neither part of the other.
  if (noun > next && preposition === 'in' && (whole.value ?? 0) <= (part.value ?? 0)) return undefined;
  return { start, end: whole.end, detail: 'whole' };
}

function ofWhat(
  { words, quantities }: { readonly words: readonly Word[]; readonly quantities: readonly Quantity[] },
  of: number,
  part: Quantity,
  start: number,
): Cue<DenominatorDetail> | undefined {
  const whole = amountBetween(quantities, of + 1, of + 3);
  if (whole && whole.kind !== 'duration' && whole.kind !== 'currency')
    return { start, end: whole.end, detail: 'whole' };
  const base = words[of + 1];
  const share = part.kind === 'percent' || part.kind === 'ratio' || isShareCount(words, of);
  if (!base || !share || noBase.has(base.lower)) return undefined;
  const article =
    /^(?:the|all|our|its|their|these|those|total|a|an|every|your|my|his|her|us)$/.test(base.lower) &&
    words[of + 2]
      ? of + 2
      : of + 1;
  return { start, end: (words[article] as Word).end, detail: 'base' };
}

/** “14 of the sellers”, “two of our suppliers”: a count of some whole that is named. */
const isShareCount = (words: readonly Word[], of: number): boolean =>
  /^(?:the|our|these|those|its|their|all|us|your|my|his|her)$/.test(lowerAt(words, of + 1));

/** “0.07 per order”, “per 1,000 orders”, “for every 100 boxes”; not “per day”, “as per”. */
function rateAt({ sentence: { words }, quantities }: Place, at: number): Cue<DenominatorDetail> | undefined {
  const lower = lowerAt(words, at);
  const every = lower === 'every' && /^(?:for|in|of)$/.test(lowerAt(words, at - 1));
  if (lower !== 'per' && !every) return undefined;
  const base = words[at + 1];
  if (!base || base.joined || noWhole.has(base.lower) || lowerAt(words, at - 1) === 'as') return undefined;
  const whole = amountBetween(quantities, at + 1, at + 2);
  if (every && !whole) return undefined;
  if (
    !amountBetween(quantities, Math.max(0, at - 7), at - 1) &&
    !amountBetween(quantities, at + 1, words.length)
  )
    return undefined;
  return cueOf(words, at, at + 1, 'rate');
}

/** “among the 240 sellers”, “out of 40 orders”. */
function amongAt(
  { block, sentence: { words }, quantities }: Place,
  at: number,
): Cue<DenominatorDetail> | undefined {
  const lower = lowerAt(words, at);
  const out = lower === 'out' && lowerAt(words, at + 1) === 'of';
  if (lower !== 'among' && lower !== 'amongst' && !out) return undefined;
  const from = out ? at + 2 : at + 1;
  const whole = amountBetween(quantities, from, from + 3);
  const share = quantities.some(
    ({ kind, period, at: of }) => !period && of < at + 12 && (kind === 'percent' || kind === 'ratio'),
  );
  if (whole && whole.kind !== 'duration' && !/[,;(]/.test(block.prose.slice(words[at]?.end, whole.start)))
    return { start: (words[at] as Word).start, end: whole.end, detail: 'whole' };
  if (out || !share || from >= words.length || /[,;]/.test(gapBefore(block.prose, words, from)))
    return undefined;
  const last =
    /^(?:the|our|all|those|these)$/.test(lowerAt(words, from)) && words[from + 1] ? from + 1 : from;
  return cueOf(words, at, last, 'base');
}

/** “the share of sellers who … rose to 31%”. */
function partAt({ sentence: { words }, quantities }: Place, at: number): Cue<DenominatorDetail> | undefined {
  if (!parts.has(lowerAt(words, at)) || lowerAt(words, at + 1) !== 'of' || noBase.has(lowerAt(words, at + 2)))
    return undefined;
  const share = quantities.some(({ kind, period }) => !period && (kind === 'percent' || kind === 'ratio'));
  return share && words[at + 2] ? cueOf(words, at, at + 2, 'base') : undefined;
}

/** “Of the 240 sellers, 31 left”, “of our sellers, 31% left”: the whole first. */
function firstTold(
  { block, sentence: { words }, quantities }: Place,
  at: number,
): Cue<DenominatorDetail> | undefined {
  if (lowerAt(words, at) !== 'of') return undefined;
  const opens =
    at === 0 ||
    /[,;:(—]/.test(gapBefore(block.prose, words, at)) ||
    /^(?:and|but|that|and)$/.test(lowerAt(words, at - 1));
  if (!opens || noBase.has(lowerAt(words, at + 1))) return undefined;
  const first = amountBetween(quantities, at + 1, at + 4);
  const told =
    first && first.kind !== 'percent' && !/[,;]/.test(block.prose.slice(words[at]?.end, first.start));
  const whole = told ? first : undefined;
  const part = quantities.find(
    (each) => !each.period && each.at > (whole?.at ?? at + 1) && each.at <= at + 16,
  );
  if (!part || whole?.kind === 'duration') return undefined;
  if (whole) return { start: (words[at] as Word).start, end: whole.end, detail: 'whole' };
  const last = Math.min(at + 2, part.at - 1);
  return last > at ? cueOf(words, at, last, 'base') : undefined;
}
