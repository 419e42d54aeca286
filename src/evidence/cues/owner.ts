import type { Word } from '../../document/words.ts';
import { deeds, ownerNouns, personal, states } from '../words/owners.ts';
import { functions, groups, nobodyInParticular, roles } from '../words/people.ts';
import {
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
import { isBetween, type Someone, someoneEndingAt, subjectBefore } from './people.ts';

/** Who owns an action: the writer, a person by name, one by role, a team by name. */
export type OwnerDetail = 'self' | 'person' | 'role' | 'team';

const slots = new Map<string, OwnerDetail>([
  ['owner', 'person'],
  ['name', 'person'],
  ['person', 'person'],
  ['leader', 'person'],
  ['leader, title', 'person'],
  ['team', 'team'],
  ['function', 'team'],
  ['role', 'role'],
  ['title', 'role'],
]);

const openers = new Set([...deeds, ...ownerNouns, 'will', 'shall', "i'll", 'by', 'to', 'charge']);

/** Somebody in particular who does, decides or answers for something. “We” and “the team” own nothing. */
export function readOwner(place: Omit<Place, 'quantities'>): readonly Cue<OwnerDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const { words } = sentence;
  const found = slotCues(place, slots);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!openers.has(word.lower) || inSpeech(block, word)) continue;
    const cue = assignedAt(block.prose, words, at) ?? actingAt(block.prose, words, at);
    if (cue) found.push(cue);
  }
  return inOrder(found);
}

/** “Ana will send”, “the returns team owns”, “I decided”. */
function actingAt(prose: string, words: readonly Word[], at: number): Cue<OwnerDetail> | undefined {
  const lower = lowerAt(words, at);
  const promised = /^(?:will|shall|i'll)$/.test(lower);
  const verb = promised ? afterModal(words, at) : at;
  if (promised ? states.has(lowerAt(words, verb)) : !deeds.has(lower)) return undefined;
  if (isDenied(words, verb) || isHypothetical(words, verb)) return undefined;
  if (
    /^(?:if|unless|whether)$/.test(lowerAt(words, at - 2)) ||
    /^(?:if|unless|whether)$/.test(lowerAt(words, at - 3))
  )
    return undefined;
  const who =
    lower === "i'll" ? { actor: 'self' as const, first: at, last: at } : subjectBefore(prose, words, at);
  if (!who || who.actor === 'people' || who.actor === 'we') return undefined;
  if (who.actor === 'person' && nobodyInParticular.has(lowerAt(words, who.last))) return undefined;
  if (isAgentOfPassive(words, who, verb) || /^(?:he|she)$/.test(lowerAt(words, who.last))) return undefined;
  // Of a name that nobody knows only a person's deed tells; “the Acme signed package” has none.
  const object =
    verb === words.length - 1 ||
    /^(?:the|a|an|our|this|that|all|each|it|them|to|on|in|with|for|by|against|whether)$/.test(
      lowerAt(words, verb + 1),
    );
  if (who.actor === 'person' && !who.known && !(personal.has(lowerAt(words, verb)) && object))
    return undefined;
  if (!promised && who.actor !== 'self' && !agrees(prose, words, verb)) return undefined;
  // “a team designed to …” describes; “how do I tell …” asks.
  if (/^an?$/.test(lowerAt(words, who.first)) && who.actor === 'team') return undefined;
  if (/^(?:do|does|did|can|should)$/.test(lowerAt(words, who.first - 1))) return undefined;
  // “Finance will grow”, “Oslo will open”: only a deed tells somebody who acts from something that happens.
  if (who.actor !== 'self' && promised && !deeds.has(lowerAt(words, verb))) return undefined;
  // A gerund or a participle after a noun describes: “Ana reporting”, “the manager called Ana”.
  if (/ing$/.test(lower) && !promised) return undefined;
  return cueOf(words, who.first, verb, who.actor);
}

const irregularPast = new Set(
  'began bought brought built chose cut found held kept led made met ran sent set sold spoke taught told took wrote'.split(
    ' ',
  ),
);

/** “Legal review”, “Unit tests”: a noun; a verb in the present ends in s and has something after it. */
function agrees(prose: string, words: readonly Word[], verb: number): boolean {
  const word = words[verb] as Word;
  if (word.text !== word.lower) return false;
  // “a group managed by you”: a participle.
  if (lowerAt(words, verb + 1) === 'by') return false;
  const past = word.lower.endsWith('ed') || irregularPast.has(word.lower);
  if (past) return true;
  if (verb === words.length - 1) return word.lower.endsWith('s') && personal.has(word.lower);
  return (
    word.lower.endsWith('s') &&
    verb + 1 < words.length &&
    gapBefore(prose, words, verb + 1).trim() === '' &&
    /^(?:the|a|an|our|this|that|all|each|every|whether|how|what|which|it|them|to|on|in|with|and|for|by|\d.*|its|their|his|her|\w+s)$/.test(
      lowerAt(words, verb + 1),
    )
  );
}

function afterModal(words: readonly Word[], at: number): number {
  let verb = at + 1;
  while (
    /^(?:also|then|still|now|not|both|very|just|first|\w+ly)$/.test(lowerAt(words, verb)) &&
    verb < at + 4
  )
    verb++;
  return Math.min(verb, words.length - 1);
}

const isDenied = (words: readonly Word[], verb: number): boolean =>
  isDenial(lowerAt(words, verb - 1)) || isDenial(lowerAt(words, verb - 2));

/** “might review”, “could send”, “would have approved” bind nobody. */
const isHypothetical = (words: readonly Word[], verb: number): boolean =>
  words
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) => /^(?:might|could|may|can|should|would|to)$/.test(lower));

