import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { isConditional } from '../clause.ts';
import { inSpeech, isDenial, lowerAt } from '../cues/cue.ts';
import { readClauses } from '../language/clauses.ts';
import { perSentence } from '../per-sentence.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { achieving, comparedAs, gainers, movementNouns, movers, notYet } from '../words/movements.ts';
import { topicBetween } from './topic.ts';

/** A change that a sentence states with a number: “fell by 20%”, “went from 9 days to 2”, “saved $2M”. */
export interface Movement extends Span {
  /** From the word that says what happened to its last number. */
  readonly verb: Span;
  /** Index of that word. */
  readonly at: number;
  /** How far: `20%` of “fell by 20%”. */
  readonly by?: Quantity;
  readonly from?: Quantity;
  readonly to?: Quantity;
  /** What somebody got: `$2M` of “saved $2M”. It has no value before. */
  readonly gained?: Quantity;
  /** Told as something that is so or has come to be so; `ahead` is planned, wished, possible. */
  readonly told: 'past' | 'present' | 'ahead';
  /** “compared as”: said of a state (“is 40% faster”) and not of an event. */
  readonly state: boolean;
  /** The words that say what moved, as stems. */
  readonly topic: ReadonlySet<string>;
}

/** The changes that a sentence states with numbers, in order; no question, no condition, nothing denied or spoken. */
export const readMovements: (block: Block, sentence: Sentence) => readonly Movement[] = perSentence(
  (block, sentence) => {
    if (sentence.question || isConditional(sentence)) return [];
    const quantities = readQuantities(block, sentence);
    if (quantities.length === 0) return [];
    const place = { block, sentence, quantities };
    const byVerb = new Map<number, Part[]>();
    for (const quantity of quantities) {
      const part = partOf(place, quantity);
      if (!part || inSpeech(block, sentence.words[part.at]) || isReported(sentence.words, part.at)) continue;
      byVerb.set(part.at, [...(byVerb.get(part.at) ?? []), part]);
    }
    return [...byVerb.values()].flatMap((parts) => movementOf(place, parts) ?? []);
  },
);

interface Place {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
}

/** A number and its place in a change: index `at` is the word that says what happened. */
interface Part {
  readonly role: 'by' | 'from' | 'to' | 'gained';
  readonly at: number;
  readonly quantity: Quantity;
  readonly state: boolean;
}

const approximators =
  /^(?:about|above|almost|another|approximately|around|as|at|below|just|least|less|more|most|much|nearly|only|over|roughly|some|than|under|well|a|an|the|full|further|extra|estimated|additional|by)$/;
const relative: ReadonlySet<Quantity['kind']> = new Set(['percent', 'multiple', 'ratio']);

/** A change told as a share of what was there: “by 20%”, “3 points”, “in half”. */
export const isRelative = ({ kind, unit }: Quantity): boolean => relative.has(kind) || unit === 'point';

function partOf(place: Place, quantity: Quantity): Part | undefined {
  const { block, sentence } = place;
  const { words } = sentence;
  if (quantity.period || quantity.kind === 'slot') return undefined;
  let before = quantity.at - 1;
  while (before > 0 && approximators.test(lowerAt(words, before)) && lowerAt(words, before) !== 'by')
    before--;
  const link = lowerAt(words, before);
  const last = lastWordOf(words, quantity);
  const part = (role: Part['role'], at: number, state = false): Part | undefined =>
    at < 0 ? undefined : { role, at, quantity, state };
  if (movers.has(lowerAt(words, quantity.at)) && quantity.kind === 'multiple')
    return intrinsic(words, quantity.at) ? part('by', quantity.at) : undefined;
  if (link === 'by' || (link === 'in' && quantity.kind === 'ratio' && quantity.of === undefined))
    return part('by', moverBefore(block.prose, words, before, 9));
  // “up to 3 MiB” bounds; “went up to 46%” moves.
  if (link === 'to' && lowerAt(words, before - 1) === 'up' && !movers.has(lowerAt(words, before - 2)))
    return undefined;
  if (/^(?:to|in)$/.test(link) && /^(?:led|resulted)$/.test(lowerAt(words, before - 1)))
    return quantity.kind === 'count' && !isLarge(quantity) ? undefined : part('gained', before - 1);
  if (link === 'from' || link === 'to') {
    const mover = moverBefore(block.prose, words, before, link === 'to' ? 16 : 12);
    return part(link, mover >= 0 ? mover : nounBefore(block.prose, words, before));
  }
  return (
    afterwards(place, quantity, last, before) ??
    part('by', directBefore(block.prose, words, before, quantity)) ??
    part('gained', gainerBefore(block.prose, words, before, quantity))
  );
}

