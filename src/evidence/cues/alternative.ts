import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { choices, lettered, type OptionLead, optionLeads, weighs } from '../words/alternatives.ts';
import {
  type Cue,
  cueOf,
  deniedBefore,
  gapBefore,
  inOrder,
  inSpeech,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';
import { subjectBefore } from './people.ts';
import { ruledOut } from './ruled-out.ts';
import { isSetAgainst } from './set-against.ts';

/** `option`: named. `nothing`: to leave things as they are. `rejected`: ruled out; `reasoned`: and the sentence says why. */
export type AlternativeDetail = 'option' | 'nothing' | 'rejected' | 'reasoned';

const leads = new PhraseSet(optionLeads);
const slots = new Map<string, AlternativeDetail>([
  ['alternative', 'option'],
  ['option', 'option'],
  ['option A', 'option'],
  ['option B', 'option'],
  ['why it lost', 'reasoned'],
]);

const openers = new Set([
  ...lettered,
  ...weighs,
  'looked',
  ...'chose chosen choose choosing picked preferred prefer favored favoured favor favour selected'.split(' '),
]);

/** What else could have been chosen. Source: categories `alternative` and `ruling out` of the catalogue's cues. */
export function readAlternative(place: Place): readonly Cue<AlternativeDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const { words } = sentence;
  const found = slotCues(place, slots);
  for (const match of leads.matches(block.prose, sentence)) {
    if (inSpeech(block, words[match.first])) continue;
    const detail = detailOf(place, match);
    if (detail) found.push({ ...match.span, detail });
  }
  for (let at = 0; at < words.length; at++) {
    if (!openers.has(lowerAt(words, at)) || inSpeech(block, words[at])) continue;
    const cue =
      letteredAt(block.prose, words, at) ??
      lookedAt(block.prose, words, at) ??
      weighedAt(block.prose, words, at) ??
      chosenOver(place, at);
    if (cue) found.push(cue);
  }
  return inOrder(found);
}

function detailOf(place: Place, match: PhraseMatch<OptionLead>): AlternativeDetail | undefined {
  const { words } = place.sentence;
  const before = lowerAt(words, match.first - 1);
  switch (match.value) {
    case 'option':
      // “the alternatives are easy”
      if (/^(?:easy|available|preferred|good|there|fine|few)$/.test(lowerAt(words, match.last + 1)))
        return undefined;
      return deniedBefore(words, match.first, 2) ||
        /^(?:only|stock|payment|menu|settings)$/.test(before) ||
        words[match.last + 1]?.joined
        ? undefined
        : 'option';
    case 'nothing':
      return isChoice(place, match) ? 'nothing' : undefined;
    case 'set':
      return isSetAgainst(place, match) ? 'option' : undefined;
    default:
      return ruledOut(place, match);
  }
}

/** Not “can do nothing about it”, “disrupt the status quo”, “status quo bias”. */
function isChoice({ sentence: { words } }: Place, { first, last }: PhraseMatch<OptionLead>): boolean {
  if (/^(?:bias|about|for|wrong|but|with)$/.test(lowerAt(words, last + 1))) return false;
  // “if it is set, do nothing” tells how something works.
  const act = /^(?:do|doing|change|changing|not)$/.test(lowerAt(words, first));
  if (
    act &&
    first > 0 &&
    !/^(?:is|was|to|be|or|of|by|than|option|could|considered)$/.test(lowerAt(words, first - 1))
  )
    return false;
  const near = words.slice(Math.max(0, first - 3), first);
  if (/^(?:we|i)$/.test(lowerAt(words, first - 2)) && lowerAt(words, first - 1) === 'could') return true;
  return !near.some(({ lower }) =>
    /^(?:can|could|cannot|can't|they|customers|users|did|does|don't|disrupts?|disrupting|disrupted|challenge[sd]?|challenging|defend|not|often|people)$/.test(
      lower,
    ),
  );
}

