import type { Word } from '../../document/words.ts';
import { PhraseSet } from '../phrases.ts';
import { saysWhen } from '../times/time.ts';
import { bounds, conditions, killLeads, stops } from '../words/kill-criteria.ts';
import {
  amountBetween,
  type Cue,
  clauseEnd,
  cueOf,
  deniedBefore,
  inOrder,
  inSpeech,
  lowerAt,
  type Place,
} from './cue.ts';

/** `number`: with the value that would stop it. `named`: without. */
export type KillDetail = 'number' | 'named';

const leads = new PhraseSet(killLeads);

/** What result would stop the work or change the decision. Source: category `kill criterion` of the catalogue's cues. */
export function readKillCriterion(place: Place): readonly Cue<KillDetail>[] {
  const { block, sentence, quantities } = place;
  if (sentence.question) return [];
  const { words } = sentence;
  const found: Cue<KillDetail>[] = [];
  const amount = amountBetween(quantities, 0, words.length);
  for (const { first, last, value, span } of leads.matches(block.prose, sentence)) {
    if (inSpeech(block, words[first]) || deniedBefore(words, first, 3)) continue;
    if (
      value === 'limit' &&
      !(
        amountBetween(quantities, last + 1, last + 7) ??
        (saysWhen(block, sentence) && lowerAt(words, first) === 'revisit')
      )
    )
      continue;
    if (value === 'mind' && !isOpen(words, first)) continue;
    found.push({ ...span, detail: amount ? 'number' : 'named' });
  }
  const condition = conditionOf(place);
  return inOrder(condition ? [...found, condition] : found);
}

/** “would change our mind”, “change our mind if”; not “customers change their mind”, “I changed my mind”. */
const isOpen = (words: readonly Word[], first: number): boolean =>
  words
    .slice(Math.max(0, first - 4), first)
    .some(({ lower }) => /^(?:would|will|could|we'd|i'd)$/.test(lower));

/** A condition and an end in one sentence, in either order. */
function conditionOf(place: Place): Cue<KillDetail> | undefined {
  const {
    block,
    sentence: { words },
    quantities,
  } = place;
  for (let at = 0; at < words.length; at++) {
    const opens = conditions.has(lowerAt(words, at)) && (lowerAt(words, at) !== 'should' || at === 0);
    if (
      !opens ||
      inSpeech(block, words[at]) ||
      /^(?:even|as|only|what|see|know|ask|decide)$/.test(lowerAt(words, at - 1))
    )
      continue;
    if (
      /^(?:you|your|necessary|needed|possible|not|so|users?|customers?|anyone|someone|they)$/.test(
        lowerAt(words, at + 1),
      )
    )
      continue;
    const stop = stopBefore(place, at) ?? stopAfter(place, at);
    if (stop === undefined) continue;
    // “we close requests when …” tells a habit.
    const promised = words
      .slice(Math.max(0, stop - 4), stop + 1)
      .some(({ lower }) => /^(?:will|would|we'll|i'll|we'd|i'd|must|should)$/.test(lower));
    const later = /^(?:when|once)$/.test(lowerAt(words, at));
    if (later && !(promised && amountBetween(quantities, at + 1, conditionEnd(place, at)))) continue;
    if (lowerAt(words, at) === 'unless' && stop < at) continue;
    const end = conditionEnd(place, at);
    const amount = amountBetween(quantities, at + 1, end);
    if (!amount && !isDecider(words, stop)) continue;
    return cueOf(words, Math.min(stop, at), Math.max(at, end, stop), amount ? 'number' : 'named');
  }
  return undefined;
}

/** “We stop the pilot if …”, “It will be closed unless …”, “Roll back if …”: index of the verb. */
function stopBefore({ block, sentence: { words } }: Place, condition: number): number | undefined {
  for (let at = condition - 1; at >= Math.max(0, condition - 12); at--) {
    if (/[;:()]/.test(block.prose.slice((words[at] as Word).end, words[condition]?.start))) return undefined;
    if (isStop(words, at)) return at;
  }
  return undefined;
}

