import type { Word } from '../../document/words.ts';
import { yearShape } from '../times/years.ts';
import { fractions, multiples, smallNumbers } from '../words/numerals.ts';
import { unitWords } from '../words/units.ts';
import { isPlural, nounAfter } from './counted-nouns.ts';
import { isDigits, type Numeral, readNumeral } from './numerals.ts';

/** The whole that a number is a part of: the 20 of “14 of 20”. */
export interface Whole {
  readonly of: number;
  readonly last: number;
  readonly end: number;
}

const determiners = /^(?:the|our|every|all|those|these|my|their|its|total|first|last|possible)$/;

/** “14 of 20”, “14 of the 20”, “3 out of 12”, “one in five”, “4/5 reviewers”: what the number is a part of. */
export function wholeAfter(prose: string, words: readonly Word[], numeral: Numeral): Whole | undefined {
  const { last, end } = numeral;
  const next = words[last + 1];
  if (!next) return undefined;
  if (next.joined) return slashed(prose, words, numeral);
  if (!/^\s+$/.test(prose.slice(end, next.start))) return undefined;
  // “four visits in ten”: what is counted stands before.
  const between = isPlural(next) && isLink(words, last + 2);
  const link = between ? last + 2 : last + 1;
  if (!isLink(words, link) || (between && words[link]?.lower === 'of')) return undefined;
  const whole = numberAfter(prose, words, link);
  if (!whole || whole.value < numeral.value) return undefined;
  if (words[link]?.lower === 'in') {
    // “raised 5 in 3 weeks” and “two sellers in three cities” are no shares.
    const after = words[whole.last + 1];
    if (unitWords.has(after?.lower ?? '') || whole.value <= numeral.value || (between && isPlural(after)))
      return undefined;
  }
  return { of: whole.value, last: whole.last, end: whole.end };
}

const isLink = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.lower;
  return word === 'of' || word === 'in' || (word === 'out' && words[at + 1]?.lower === 'of');
};

/** The number after “of the”, “in” or “out of every”. */
function numberAfter(prose: string, words: readonly Word[], link: number): Numeral | undefined {
  const word = words[link]?.lower;
  let at = word === 'out' ? link + 2 : link + 1;
  const most = at + 3;
  while (word !== 'in' && at < most && determiners.test(words[at]?.lower ?? '')) at++;
  if (words[at]?.lower === 'every') at++;
  const whole = readNumeral(prose, words, at);
  if (!whole || whole.suffix || (yearShape(words[at]) && !isPlural(words[whole.last + 1]))) return undefined;
  const gap = prose.slice(words[at - 1]?.end, whole.start);
  return /^\s+$/.test(gap) && !/^\s?[%‰]/.test(prose.slice(whole.end, whole.end + 2)) ? whole : undefined;
}

/** “4/5 reviewers”, “rated 8/10”; a date such as 3/5 has no plural after it and no ten, five or hundred. */
function slashed(
  prose: string,
  words: readonly Word[],
  { first, last, end, value }: Numeral,
): Whole | undefined {
  const next = words[last + 1] as Word;
  if (prose.charAt(end) !== '/' || next.start !== end + 1 || !isDigits(next) || !isDigits(words[last]))
    return undefined;
  const of = Number(next.text);
  if (of < value || of === 0 || words[last + 2]?.joined) return undefined;
  const dated = /^(?:on|by|since|until|before|after|from|of)$/.test(words[first - 1]?.lower ?? '');
  const counted =
    nounAfter(prose, words.slice(0, last + 3), last + 1) !== '' ||
    /^(?:of|in)$/.test(words[last + 2]?.lower ?? '');
  if (dated || !(counted || of === 5 || of === 10 || of === 100)) return undefined;
  return { of, last: last + 1, end: next.end };
}

/** A share or a multiple in words: “half of”, “a third”, “two thirds”, “twice”, “doubled”. */
export interface Share {
  readonly kind: 'ratio' | 'multiple';
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly of?: number;
}

/** “none of the 12 sellers”: 0 of 12. A bare “none” counts nothing that is known. */
function noneAt(prose: string, words: readonly Word[], at: number): Share | undefined {
  const none = words[at] as Word;
  const whole = wholeAfter(prose, words, {
    ...none,
    first: at,
    last: at,
    value: 0,
    digits: false,
    suffix: '',
    scaled: false,
  });
  return whole && { kind: 'ratio', value: 0, first: at, last: whole.last, of: whole.of };
}

