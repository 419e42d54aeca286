import type { Word } from '../../document/words.ts';
import { scales } from '../words/units.ts';
import { isPlural, nounAfter, singular } from './counted-nouns.ts';
import { currencyBefore, moneyScale } from './currencies.ts';
import { type Measure, measureAfter } from './measures.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { rangeAfter, scaledLike } from './ranges.ts';
import { perAfter } from './rates.ts';

/** A number with all that belongs to it, before it is known what it says. */
export interface Parts {
  readonly numeral: Numeral;
  readonly value: number | undefined;
  readonly upper: Numeral | undefined;
  /** The number that carries the unit: the upper end of a range. */
  readonly main: Numeral;
  readonly money: { readonly unit: string; readonly start: number } | undefined;
  readonly measure: Measure | undefined;
  /** Where number, sign and unit begin and end. */
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/** The number with its sign, scale, unit and range; nothing if its suffix makes a name of it: `5G`, `3D`. */
export function partsOf(prose: string, words: readonly Word[], read: Numeral): Parts | undefined {
  const money = currencyBefore(prose, read.start);
  const numeral = money ? withMoneyScale(prose, words, read) : read;
  const own = measureAfter(prose, words, numeral);
  const range = rangeAfter(prose, words, numeral, own !== undefined);
  const upper = range && money ? withMoneyScale(prose, words, range) : range;
  const main = upper ?? numeral;
  const measure = (upper && measureAfter(prose, words, upper)) ?? own ?? inherited(prose, words, numeral);
  if (isVotes(prose, words, main)) return undefined;
  const { sign, start } = signed(prose, money?.start ?? numeral.start, numeral.start);
  const place = { numeral, main, money, measure, start };
  if (main.suffix && !measure && !isMillions(words, main)) {
    // “5m” alone is money, metres or minutes; “5G” and “3D” are names.
    if (main.suffix !== 'm' || money) return undefined;
    return { ...place, value: undefined, upper: undefined, end: main.end, last: main.last };
  }
  const factor = main.suffix && !measure ? 1e6 : 1;
  const lower = upper ? scaledLike(numeral, upper, words) : numeral.value;
  const reach = measure && measure.last >= main.last ? measure : undefined;
  return {
    ...place,
    value: lower * factor * sign,
    upper: upper && { ...upper, value: upper.value * factor },
    end: Math.max(reach?.end ?? 0, main.end),
    last: reach?.last ?? main.last,
  };
}

/** “5m users”: what is counted makes millions of it. */
const isMillions = (words: readonly Word[], { suffix, last }: Numeral): boolean =>
  suffix === 'm' && isPlural(words[last + 1]);

/** “100s of changes” is as vague as hundreds; “+1s” are votes. */
function isVotes(prose: string, words: readonly Word[], { suffix, start, last }: Numeral): boolean {
  if (suffix !== 's') return false;
  const next = words[last + 1];
  return next?.lower === 'of' || isPlural(next) || prose.charAt(start - 1) === '+';
}

/** The `m` of “£5m” and the `M` of “$(3)M”. */
function withMoneyScale(prose: string, words: readonly Word[], numeral: Numeral): Numeral {
  const scale = moneyScale(numeral.suffix);
  if (scale > 1) return { ...numeral, value: numeral.value * scale, suffix: '', scaled: true };
  const next = words[numeral.last + 1];
  const bracketed = prose.charAt(numeral.start - 1) === '(' && prose.charAt(numeral.end) === ')';
  const bracketScale = bracketed && next?.start === numeral.end + 1 ? (scales.get(next.text) ?? 1) : 1;
  if (bracketed && /[$€£]\s?$/.test(prose.slice(numeral.start - 3, numeral.start - 1)))
    return bracketScale > 1
      ? {
          ...numeral,
          value: -numeral.value * bracketScale,
          last: numeral.last + 1,
          end: next?.end ?? numeral.end,
        }
      : { ...numeral, value: -numeral.value, end: numeral.end + 1 };
  return numeral;
}

/** “from 4.1 to 1.9 s”, “from 10 to 20%”: the first number has the unit of the second. */
function inherited(prose: string, words: readonly Word[], numeral: Numeral): Measure | undefined {
  const next = words[numeral.last + 1];
  if (next && prose.slice(numeral.end, next.start).trim() === '±') {
    const tolerance = readNumeral(prose, words, numeral.last + 1);
    const measure = tolerance && measureAfter(prose, words, tolerance);
    return measure && { ...measure, last: numeral.last, end: numeral.end };
  }
  if (words[numeral.first - 1]?.lower !== 'from' || words[numeral.last + 1]?.lower !== 'to') return undefined;
  const second = readNumeral(prose, words, numeral.last + 2);
  const measure = second && measureAfter(prose, words, second);
  return measure && { ...measure, last: numeral.last, end: numeral.end };
}

/** “-5%”, “−$5”, “$-5”: a minus after a space, and no hyphen between words; where number and sign begin. */
function signed(
  prose: string,
  edge: number,
  start: number,
): { readonly sign: 1 | -1; readonly start: number } {
  if (edge < start && /[-−]/.test(prose.charAt(start - 1))) return { sign: -1, start: edge };
  const minus = /(?:^|[\s(|~])[-−]$/.test(prose.slice(Math.max(0, edge - 2), edge));
  return minus ? { sign: -1, start: edge - 1 } : { sign: 1, start: edge };
}

/** What a rate is counted by; `base` is the 1,000 of “per 1,000 orders”. */
export interface Rate {
  readonly per: string;
  readonly base: Numeral | undefined;
}

export function rateOf(prose: string, words: readonly Word[], last: number): Rate | undefined {
  const per = perAfter(prose, words, last);
  if (!per) return undefined;
  const base = /^\d/.test(per.unit) ? readNumeral(prose, words, per.at) : undefined;
  const measure = base && measureAfter(prose, words, base);
  // “2 µg per 20 mg”: the second is a quantity of its own.
  if (measure) return { per: measure.unit, base: undefined };
  return { per: base ? singular(nounAfter(prose, words, base.last)) : per.unit, base };
}

export interface Tolerance {
  readonly value: number;
  readonly last: number;
  readonly end: number;
}

/** “40 ± 2 ms”: the second number, with the unit of both. */
export function toleranceAfter(
  prose: string,
  words: readonly Word[],
  { last, end }: { readonly last: number; readonly end: number },
): Tolerance | undefined {
  const next = words[last + 1];
  if (!next || !/^\s?(?:±|\+\/-)\s?$/.test(prose.slice(end, next.start))) return undefined;
  const numeral = readNumeral(prose, words, last + 1);
  const measure = numeral && measureAfter(prose, words, numeral);
  return (
    numeral && { value: numeral.value, last: measure?.last ?? numeral.last, end: measure?.end ?? numeral.end }
  );
}