/** “If fewer than 8% activate by May, we stop”. A bound with an amount makes a criterion of whatever we do then. */
function stopAfter(place: Place, condition: number): number | undefined {
  const { block, sentence, quantities } = place;
  const { words } = sentence;
  const end = conditionEnd(place, condition);
  for (let at = end + 1; at < Math.min(words.length, end + 16); at++) if (isStop(words, at)) return at;
  // Without a comma: “if it happens again we’ll stop”.
  for (let at = condition + 4; at <= end; at++) {
    if (/^(?:we|i|we'll|i'll|we'd|i'd|will|would)$/.test(lowerAt(words, at - 1)) && isStop(words, at))
      return at;
  }
  const bounded = words.slice(condition + 1, end + 1).some(({ lower }) => bounds.has(lower));
  const amount = amountBetween(quantities, condition + 1, end);
  const ours = /^(?:we|i|we'll|i'll)$/.test(lowerAt(words, end + 1));
  return ours && bounded && amount && saysWhen(block, sentence) ? end + 1 : undefined;
}

/** Where the condition ends: at its comma, or with the sentence. */
const conditionEnd = ({ block, sentence: { words } }: Place, condition: number): number =>
  Math.min(clauseEnd(block.prose, words, condition, true), condition + 30);

/** The writer, or nobody named, ends it: “we will stop”, “will be paused”, “Abort”. */
function isStop(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (!stops.has(lower) || words[at]?.joined) return false;
  if (
    /^(?:switch|turn)$/.test(lower) &&
    !words.slice(at + 1, at + 5).some((word) => /^(?:off|back)$/.test(word.lower))
  )
    return false;
  if (lower === 'shut' && !words.slice(at + 1, at + 5).some((word) => /^(?:down|off)$/.test(word.lower)))
    return false;
  if (
    lower === 'back' &&
    !/^(?:roll|rolled|turn|pull|go)$/.test(lowerAt(words, at - 1)) &&
    !/^(?:roll|pull)$/.test(lowerAt(words, at - 2))
  )
    return false;
  // “stop sending mail”, “end up”, “close the dialog”: an act inside the work.
  if (
    /^(?:stop|stops|stopped)$/.test(lower) &&
    /^(?:working|being|using|buying|losing|showing|sending|paying|coming)$/.test(lowerAt(words, at + 1))
  )
    return false;
  if (/^(?:end(?:s|ed|ing)?|back)$/.test(lower) && /^(?:up|of)$/.test(lowerAt(words, at + 1))) return false;
  if (deniedBefore(words, at, 3) || /^(?:may|might|could|can)$/.test(lowerAt(words, at - 1))) return false;
  if (lower === 'back' && at === 1 && lowerAt(words, 0) === 'roll') return true;
  if (at === 0 || /^(?:then|and|or)$/.test(lowerAt(words, at - 1))) return at === 0 || isOurs(words, at);
  return isOurs(words, at);
}

/** Without a number only the writer, or an undertaking, stops: “it will stop importing” is how something works. */
const isDecider = (words: readonly Word[], stop: number): boolean =>
  words
    .slice(Math.max(0, stop - 5), stop)
    .some(({ lower }) =>
      /^(?:we|i|we'll|i'll|we'd|i'd|us|pilot|launch|rollout|programme|program|project|trial|test|experiment)$/.test(
        lower,
      ),
    );

function isOurs(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  if (before.some((lower) => /^(?:we|i|we'll|i'll|we'd|i'd|us)$/.test(lower))) return true;
  const modal = before.some((lower) => /^(?:will|would|should|must)$/.test(lower));
  return (
    modal &&
    before.some((lower) =>
      /^(?:be|pilot|launch|rollout|programme|program|project|trial|test|experiment|it|team|board)$/.test(
        lower,
      ),
    )
  );
}
