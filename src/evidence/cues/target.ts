import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { saysWhen } from '../times/time.ts';
import { binding, dayNeeded, type TargetLead, targetLeads } from '../words/targets.ts';
import {
  amountBetween,
  type Cue,
  clauseEnd,
  deniedBefore,
  gapBefore,
  inOrder,
  inSpeech,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';
import { isGoal, isStated } from './goal.ts';

/** `value`: what is to be reached, as a number. `named`: a goal without one. */
export type TargetDetail = 'value' | 'named';

const leads = new PhraseSet(targetLeads);
const slots = new Map<string, TargetDetail>([
  ['target', 'value'],
  ['to', 'value'],
]);

/** What is to be reached. Source: category `target` of the catalogue's cues. */
export function readTarget(place: Place): readonly Cue<TargetDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const found = slotCues(place, slots);
  for (const match of leads.matches(block.prose, sentence)) {
    if (inSpeech(block, sentence.words[match.first])) continue;
    const detail = detailOf(place, match);
    if (!detail) continue;
    const amount = detail === 'value' ? amountAfter(place, match) : undefined;
    found.push({ start: match.span.start, end: Math.max(match.span.end, amount?.end ?? 0), detail });
  }
  const dated = datedList(place);
  return inOrder(dated ? [...found, dated] : found);
}

/** “By 20 August: 60 paying teams”: a day, a colon and what is to be reached. */
function datedList({ block, sentence, quantities }: Place): Cue<TargetDetail> | undefined {
  const { words } = sentence;
  if (lowerAt(words, 0) !== 'by') return undefined;
  const colon = words.findIndex(
    (_, at) => at > 0 && at <= 5 && gapBefore(block.prose, words, at).includes(':'),
  );
  const amount = colon > 0 ? amountBetween(quantities, colon, words.length) : undefined;
  return amount && saysWhen(block, sentence)
    ? { start: (words[0] as Word).start, end: amount.end, detail: 'value' }
    : undefined;
}

function detailOf(place: Place, match: PhraseMatch<TargetLead>): TargetDetail | undefined {
  const { words } = place.sentence;
  const amount = amountAfter(place, match);
  switch (match.value) {
    case 'noun':
      if (!isGoal(place, match)) return undefined;
      if (amount ?? amountBefore(place, match.first)) return 'value';
      return isStated(place, match) ? 'named' : undefined;
    case 'success':
      return /^(?:what|were|was)$/.test(lowerAt(words, match.first - 1))
        ? undefined
        : amount
          ? 'value'
          : 'named';
    case 'verb':
      return verbDetail(place, match);
    default:
      return amount &&
        amount.at <= match.last + 3 &&
        !/^(?:characters?|letters?|digits?|words?)$/.test(amount.noun) &&
        isBinding(place, match)
        ? 'value'
        : undefined;
  }
  function amountBefore({ quantities, block }: Place, at: number): unknown {
    // “a 30% target”, “30% is our goal”
    const near = amountBetween(quantities, Math.max(0, at - 4), at - 1);
    const linked = near && (near.at >= at - 2 || /^(?:is|was|are)$/.test(lowerAt(words, near.at + 1)));
    if (!linked) return undefined;
    return near && !/[,;:.]/.test(block.prose.slice(near.end, words[at]?.start)) ? near : undefined;
  }
}

/** The first amount after the lead in its clause; a colon or a bracket may stand before it. */
function amountAfter({ block, sentence: { words }, quantities }: Place, { last }: PhraseMatch<TargetLead>) {
  const near = amountBetween(quantities, last + 1, last + 3);
  if (near) return near;
  return amountBetween(quantities, last + 1, Math.min(last + 18, clauseEnd(block.prose, words, last)));
}

function verbDetail(place: Place, match: PhraseMatch<TargetLead>): TargetDetail | undefined {
  const { words } = place.sentence;
  const verb = lowerAt(words, match.last);
  if (deniedBefore(words, match.first, 2)) return undefined;
  const amount = amountAfter(place, match);
  if (/^(?:aim|commit)/.test(lowerAt(words, match.first))) {
    // What a document or somebody else’s product aims to do is no goal of the writer’s.
    if (
      !amount &&
      /^(?:which|that|libraries|tools|rfc|document|page|section|guide)$/.test(lowerAt(words, match.first - 1))
    )
      return undefined;
    if (/^commit/.test(lowerAt(words, match.first)) && !amount) return undefined;
    // “a tool aimed at nurses”, “committed to quality” name no goal.
    if (/^committed$/.test(lowerAt(words, match.first))) {
      const bound = /^(?:are|is|am|have|has|we|i|was|were)$/.test(lowerAt(words, match.first - 1));
      if (!bound) return undefined;
    }
    if (/^(?:aimed|committed)$/.test(lowerAt(words, match.first)) && !amount) return undefined;
    return amount ? 'value' : 'named';
  }
  if (!amount || amount.at > match.last + 9) return undefined;
  // “it took him a year to get to two in ten” looks back.
  if (
    words
      .slice(Math.max(0, match.first - 6), match.first)
      .some(({ lower }) => /^(?:took|managed|had|able|failed)$/.test(lower))
  )
    return undefined;
  if (lowerAt(words, match.first) === 'targeting' || lowerAt(words, match.last) === 'target') return 'value';
  const dated = saysWhen(place.block, place.sentence);
  if (dayNeeded.has(verb)) return dated && isReached(place, match, amount.at) ? 'value' : undefined;
  return dated || amount.at <= match.last + 3 ? 'value' : undefined;
}

/** A value to be reached: “to 6 days”, “by 20%”, a share; “will be 40 sellers”. */
function isReached({ sentence: { words } }: Place, { last }: PhraseMatch<TargetLead>, at: number): boolean {
  if (/^(?:have|want)$/.test(lowerAt(words, last)))
    return at <= last + 6 && words.slice(at).some((word) => word.lower === 'by');
  if (lowerAt(words, last) === 'be') return at <= last + 3 && !/ed$/.test(lowerAt(words, last + 1));
  return (
    words.slice(last + 1, at).some(({ lower }) => /^(?:to|by|from|below|under|above|at)$/.test(lower)) ||
    at <= last + 2
  );
}

/** “must stay under 200 ms”, “at least 30% by June”: somebody is bound, or a day is set. */
function isBinding({ block, sentence }: Place, { first }: PhraseMatch<TargetLead>): boolean {
  const clause: readonly Word[] = sentence.words.slice(Math.max(0, first - 8), first);
  const bound = clause.findLastIndex(({ lower }) => binding.has(lower));
  if (bound < 0) return false;
  const verb = lowerAt(clause, bound + 1);
  if (/^(?:not|never)$/.test(verb) && !/^(?:exceed|fall|drop|rise|take|go)$/.test(lowerAt(clause, bound + 2)))
    return false;
  if (
    /^(?:must|shall|need|needs|required|require|requires|guarantee|guarantees|promise|promised|promises|commit)$/.test(
      lowerAt(clause, bound),
    )
  )
    return true;
  return /^(?:be|stay|remain|reach|fall|drop|rise|take|keep|hold)$/.test(verb) && saysWhen(block, sentence);
}