const lastWordOf = (words: readonly Word[], { at, end }: Quantity): number => {
  let last = at;
  while (last + 1 < words.length && (words[last + 1] as Word).start < end) last++;
  return last;
};

/** “orders doubled”; “doubled the staff” tells what somebody did. */
const intrinsic = (words: readonly Word[], at: number): boolean =>
  /(?:d|s)$/.test(lowerAt(words, at)) &&
  !/^(?:the|our|their|its|a|an|his|her|my)$/.test(lowerAt(words, at + 1));

const stops = /[;:()—.]/;

/** Index of the word that says what moved, at most `reach` words back in the clause; -1 without one. */
function moverBefore(prose: string, words: readonly Word[], from: number, reach: number): number {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const lower = lowerAt(words, at);
    const next = words[at + 1];
    if (next && stops.test(prose.slice(words[at]?.end, next.start))) return -1;
    if (movers.has(lower) && isVerbal(words, at)) return at;
    // “the lift at Glencorrie” carries people.
    if (movementNouns.has(lower) && (lower !== 'lift' || /^(?:in|of)$/.test(lowerAt(words, at + 1))))
      return at;
    if (/^(?:up|down)$/.test(lower) && (at >= from - 2 || lowerAt(words, at + 1) === 'from')) return at;
    if (/^(?:that|which|who|because|while|when|although)$/.test(lower)) return -1;
  }
  return -1;
}

/** “took” and “came” move something only with a direction: “took it from 9 days to 2”. */
const isVerbal = (words: readonly Word[], at: number): boolean =>
  // “the lift”, “our cut”: a noun, and read as one.
  !/^(?:the|an?|our|this|each|every|no|their|its)$/.test(lowerAt(words, at - 1)) && isMoving(words, at);

const isMoving = (words: readonly Word[], at: number): boolean =>
  !/^(?:took|came|brought|went|gone|moved|drove|driven|push(?:ed)?)$/.test(lowerAt(words, at)) ||
  words.slice(at + 1, at + 9).some(({ lower }) => /^(?:from|down|up)$/.test(lower));