/** The share or multiple that begins at word `at`. */
export function readShare(prose: string, words: readonly Word[], at: number): Share | undefined {
  const word = words[at]?.lower ?? '';
  if (word === 'none') return noneAt(prose, words, at);
  if (word === 'half') return halfAt(prose, words, at);
  if (multiples.has(word)) return multipleAt(words, at);
  const part = words[at + 1];
  const whole = fractions.get(part?.lower ?? '');
  if (!whole || !part || !/^(?:\s+|[-‐‑])$/.test(prose.slice(words[at]?.end, part.start))) return undefined;
  const count = word === 'a' ? 1 : smallNumbers.get(word);
  if (!count || count >= whole || count > 1 !== /s$/.test(part.lower)) return undefined;
  return isShareOf(words, at, part)
    ? { kind: 'ratio', value: count / whole, first: at, last: at + 1 }
    : undefined;
}

const comparatives =
  /^(?:of|less|more|fewer|faster|slower|lower|higher|cheaper|smaller|larger|bigger|shorter|longer|as)$/;
const amounts =
  /^(?:by|about|nearly|almost|than|roughly|over|only|just|around|approximately|to|another|least|under|up)$/;

/** “a third of”, “by a quarter”, “one third”; not “a third party”, “three quarters ago”, “two thirds-party”. */
function isShareOf(words: readonly Word[], at: number, part: Word): boolean {
  const next = words[at + 2];
  const before = words[at - 1]?.lower ?? '';
  if (next?.joined) return false;
  const lower = next?.lower ?? '';
  if (comparatives.test(lower)) return true;
  if (/^(?:quarter|half)/.test(part.lower))
    return part.joined || (/^(?:by|than)$/.test(before) && !/^(?:ago|later|earlier)$/.test(lower));
  if (part.lower.endsWith('s') || part.joined) return true;
  // “A third left”: with a verb after it, it stands for people.
  if (
    at === 0 &&
    (/ed$/.test(lower) ||
      /^(?:left|said|were|are|had|have|came|went|bought|never|did|do|paid|quit)$/.test(lower))
  )
    return true;
  if (amounts.test(before))
    return (
      next === undefined ||
      !/^\p{Ll}/u.test(next.text) ||
      /^(?:and|or|in|on|when|while|but|to|from|after|before|because|so|compared|since|at|if|between|over|during|within|by|with|for|this|last)$/.test(
        lower,
      )
    );
  return words[at]?.lower === 'one' && !/^(?:party|parties|time|thing|person|reason)$/.test(lower);
}

/** “half of them”, “half the sellers”, “cut in half”; not “the second half”, “half-hearted”, “half an eye”. */
function halfAt(prose: string, words: readonly Word[], at: number): Share | undefined {
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  const word = words[at] as Word;
  if (next?.joined || (word.joined && !/^(?:one)$/.test(before))) return undefined;
  if (
    /^(?:first|second|other|latter|former|better|last|next|this|each|every|1st|2nd|back|front|top|bottom|lower|upper)$/.test(
      before,
    )
  )
    return undefined;
  // “better half”, “half a”: “half an hour” is a half of it, “half the battle” a saying.
  if (next?.lower === 'the' && /^(?:battle|story|fun)$/.test(words[at + 2]?.lower ?? '')) return undefined;
  if (/^(?:way|baked|board|life|time|done|finished|full|empty|asleep|expected|past)$/.test(next?.lower ?? ''))
    return undefined;
  if (prose.slice(word.end, word.end + 1) === '-') return undefined;
  return { kind: 'ratio', value: 1 / 2, first: at, last: at };
}

/** “orders doubled”, “twice as many”; not “double-check”, “a double room”, “think twice”. */
function multipleAt(words: readonly Word[], at: number): Share | undefined {
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  if (word.joined || next?.joined) return undefined;
  if (
    /^(?:think|thought|thinking|once)$/.test(before) ||
    (word.lower === 'doubling' && next?.lower === 'down')
  )
    return undefined;
  if (
    /^(?:doubled?|doubles|double)$/.test(word.lower) &&
    /^(?:down|check|click|room|checked|checking|standards?|opt|edged|spend|entry|booking|quotes?|quotation|counting|counted)$/.test(
      next?.lower ?? '',
    )
  )
    return undefined;
  // “float, double or long” is a type: the bare word needs an object, or a verb before it.
  if (/^(?:double|triple|quadruple|treble|halve)$/.test(word.lower)) {
    const object =
      /^(?:the|our|its|their|your|his|that|what|in|from|to|by|this|every|each|as|again|over|within)$/.test(
        next?.lower ?? '',
      );
    if (
      !object &&
      !/^(?:to|will|would|could|can|nearly|almost|more|than|may|might|should|did|'ll|we|they)$/.test(before)
    )
      return undefined;
  }
  if (word.lower === 'halves' && /^(?:two|both|the|these)$/.test(before)) return undefined;
  return { kind: 'multiple', value: multiples.get(word.lower) as number, first: at, last: at };
}
