import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { type DissentLead, dissentLeads, outsiders } from '../words/dissent.ts';
import {
  amountBetween,
  type Cue,
  cueOf,
  gapBefore,
  inOrder,
  inSpeech,
  isDenial,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';
import { type Someone, subjectBefore } from './people.ts';

/** `objection`: somebody spoke against it. `preference`: somebody wanted something else. */
export type DissentDetail = 'objection' | 'preference';

const leads = new PhraseSet(dissentLeads);
const slots = new Map<string, DissentDetail>([['who disagreed', 'objection']]);

/** Somebody who disagreed with what was decided. Source: category `dissent` of the catalogue's cues. */
export function readDissent(place: Place): readonly Cue<DissentDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const found = slotCues(place, slots);
  for (const match of leads.matches(block.prose, sentence)) {
    if (inSpeech(block, sentence.words[match.first])) continue;
    const cue = dissentAt(place, match);
    if (cue) found.push(cue);
  }
  return inOrder(found);
}

function dissentAt(place: Place, match: PhraseMatch<DissentLead>): Cue<DissentDetail> | undefined {
  const {
    block,
    sentence: { words },
  } = place;
  const { first, last, value, span } = match;
  if (value === 'alone')
    return isAbsent(words, first) || isSupposed(words, first) ? undefined : { ...span, detail: 'objection' };
  if (isSupposed(words, first) || isOtherSense(place, match)) return undefined;
  const who = dissenterBefore(block.prose, words, first);
  if (!who || isAbsent(words, who.first) || isAbsent(words, first)) return undefined;
  if (value === 'wish') return wishOf(place, match, who);
  if (value === 'against' && !/^(?:against|for|that|we|it|the|this|to)$/.test(lowerAt(words, last + 1)))
    return undefined;
  if (value === 'against' && who.actor === 'we') return undefined;
  return cueOf(words, who.first, last, 'objection');
}

/** “Nobody”, “none of us”, “no one”, “did not”, “never”, “without”. */
function isAbsent(words: readonly Word[], at: number): boolean {
  for (let near = Math.max(0, at - 4); near <= at; near++) {
    const lower = lowerAt(words, near);
    // “not everyone” denies the agreement.
    if (lower === 'not' && /^(?:everyone|everybody|all|only|convinced)$/.test(lowerAt(words, near + 1)))
      continue;
    if (isDenial(lower) && lower !== 'hardly' && near < at) return true;
    if (/^(?:nobody|none|without|no)$/.test(lower)) return true;
  }
  return false;
}

/** “might object”, “if Legal objects”: nobody has yet. “would have preferred” is one phrase, and no supposition. */
function isSupposed(words: readonly Word[], first: number): boolean {
  for (let near = Math.max(0, first - 2); near < first; near++) {
    if (/^(?:may|might|could|can|would|should|will|to|cannot)$/.test(lowerAt(words, near))) return true;
  }
  // “when Sales objected” tells what happened, “when Sales objects” what may.
  const past = /ed$/.test(lowerAt(words, first));
  return words
    .slice(Math.max(0, first - 6), first)
    .some(({ lower }) => /^(?:if|whether|unless|whenever)$/.test(lower) || (lower === 'when' && !past));
}

/** “pushed back the launch”, “as opposed to”, “the object”, “dashboards disagree”. */
function isOtherSense(
  { sentence: { words }, quantities }: Place,
  { first, last }: PhraseMatch<DissentLead>,
): boolean {
  const lower = lowerAt(words, first);
  const next = lowerAt(words, last + 1);
  if (lower.startsWith('push')) {
    return (
      /^(?:the|its|our|to|until|till|from|by|a|several|into)$/.test(next) ||
      amountBetween(quantities, last + 1, last + 2) !== undefined
    );
  }
  if (lower === 'opposed')
    return lowerAt(words, first - 1) === 'as' || /^(?:forces|ends|directions)$/.test(next);
  if (lower === 'doubts') return next === '' || lowerAt(words, first - 1) === 'had';
  return words[last + 1]?.joined === true;
}