function nounBefore(prose: string, words: readonly Word[], from: number): number {
  const gap = words[from] ? prose.slice(words[from - 1]?.end, words[from]?.start) : '';
  return /[,:(—–]/.test(gap) ? -1 : movementNouns.has(lowerAt(words, from - 1)) ? from - 1 : -1;
}

/** “20% faster”, “three times lower”, “a 20% drop”: what follows the number says that it moved. */
function afterwards(
  { block, sentence: { words } }: Place,
  quantity: Quantity,
  last: number,
  before: number,
): Part | undefined {
  const next = lowerAt(words, last + 1);
  if (words[last + 1] && /[,;:()]/.test(block.prose.slice(quantity.end, words[last + 1]?.start)))
    return undefined;
  if (!isRelative(quantity)) return undefined;
  const than = words.slice(last + 1, last + 8).some(({ lower }) => lower === 'than');
  if (comparedAs.has(next) && !than) {
    // “20% less of”, “50% more orders”: also with a noun.
    if (/^(?:or|likely)$/.test(lowerAt(words, last + 2)) || lowerAt(words, before) === 'or') return undefined;
    return { role: 'by', at: last + 1, quantity, state: true };
  }
  if (next === 'as' && quantity.kind === 'multiple') {
    const twice = words.slice(last + 3, last + 8).some(({ lower }) => lower === 'as');
    return twice ? undefined : { role: 'by', at: last + 1, quantity, state: true };
  }
  for (let at = last + 1; at <= Math.min(last + 3, words.length - 1); at++) {
    if (
      movementNouns.has(lowerAt(words, at)) &&
      !/^(?:rate|fund|account|target)s?$/.test(lowerAt(words, at + 1))
    )
      return { role: 'by', at, quantity, state: false };
    if (
      !/^[a-z-]+$/.test(lowerAt(words, at)) ||
      /^(?:of|in|on|for|and|to|the|who|that)$/.test(lowerAt(words, at))
    )
      return undefined;
  }
  return undefined;
}

/** “fell 20%”, “is up 12 points”, “a drop of 20%”, “cut costs 20%”. */
function directBefore(prose: string, words: readonly Word[], before: number, quantity: Quantity): number {
  const lower = lowerAt(words, before);
  const of = lowerAt(words, lastWordOf(words, quantity) + 1) === 'of';
  if (!isRelative(quantity) || of) return -1;
  // “went down twice”, “was up three times”: how often, and not how far.
  if (/^(?:up|down)$/.test(lower)) return quantity.kind === 'multiple' ? -1 : before;
  if (lower === 'of' && movementNouns.has(lowerAt(words, before - 1))) return before - 1;
  const adverb = /ly$/.test(lower) ? before - 1 : before;
  if (movers.has(lowerAt(words, adverb)) && !isDirection(words, adverb)) return adverb;
  if (quantity.kind !== 'percent' && quantity.unit !== 'point') return -1;
  // “cut costs 20%”: an object of one or two words and no preposition.
  for (let at = before; at >= Math.max(0, before - 3); at--) {
    const each = lowerAt(words, at);
    const gap = words[at + 1] ? prose.slice(words[at]?.end, words[at + 1]?.start) : '';
    if (/[,;:()—.]/.test(gap)) return -1;
    if (movers.has(each) && !isDirection(words, at)) return at;
    if (
      /^(?:of|in|on|at|for|to|with|and|or|by|is|was|were|are|that|which|who|the|a|than|has|have|had)$/.test(
        each,
      )
    )
      return -1;
  }
  return -1;
}

const isDirection = (words: readonly Word[], at: number): boolean =>
  /^(?:took|came|brought|went|gone|moved|drove|driven|push(?:ed)?|expand(?:s|ed|ing)?)$/.test(
    lowerAt(words, at),
  );

const isLarge = ({ value = 0, noun }: Quantity): boolean => value >= 10 && noun !== '';

/** “saved $2M and 4,000 support hours”, “gained 12,000 sellers”; what is saved in time is its own period. */
function gainerBefore(prose: string, words: readonly Word[], before: number, quantity: Quantity): number {
  if (quantity.kind !== 'currency' && quantity.kind !== 'count') return -1;
  if (quantity.kind === 'count' && !isLarge(quantity)) return -1;
  for (let at = before; at >= Math.max(0, before - 2); at--) {
    if (words[at + 1] && /[,;:()—.]/.test(prose.slice(words[at]?.end, words[at + 1]?.start))) return -1;
    if (gainers.has(lowerAt(words, at))) return at;
    if (!/^(?:us|them|me|it|the|team|company|shop|clinic|roughly)$/.test(lowerAt(words, at))) return -1;
  }
  return -1;
}

function movementOf(place: Place, parts: readonly Part[]): Movement | undefined {
  const { words } = place.sentence;
  const [first] = parts as readonly [Part];
  const { at, state } = first;
  if (words[at]?.joined || isDenied(words, at)) return undefined;
  const values: Partial<Record<Part['role'], Quantity>> = {};
  for (const { role, quantity } of parts) values[role] ??= quantity;
  // “churn came from one step”: nothing moved.
  if (!values.by && !values.to && !values.gained) return undefined;
  const numbers = parts.map(({ quantity }) => quantity);
  const ends = numbers.map((quantity) => endWithNoun(place, quantity));
  const verb = { start: (words[at] as Word).start, end: (words[at] as Word).end };
  return {
    ...values,
    at,
    verb,
    state,
    start: Math.min(verb.start, ...numbers.map(({ start }) => start)),
    end: Math.max(verb.end, ...ends),
    told: toldAt(place, at),
    topic: topicOf(place, first),
  };
}

/** “who said that prices had risen by half”: it is another’s word, and another’s number. */
const isReported = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some(({ lower }) => /^(?:claimed|said|says|told|wrote)$/.test(lower));

/** “did not fall”; “no-shows fell” denies nothing. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }, near) => {
    const next = words[Math.max(0, at - 3) + near + 1];
    // “closed without a manager rose”: what is missing is the manager.
    return isDenial(lower) && !next?.joined && (lower !== 'without' || Math.max(0, at - 3) + near === at - 1);
  });

/** Where a number ends, with the noun that it counts if that is near. */
function endWithNoun({ block, sentence }: Place, { end, noun, kind }: Quantity): number {
  if (kind !== 'count') return end;
  const named = sentence.words.find((word) => word.start >= end && word.lower === noun);
  return named && !/[,;:()]/.test(block.prose.slice(end, named.start)) ? named.end : end;
}

/** Whether a change at a word has happened, is so, or lies ahead. */
function toldAt({ block, sentence }: Place, at: number): Movement['told'] {
  const { words } = sentence;
  // “Shortening the wait to 6 days allows …”: spoken of, and not told.
  if (at === 0 && lowerAt(words, at).endsWith('ing')) return 'ahead';
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const lower = lowerAt(words, before);
    if (/^(?:and|but|which|that|who)$/.test(lower) && before < at - 1) break;
    if (lower === 'to' && isInfinitive(words, before, at)) {
      const done = words.slice(Math.max(0, before - 3), before).some((word) => achieving.has(word.lower));
      if (!done) return 'ahead';
    }
    if ((notYet.has(lower) && words[before]?.text !== 'May') || /'(?:ll|d)$/.test(lower)) return 'ahead';
  }
  const clauses = readClauses(block, sentence);
  const clause = clauses.findLast(
    ({ verb, first, last }) => first <= at && at <= last && verb.main <= at + 3,
  );
  if (!clause) return 'past';
  const { tense } = clause.verb;
  if (/^(?:future|conditional|modal)$/.test(tense) || clause.verb.kind !== 'finite') return 'ahead';
  // “cut” looks the same in the past.
  return tense === 'present' && lowerAt(words, at) !== 'cut' ? 'present' : 'past';
}

/** “to cut”, “to further cut”, “to help cut”; not “from 14 to 6 raised”. */
const isInfinitive = (words: readonly Word[], to: number, at: number): boolean =>
  to === at - 1 || (to === at - 2 && /ly$|^(?:further|help)$/.test(lowerAt(words, to + 1)));

function topicOf({ block, sentence }: Place, { at, quantity }: Part): ReadonlySet<string> {
  const { words } = sentence;
  const noun =
    movementNouns.has(lowerAt(words, at)) && lowerAt(words, at + 1) === 'in' && quantity.at !== at + 2;
  if (noun) return topicBetween(block, sentence, { first: at + 2, last: Math.min(at + 6, words.length - 1) });
  const object = topicBetween(block, sentence, { first: at + 1, last: quantity.at - 1 });
  if (object.size > 0) return object;
  const subject = topicBetween(block, sentence, { first: Math.max(0, at - 8), last: at - 1 });
  if (subject.size > 0) return subject;
  return topicBetween(block, sentence, { first: at + 1, last: Math.min(at + 6, words.length - 1) });
}
