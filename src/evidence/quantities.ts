import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { Word } from '../document/words.ts';
import { isDatePart, isLabelNumber } from './not-quantities.ts';
import { countNouns, durationUnits, longUnits, numberWords, suffixes, timeOpeners } from './words/units.ts';

export type QuantityKind = 'percent' | 'currency' | 'ratio' | 'multiple' | 'duration' | 'count' | 'slot';

/** A number that answers “how many” or “how much”. Years, versions, section numbers and names are none. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The noun that is counted, lower case, where one follows: `sellers` in “171 active sellers”. */
  readonly noun: string;
  /** Index of its first word among the words of the sentence; of a slot, the word it stands before. */
  readonly at: number;
  /** Says when, and not how much: “over the last six weeks”. */
  readonly period: boolean;
}

interface Reading {
  readonly prose: string;
  readonly words: readonly Word[];
}

const digits = /^\d[\d,]*(?:\.\d+)?([a-zµ]*)$/;

/** The quantities of one sentence, in order. */
export function readQuantities(block: Block, sentence: Sentence): Quantity[] {
  const reading = { prose: block.prose, words: sentence.words };
  const found: Quantity[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const quantity = numberAt(reading, at) ?? fractionAt(reading, at);
    if (quantity) found.push(quantity);
  }
  for (const slot of block.slots) {
    if (slot.evidence !== 'quantity' || slot.start < sentence.start || slot.end > sentence.end) continue;
    const at = sentence.words.findIndex((word) => word.end > slot.start);
    found.push({ start: slot.start, end: slot.end, kind: 'slot', noun: '', at, period: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

function numberAt(reading: Reading, at: number): Quantity | undefined {
  const word = reading.words[at] as Word;
  const match = digits.exec(word.lower);
  if (!match && !numberWords.has(word.lower)) return undefined;
  const suffix = match?.[1] ?? '';
  if (suffix && !suffixes.has(suffix)) return undefined;
  // “12–18 months”: the second number carries the unit of both.
  if (isRangeStart(reading, at)) return undefined;
  const currency = /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY|INR|US\$))\s*$/.test(
    reading.prose.slice(Math.max(0, word.start - 5), word.start),
  );
  const percent = /^\s*(?:%|‰|percent\b|per cent\b|percentage point|pp\b|bps\b|basis point)/.test(
    reading.prose.slice(word.end, word.end + 18),
  );
  const kind = currency ? 'currency' : percent ? 'percent' : kindOf(reading, at, suffix);
  if (!kind) return undefined;
  const end = percent ? word.end + (/^\s*%/.exec(reading.prose.slice(word.end))?.[0].length ?? 0) : word.end;
  const noun = nounAfter(reading.words, at);
  const from = at > 0 && isRangeStart(reading, at - 1) ? at - 1 : at;
  // “an eight-week pilot”: the duration describes something and measures nothing.
  const describes = reading.words[at + 1]?.joined === true && reading.prose.charAt(word.end) === '-';
  const period = kind === 'duration' && (describes || isPeriod(reading.words, from, at));
  return { start: word.start, end, kind, noun, at, period };
}

function isRangeStart({ prose, words }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (!next?.joined || !/^[-‐‑–]$/.test(prose.slice(words[at]?.end, next.start))) return false;
  return (
    digits.test(next.lower) &&
    digits.test(words[at]?.lower ?? '') &&
    !words[at + 2]?.joined &&
    !words[at]?.joined
  );
}

/** What a bare number counts; nothing if it names a date, a version, a section or a thing. */
function kindOf(reading: Reading, at: number, suffix: string): QuantityKind | undefined {
  const { words, prose } = reading;
  const next = words[at + 1];
  if (suffix === 'x') return 'multiple';
  if (suffix && durationUnits.has(suffix)) return 'duration';
  if (next && durationUnits.has(next.lower)) return isLabelNumber(prose, words, at) ? undefined : 'duration';
  if (isDatePart(prose, words, at) || isLabelNumber(prose, words, at)) return undefined;
  if (next?.lower === 'times') return 'multiple';
  const word = words[at] as Word;
  // “two-way”, “one-off”: a joined word that is no unit makes a name of it.
  if (next?.joined && prose.charAt(word.end) === '-' && !digits.test(next.lower))
    return countNouns.has(next.lower) ? 'count' : undefined;
  const after = words.slice(at + 1, at + 3).map((each) => each.lower);
  if (after[0] === 'of' || after[0] === 'in' || (after[0] === 'out' && after[1] === 'of')) {
    const other = words[at + (after[0] === 'out' ? 3 : 2)];
    const total = words[at + (after[0] === 'out' ? 4 : 3)];
    const second =
      other?.lower === 'the' || other?.lower === 'our' || other?.lower === 'every' ? total : other;
    if (
      second &&
      (/^\d[\d,.]*[km]?$/.test(second.lower) || numberWords.has(second.lower)) &&
      !/^(?:19|20)\d\d$/.test(second.lower)
    )
      return 'ratio';
  }
  if (word.lower === 'one' || word.lower === 'a')
    return next && countNouns.has(next.lower) ? 'count' : undefined;
  return 'count';
}

/** “half of”, “a third of”, “two thirds”, “twice”, “doubled”: shares and multiples in words. */
function fractionAt({ words }: Reading, at: number): Quantity | undefined {
  const word = words[at] as Word;
  const next = words[at + 1]?.lower;
  const before = words[at - 1]?.lower ?? '';
  const place = { start: word.start, end: word.end, noun: nounAfter(words, at), at, period: false };
  if (
    /^(?:twice|thrice|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|tenfold|twofold|threefold)$/.test(
      word.lower,
    )
  ) {
    return { ...place, kind: 'multiple' };
  }
  const share =
    (word.lower === 'half' &&
      before !== 'second' &&
      before !== 'first' &&
      before !== 'other' &&
      !words[at + 1]?.joined) ||
    (/^(?:third|quarter|fifth|tenth)$/.test(word.lower) &&
      (before === 'a' || before === 'one') &&
      next === 'of') ||
    (/^(?:thirds|quarters|fifths|tenths)$/.test(word.lower) && numberWords.has(before) && next !== 'ago');
  return share ? { ...place, kind: 'ratio' } : undefined;
}

/** The counted noun: the first plural word among the next three. */
function nounAfter(words: readonly Word[], at: number): string {
  for (const word of words.slice(at + 1, at + 4)) {
    if (/[^su]s$/.test(word.lower) || countNouns.has(word.lower)) return word.lower;
    if (/^(?:of|in|and|or|to|the|by|from|at|on|a)$/.test(word.lower)) return '';
  }
  return '';
}

function isPeriod(words: readonly Word[], from: number, at: number): boolean {
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.lower);
  const unit = words[at + 1]?.lower ?? '';
  const after = words[at + 2]?.lower ?? '';
  if (after === 'ago' || after === 'later' || after === 'earlier' || unit === 'ago') return true;
  if (before.some((word) => timeOpeners.has(word))) return true;
  const preposition = before.at(-1) ?? '';
  return longUnits.has(unit) && /^(?:in|within|for|over|during|after|every|about)$/.test(preposition);
}