/** “Option B”, “plan 2”. */
function letteredAt(prose: string, words: readonly Word[], at: number): Cue<AlternativeDetail> | undefined {
  if (!lettered.has(lowerAt(words, at)) || words[at]?.joined) return undefined;
  const name = words[at + 1]?.text ?? '';
  const plural = lowerAt(words, at + 1);
  if (!/^(?:[A-F]|[1-9])$/.test(name) && !/^(?:one|two|three)$/.test(plural)) return undefined;
  if (
    words[at + 2]?.joined ||
    /%/.test(gapBefore(prose, words, at + 2)) ||
    (/^plan$/.test(lowerAt(words, at)) && /^\d|^[DE]$/.test(name))
  )
    return undefined;
  return /^\s*:?\s*$/.test(gapBefore(prose, words, at + 1)) ? cueOf(words, at, at + 1, 'option') : undefined;
}

/** “we looked at renting it”. */
function lookedAt(prose: string, words: readonly Word[], at: number): Cue<AlternativeDetail> | undefined {
  if (lowerAt(words, at) !== 'looked' || lowerAt(words, at + 1) !== 'at') return undefined;
  const who = subjectBefore(prose, words, at);
  const act = /ing$/.test(lowerAt(words, at + 2)) && (who?.actor === 'we' || who?.actor === 'self');
  return act ? cueOf(words, at, at + 2, 'option') : undefined;
}

/** “we considered a refund”, “I weighed two suppliers”; not “we considered it essential”. */
function weighedAt(prose: string, words: readonly Word[], at: number): Cue<AlternativeDetail> | undefined {
  const lower = lowerAt(words, at);
  if (!weighs.has(lower) || deniedBefore(words, at, 2)) return undefined;
  const next = lowerAt(words, at + 1);
  if (
    next === '' ||
    /^(?:it|ourselves|myself|this|them|how|whether|what|why|that|and|by|against|to|with|successful|complete|done)$/.test(
      next,
    )
  )
    return undefined;
  const who = subjectBefore(prose, words, at);
  if (
    !who ||
    words.slice(who.last + 1, at).some((word) => /^(?:were|was|are|is|be|been|would)$/.test(word.lower))
  )
    return undefined;
  if (who.actor === 'people' || (lower !== 'considered' && lower !== 'weighed' && lower !== 'debated')) {
    const option = words
      .slice(at + 1, at + 8)
      .some((word) => choices.has(word.lower) || /ing$/.test(word.lower) || lettered.has(word.lower));
    if (!option || who.actor === 'people') return undefined;
  }
  return cueOf(words, who.first, at + 1, 'option');
}

/** “I chose the smaller launch over the May date”, “we picked rail, not road”. */
function chosenOver({ block, sentence: { words } }: Place, at: number): Cue<AlternativeDetail> | undefined {
  if (
    !/^(?:chose|chosen|choose|choosing|picked|preferred|prefer|favou?r(?:ed)?|selected)$/.test(
      lowerAt(words, at),
    )
  )
    return undefined;
  const writer = words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:we|i|we've|i've|we'd|i'd)$/.test(lower));
  if (!writer) return undefined;
  for (let next = at + 2; next < Math.min(words.length - 1, at + 10); next++) {
    if (
      lowerAt(words, next) === 'over' &&
      !/^(?:time|the)$/.test(
        lowerAt(words, next + 1) === 'the' &&
          /^(?:last|past|next|course|phone|weekend)$/.test(lowerAt(words, next + 2))
          ? 'the'
          : lowerAt(words, next + 1) === 'time'
            ? 'time'
            : '',
      )
    )
      return cueOf(words, next, next + 1, 'option');
    if (lowerAt(words, next) === 'not' && /^,\s*$/.test(gapBefore(block.prose, words, next)))
      return cueOf(words, next, next + 1, 'option');
  }
  return undefined;
}