/** Whoever disagrees: a person, a role, a team, several people; “we” only among ourselves. */
function dissenterBefore(prose: string, words: readonly Word[], at: number): Someone | undefined {
  const who = subjectBefore(prose, words, at) ?? relativeBefore(prose, words, at);
  if (!who || outsiders.has(lowerAt(words, who.last))) return undefined;
  const last = lowerAt(words, who.last);
  // “people who disagree”, “we have questioned whether”: in general, or with nobody.
  if (/^(?:who|they|people)$/.test(last) && /^(?:disagree|object|push|oppose)$/.test(lowerAt(words, at)))
    return undefined;
  return last === 'we' && lowerAt(words, at) !== 'disagreed' ? undefined : who;
}

/** “two directors, who disagreed”; “Ana, our controller, objected”: the comma ends an aside. */
function relativeBefore(prose: string, words: readonly Word[], at: number): Someone | undefined {
  if (gapBefore(prose, words, at).trim() !== ',') return undefined;
  for (let comma = at - 1; comma > Math.max(0, at - 9); comma--) {
    if (gapBefore(prose, words, comma).trim() === ',')
      return subjectBefore(prose.replace(',', ','), words, comma) ?? named(prose, words, comma);
  }
  return undefined;
}

function named(prose: string, words: readonly Word[], comma: number): Someone | undefined {
  const cut = words.slice(0, comma);
  return cut.length > 0
    ? subjectBefore(
        prose,
        [...cut, { ...(cut.at(-1) as Word), start: (cut.at(-1) as Word).end, joined: false }],
        comma,
      )
    : undefined;
}

/** A wish dissents if it was not followed: another wish, a “but”, a reason or an “instead” stands beside it. */
function wishOf(
  { block, sentence: { words } }: Place,
  match: PhraseMatch<DissentLead>,
  who: Someone,
): Cue<DissentDetail> | undefined {
  const { first, last } = match;
  if (who.actor === 'we' || who.actor === 'self') return undefined;
  // “the Help Wanted page”, “Acme preferred shares”
  const name =
    words[first]?.text !== lowerAt(words, first) || /^(?:shares?|stock)$/.test(lowerAt(words, last + 1));
  if (name) return undefined;
  if (lowerAt(words, first) === 'would' && /^(?:they|you)$/.test(lowerAt(words, who.last))) return undefined;
  if (lowerAt(words, first) === 'would') return cueOf(words, who.first, last, 'preference');
  const rest = words.slice(last + 1);
  const set = rest.findIndex(({ lower }) =>
    /^(?:but|instead|although|though|because|whereas|while|rather|i|not|over)$/.test(lower),
  );
  const other = rest.some(
    ({ lower }, at) => /^(?:wanted|preferred|favou?red|chose|decided)$/.test(lower) && at > 0,
  );
  const before = words
    .slice(0, who.first)
    .some(({ lower }) =>
      /^(?:although|though|while|whereas|but|chose|that|over|wanted|preferred)$/.test(lower),
    );
  // “customers wanted a refund because …” is a need; a need is what several persons have that are not of the company.
  if (who.actor === 'people' && !other) return undefined;
  if (who.known === false && words.length < 4) return undefined;
  const course =
    /^to (?:wait|stop|keep|close|delay|postpone|cancel|stay)|^(?:us|me) to|^(?:more|less) (?:time|scope)/.test(
      block.prose.slice(words[last + 1]?.start, words[last + 2]?.end),
    );
  if (set < 0 && !other && !before && !course) return undefined;
  return /^(?:more|to know|to see|a chance)$/.test(
    block.prose.slice(words[last + 1]?.start, words[last + 2]?.end),
  ) && !other
    ? undefined
    : cueOf(words, who.first, last, 'preference');
}
