import type { Word } from '../../document/words.ts';
import { smallNumbers } from '../words/numerals.ts';
import { countNouns } from '../words/units.ts';
import { isChainPart } from './not-quantities.ts';
import type { Parts } from './number-parts.ts';
import { type Numeral, startsWithDigit } from './numerals.ts';
import type { Whole } from './shares.ts';

/** “3:1”: a proportion, and no clock time or score. */
export function proportion(
  prose: string,
  words: readonly Word[],
  { first, last, end, value }: Numeral,
): Whole | undefined {
  const next = words[last + 1];
  if (prose.charAt(end) !== ':' || !next?.joined || !/^\d$/.test(next.text) || words[last + 2]?.joined)
    return undefined;
  const other = Number(next.text);
  const game = words
    .slice(Math.max(0, first - 6), first)
    .some(({ lower }) => /^(?:won|lost|beat|score|scored|defeated|win|led|verse|chapter)$/.test(lower));
  return game || value === other || other === 0 || words[first]?.joined
    ? undefined
    : { of: other, last: last + 1, end: next.end };
}

/** What a number without a unit says; nothing if it is a date, a chain, a name, or the pronoun “one”. */
export function bareKind(
  prose: string,
  words: readonly Word[],
  { numeral, main, upper }: Parts,
  whole: Whole | undefined,
): 'ratio' | 'count' | undefined {
  if (whole && !isAfterChain(prose, words, numeral)) return 'ratio';
  if (isChainPart(prose, words, upper ? main : numeral) || isChainPart(prose, words, numeral))
    return undefined;
  const next = words[main.last + 1];
  const lower = next?.lower ?? '';
  // “9-to-5”.
  if (
    words[numeral.first]?.joined &&
    words[numeral.first - 1]?.lower === 'to' &&
    words[numeral.first - 1]?.joined
  )
    return undefined;
  // “two-way”, “one-off”: a joined word that is no unit makes a name of it.
  if (next?.joined && /^[-‐‑]$/.test(prose.slice(main.end, next.start)) && !/^\d/.test(next.text))
    return countNouns.has(lower) ? 'count' : undefined;
  if (
    isSlashed(prose, words, main) ||
    isSlashed(prose, words, { ...main, last: main.first - 1, end: words[main.first - 1]?.end ?? 0 })
  )
    return undefined;
  if (next?.joined && /[&@_]/.test(prose.slice(main.end, next.start))) return undefined;
  if (numeral.value === 1 && !numeral.digits && !numeral.scaled && !upper)
    return isOneThing(prose, words, main) ? 'count' : undefined;
  if (numeral.value === 0 && !numeral.digits && isZeroName(words, numeral)) return undefined;
  if (
    /^(?:k|4k|8k)$/i.test(words[main.last]?.text.slice(-1) ?? '') &&
    /^(?:video|tv|display|screen|monitor|resolution|content|streaming|stream)$/.test(lower)
  )
    return undefined;
  if (isHour(prose, words, main) || isCode(prose, words, main)) return undefined;
  if (
    !numeral.digits &&
    /^(?:by|on|at|to)$/.test(lower) &&
    words[main.last + 2]?.lower === words[main.first]?.lower
  )
    return undefined;
  return 'count';
}

/** “one seller”, “at least one field”, “one per float”; “one” alone is a pronoun, “one service” often an article. */
function isOneThing(prose: string, words: readonly Word[], { first, last, end }: Numeral): boolean {
  const next = words[last + 1];
  if (!next || next.joined || !/^\s+$/.test(prose.slice(end, next.start))) return false;
  if (!words[last + 2]?.joined && (countNouns.has(next.lower) || next.lower === 'per')) return true;
  const counted = /^(?:least|than|only|exactly|just|most)$/.test(words[first - 1]?.lower ?? '');
  return (
    counted &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !/^(?:another|other|who|that|which|has|had|was|can|could|might|may|would|will|should|and|but|for|with|from|left|way)$/.test(
      next.lower,
    )
  );
}

/** “12/25” and “3/5” may be dates. */
const isSlashed = (
  prose: string,
  words: readonly Word[],
  { last, end }: { readonly last: number; readonly end: number },
): boolean =>
  prose.charAt(end) === '/' &&
  startsWithDigit(words[last]) &&
  words[last + 1]?.joined === true &&
  startsWithDigit(words[last + 1]);

const isAfterChain = (prose: string, words: readonly Word[], { first }: Numeral): boolean =>
  words[first]?.joined === true &&
  /[-/.–:]/.test(prose.charAt((words[first]?.start ?? 0) - 1)) &&
  /^\d/.test(words[first - 1]?.text ?? '');

/** “bed at nine”, “until ten”, “five past four”, “twenty to three”: hours in words, with nothing counted after. */
function isHour(
  prose: string,
  words: readonly Word[],
  { first, last, digits, value, end }: Numeral,
): boolean {
  if (digits || value > 29) return false;
  const next = words[last + 1]?.lower ?? '';
  const before = words[first - 1]?.lower ?? '';
  const hour = (word: Word | undefined): boolean => (smallNumbers.get(word?.lower ?? '') ?? 13) <= 12;
  const minutes = value % 5 === 0 && /^(?:past|to)$/.test(next) && hour(words[last + 2]);
  const follows =
    before === 'past' ||
    (before === 'to' && /^(?:five|ten|twenty|quarter)$/.test(words[first - 2]?.lower ?? ''));
  if (minutes || (follows && value <= 12)) return before !== 'from';
  if (value > 12 || !/^(?:at|until|till)$/.test(before)) return false;
  return !/^\s+\p{L}/u.test(prose.slice(end, end + 3)) || afterHour.test(next);
}

const afterHour = /^(?:and|or|on|in|to|the|but|when|we|i|he|she|they|past|whether|because|so|sharp)$/;

/** “a 415, and”, “a 404 response”: an answer that a number stands for. */
function isCode(prose: string, words: readonly Word[], { first, last, digits, end }: Numeral): boolean {
  if (!digits || !/^an?$/.test(words[first - 1]?.lower ?? '')) return false;
  return !/^\s+\p{L}/u.test(prose.slice(end, end + 3)) || afterCode.test(words[last + 1]?.lower ?? '');
}

const afterCode = /^(?:and|or|it|is|was|from|responses?|errors?|status|if|when|because|for|on|in|to)$/;

const isZeroName = (words: readonly Word[], { first, last }: Numeral): boolean =>
  /^(?:patient|ground|net|day|absolute)$/.test(words[first - 1]?.lower ?? '') ||
  /^(?:trust|tolerance|sum|day|shot|values?|or)$/.test(words[last + 1]?.lower ?? '');
