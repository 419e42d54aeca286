import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { months } from '../words/calendar.ts';
import { delays } from '../words/costs.ts';
import {
  hollowLevers,
  ingNouns,
  type MechanismLead,
  mechanismLeads,
  pointers,
  scheduled,
  yardsticks,
} from '../words/mechanisms.ts';
import { changes } from '../words/verbs.ts';
import {
  amountBetween,
  type Cue,
  clauseEnd,
  cueOf,
  deniedBefore,
  gapBefore,
  inOrder,
  inSpeech,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';

/** `reason`: because, since. `cause`: caused by, due to. `effect`: which meant that. `means`: by doing something. */
export type MechanismDetail = 'reason' | 'cause' | 'effect' | 'means';

const leads = new PhraseSet(mechanismLeads);
const slots = new Map<string, MechanismDetail>([
  ['reason', 'reason'],
  ['why', 'reason'],
  ['cause', 'cause'],
  ['mechanism', 'cause'],
]);

/** How something came about. Source: category `mechanism` of the catalogue's cues. */
export function readMechanism(place: Place): readonly Cue<MechanismDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const { words } = sentence;
  const found = slotCues(place, slots);
  for (const match of leads.matches(block.prose, sentence)) {
    if (!inSpeech(block, words[match.first]) && tells(place, match))
      found.push({ ...match.span, detail: match.value });
  }
  for (let at = 0; at < words.length; at++) {
    const lower = lowerAt(words, at);
    if (lower === 'which' && isConsequence(block.prose, words, at))
      found.push(cueOf(words, at, at + 1, 'effect'));
    if ((lower !== 'by' && lower !== 'since') || inSpeech(block, words[at])) continue;
    if (isMeans(block.prose, words, at)) found.push(cueOf(words, at, at + 1, 'means'));
    if (isCausalSince(place, at)) found.push(cueOf(words, at, at, 'reason'));
  }
  return inOrder(found);
}

/** Whether a cause is told, and not pointed at, denied or unknown. */
function tells(
  { block, sentence: { words } }: Place,
  { first, last, value }: PhraseMatch<MechanismLead>,
): boolean {
  const next = lowerAt(words, last + 1);
  const end = clauseEnd(block.prose, words, last);
  const said = end - last;
  if (words[last + 1]?.joined || said < 1) return false;
  // “not because the fee fell, but because …”: the second is found by itself.
  if (deniedBefore(words, first, value === 'cause' ? 2 : 1)) return false;
  if (/^(?:unknown|unclear|uncertain|not|simple|obvious)$/.test(next) && value === 'cause') return false;
  const phrase = lowerAt(words, last);
  if (phrase === 'of' || value === 'cause') {
    // “because of this”, “due to that”: the content stands elsewhere.
    if (pointers.has(next) && said < 3) return false;
    if (
      pointers.has(next) &&
      /^(?:,|$)/.test(gapBefore(block.prose, words, last + 2).trim()) &&
      gapBefore(block.prose, words, last + 2).includes(',')
    )
      return false;
  } else if (value === 'reason' && said < 2) return false;
  if (lowerAt(words, first) === 'due')
    return !scheduled.has(next) && !(lowerAt(words, first - 1) === 'payment');
  if (lowerAt(words, first) === 'driven') return !hollowLevers.has(next) && !words[first]?.joined;
  return !(
    lowerAt(words, first) === 'so' && /^(?:and|or|do|does|think|say)$/.test(lowerAt(words, first - 1))
  );
}

/** “by moving the page”; not “by Monday morning”, “begin by”, “stand by marketing”. */
function isMeans(prose: string, words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'by' || words[at]?.joined || /^work(?:s|ed)?$/.test(lowerAt(words, at - 1)))
    return false;
  const adverb = /ly$/.test(lowerAt(words, at + 1)) && /ing$/.test(lowerAt(words, at + 2)) ? 1 : 0;
  const verb = lowerAt(words, at + 1 + adverb);
  if (!/[a-z]{2}ing$/.test(verb) || ingNouns.has(verb) || words[at + 1]?.joined) return false;
  if (/^\p{Lu}/u.test(words[at + 1]?.text ?? '') || gapBefore(prose, words, at + 1).trim() !== '')
    return false;
  if (yardsticks.has(lowerAt(words, at - 1)) || deniedBefore(words, at, 1)) return false;
  return words.length > at + 2 + adverb;
}

/** “…, which delayed 61,000 parcels”: what went before did it. */
const isConsequence = (prose: string, words: readonly Word[], at: number): boolean =>
  /,\s*$/.test(gapBefore(prose, words, at)) &&
  (changes.has(lowerAt(words, at + 1)) || delays.has(lowerAt(words, at + 1))) &&
  words.length > at + 2;

const starters =
  /^(?:the|a|an|we|i|they|he|she|it|you|there|this|that|these|those|most|many|some|few|all|each|every|no|nobody|our|their|its|his|her|my|your|sellers|customers|people|users|only|both|any|\w+s)$/;
const finite =
  /^(?:is|are|am|isn't|aren't|can|can't|cannot|could|couldn't|do|does|don't|doesn't|will|won't|would|must|may|might|need|needs|have|has|haven't|hasn't|want|wants|know|knows|make|makes|no)$/;
const past = /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/;

/** “since sellers no longer have to”; not “since March”, “since launch”, “has grown since we opened”. */
function isCausalSince(place: Place, at: number): boolean {
  const {
    block,
    sentence: { words },
    quantities,
  } = place;
  if (lowerAt(words, at) !== 'since' || words[at]?.joined) return false;
  const next = words[at + 1];
  if (
    !next ||
    /^(?:ever|long|and)$/.test(lowerAt(words, at - 1)) ||
    months.has(next.lower) ||
    /^(?:19|20)\d\d$/.test(next.lower)
  )
    return false;
  if (amountBetween(quantities, at + 1, at + 1)?.kind === 'duration') return false;
  // “, since 640 tenants tried to”
  const told = amountBetween(quantities, at + 1, at + 2);
  if (told && told.kind !== 'duration' && /,\s*$/.test(gapBefore(block.prose, words, at)))
    return words.length > at + 3;
  const clause = words.slice(at + 2, Math.min(clauseEnd(block.prose, words, at, true), at + 11) + 1);
  const opens = starters.test(next.lower) || /^\p{Lu}/u.test(next.text);
  if (!opens) return false;
  if (clause.some(({ lower }) => finite.test(lower))) return true;
  const comma = /,\s*$/.test(gapBefore(block.prose, words, at));
  const perfect = words.slice(0, at).some(({ lower }) => /^(?:has|have|been|i've|we've)$/.test(lower));
  return comma && !perfect && clause.some(({ lower }) => past.test(lower));
}