/** “was asked”, “is called”: done to the subject. Only what lies between subject and verb tells. */
const isAgentOfPassive = (words: readonly Word[], who: Someone, verb: number): boolean =>
  words.slice(who.last + 1, verb).some(({ lower }) => /^(?:was|were|is|are|be|been|being|am)$/.test(lower));

/** “Owner: Ana Silva”, “owned by the returns team”, “responsible: …”, “will be reviewed by Ana”. */
function assignedAt(prose: string, words: readonly Word[], at: number): Cue<OwnerDetail> | undefined {
  const lower = lowerAt(words, at);
  if (
    ownerNouns.has(lower) &&
    !words[at + 1]?.joined &&
    /^\s*[:=–—-]\s*@?$/.test(gapBefore(prose, words, at + 1))
  ) {
    return nameFrom(prose, words, { first: at, from: at + 1, listed: true });
  }
  if (
    lower === 'by' &&
    /^(?:owned|led|run|managed|decided|reviewed|approved|signed|handled|chaired|written|sent|drafted|maintained|done|coordinated|supervised|checked|prepared)$/.test(
      lowerAt(words, at - 1),
    )
  ) {
    return nameFrom(prose, words, { first: at - 1, from: at + 1, listed: false });
  }
  if (lower === 'to' && /^(?:assigned)$/.test(lowerAt(words, at - 1))) {
    return nameFrom(prose, words, { first: at - 1, from: at + 1, listed: false });
  }
  if (lower !== 'responsible' && lower !== 'accountable' && lower !== 'charge') return undefined;
  const head = lower === 'charge' ? at - 1 : at;
  if (lower === 'charge' && (lowerAt(words, at - 1) !== 'in' || lowerAt(words, at + 1) !== 'of'))
    return undefined;
  if (!/^(?:is|are|am|be|was|remains)$/.test(lowerAt(words, head - 1)) || isDenied(words, head))
    return undefined;
  const who = subjectBefore(prose, words, head);
  return who && who.actor !== 'people' && who.actor !== 'we'
    ? cueOf(words, who.first, at, who.actor)
    : undefined;
}

interface Search {
  readonly first: number;
  readonly from: number;
  /** After a colon, where any noun may be meant as the owner. */
  readonly listed: boolean;
}

/** The name, role or team among the words from `from` on. */
function nameFrom(
  prose: string,
  words: readonly Word[],
  { first, from, listed }: Search,
): Cue<OwnerDetail> | undefined {
  if (/^(?:as|if|when|for|to|that|in)$/.test(lowerAt(words, from))) return undefined;
  if (nobodyInParticular.has(lowerAt(words, from)) && !groups.has(lowerAt(words, from + 1))) return undefined;
  for (let last = Math.min(words.length - 1, from + 4); last >= from; last--) {
    if (
      words.slice(from + 1, last + 1).some((_, n) => /[,;:.()]/.test(gapBefore(prose, words, from + 1 + n)))
    )
      continue;
    const lower = lowerAt(words, last);
    const who = someoneEndingAt(words, last);
    if (!who || who.actor === 'people' || who.actor === 'we' || isBetween(lower)) continue;
    if (who.actor === 'person' && !listed && !who.known && !personal.has(lowerAt(words, first))) continue;
    if (!listed && !endsName(prose, words, last)) continue;
    return cueOf(words, first, last, who.actor);
  }
  const bare = words[from] as Word;
  if (!listed) return undefined;
  if (roles.has(bare.lower)) return cueOf(words, first, from, 'role');
  return functions.has(bare.lower)
    ? cueOf(words, first, from, 'team')
    : listedName(prose, words, first, from);
}

/** “by Ana in May”; not “by Acme providers”. */
const endsName = (prose: string, words: readonly Word[], last: number): boolean =>
  last + 1 >= words.length ||
  gapBefore(prose, words, last + 1).trim() !== '' ||
  /^(?:after|and|as|at|because|before|but|by|each|every|for|from|has|if|in|is|next|of|on|or|then|this|to|was|when|who|will|with|within)$/.test(
    lowerAt(words, last + 1),
  );

/** “Owner: Ines”, “DRI: @ines”: after the colon a capital is a name, whatever its ending. */
function listedName(
  prose: string,
  words: readonly Word[],
  first: number,
  from: number,
): Cue<OwnerDetail> | undefined {
  const name = /^\p{Lu}/u.test(words[from]?.text ?? '') || gapBefore(prose, words, from).endsWith('@');
  return name ? cueOf(words, first, from, 'person') : undefined;
}
