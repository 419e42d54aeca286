import { burdens, loses, noLoss, spends } from '../words/costs.ts';
import { type CostDetail, costKind } from './cost-kind.ts';
import { amountBetween, type Cue, cueOf, deniedBefore, lowerAt, type Place } from './cue.ts';
import { subjectBefore } from './people.ts';

/** “we lose the June fair”, “we gave up weekend deliveries”, “Sales lost its demo”, “we accept 2% fewer sellers”. */
export function lossAt(place: Place, at: number): Cue<CostDetail> | undefined {
  const {
    block,
    sentence: { words },
    quantities,
  } = place;
  const lower = lowerAt(words, at);
  const up = lowerAt(words, at + 1) === 'up' && /^(?:give|gave|gives|giving|given)$/.test(lower);
  const accepts = /^(?:accept|accepted|accepting)$/.test(lower);
  const pays = spends.has(lower);
  if (!loses.has(lower) && !up && !accepts && !pays) return undefined;
  if (accepts && lowerAt(words, at + 1) === 'or') return undefined;
  if (deniedBefore(words, at, 3) || noLoss.has(lowerAt(words, at + 1)) || !words[up ? at + 2 : at + 1])
    return undefined;
  if (up && /^(?:on|after|when|and|because|if|at|in|by|trying|there)$/.test(lowerAt(words, at + 2)))
    return undefined;
  if (!isBearer(place, at, pays)) return undefined;
  const amount = amountBetween(quantities, at + 1, at + 7);
  if (
    pays &&
    !(
      amount &&
      (amount.kind === 'currency' || amount.kind === 'duration' || lower === 'wasted' || lower === 'burned')
    )
  )
    return undefined;
  const burden = words.slice(at + 1, at + 7).some((word) => burdens.has(word.lower));
  if (accepts && !burden && !(amount && amount.at <= at + 4 && amount.kind !== 'count')) return undefined;
  const end =
    amount && !/[.;]/.test(block.prose.slice(words[at]?.end, amount.start))
      ? amount.at
      : up
        ? at + 2
        : at + 1;
  return cueOf(words, at, end, costKind(amount));
}

/** Whoever decides bears it, or somebody will because of it; “sellers lose time today” is the problem. */
function isBearer({ block, sentence: { words } }: Place, at: number, pays: boolean): boolean {
  const who = subjectBefore(block.prose, words, at);
  if (who?.actor === 'self' || who?.actor === 'we') return true;
  if (pays) return false;
  if (who && who.actor !== 'people' && who.known !== false && !/^(?:he|she)$/.test(lowerAt(words, who.last)))
    return true;
  if (/^(?:knowingly|deliberately)$/.test(lowerAt(words, at - 1))) return true;
  const modal = /^(?:will|would|i'll|we'll|we'd|i'd|to)$/.test(lowerAt(words, at - 1));
  const before = lowerAt(words, at - 2);
  if (
    modal &&
    before !== '' &&
    !/^(?:going|want|wants|likely|need|how|not)$/.test(before) &&
    lowerAt(words, at - 1) !== 'to'
  )
    return !/^if$/.test(lowerAt(words, at - 3));
  return /^(?:means|meant|mean)$/.test(lowerAt(words, at - 1));
}

/** “we would be £40,000 worse off”. */
export function worseAt({ sentence: { words }, quantities }: Place, at: number): Cue<CostDetail> | undefined {
  if (lowerAt(words, at) !== 'worse' || lowerAt(words, at + 1) !== 'off') return undefined;
  const amount = amountBetween(quantities, at - 3, at - 1);
  const ours = words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:we|i|we'd|i'd|us|me)$/.test(lower));
  return amount || ours ? cueOf(words, at, at + 1, costKind(amount)) : undefined;
}
