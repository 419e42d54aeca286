import type { Word } from '../../document/words.ts';
import { currencySigns, type Measured, pence, unitSymbols, unitWords } from '../words/units.ts';
import type { Numeral } from './numerals.ts';

/** The unit that belongs to a number, and how far it reaches. */
export interface Measure {
  readonly unit: string;
  readonly kind: Measured;
  /** Index of the last word of number and unit. */
  readonly last: number;
  /** Where number and unit end. */
  readonly end: number;
  /** A hyphen ties the unit to the number, which so describes something: “a 30-minute call”. */
  readonly tied: boolean;
}

/** The unit after a number: glued, a sign, or the next words. Currencies before it are another matter. */
export function measureAfter(prose: string, words: readonly Word[], numeral: Numeral): Measure | undefined {
  const { last, end, suffix } = numeral;
  if (suffix === 'p' && numeral.value < 100) return { ...pence, last, end, tied: false };
  if (suffix) {
    const known =
      unitSymbols.get(suffix) ??
      (suffix.length > 1 || /x/i.test(suffix) ? unitWords.get(suffix.toLowerCase()) : undefined);
    return known && { ...known, last, end, tied: false };
  }
  return signAfter(prose, words, numeral) ?? wordAfter(prose, words, numeral);
}

function signAfter(prose: string, words: readonly Word[], { last, end }: Numeral): Measure | undefined {
  const sign = /^\+?\s?(?:(%|‰)|(×)(?!\s*\d)|°\s?([CF]\b)?|([€$£¥₹])(?!\s?\d))/.exec(
    prose.slice(end, end + 6),
  );
  if (!sign) return undefined;
  const [text, share, times, degrees, money] = sign;
  const place = {
    end: end + text.length,
    last: degrees && words[last + 1]?.text === degrees ? last + 1 : last,
    tied: false,
  };
  if (share) return { ...place, unit: share, kind: 'percent' };
  if (times) return { ...place, unit: 'x', kind: 'multiple' };
  if (money) return { ...place, unit: currencySigns.get(money) ?? '', kind: 'currency' };
  return { ...place, unit: degrees ? `°${degrees}` : 'degree', kind: 'measure' };
}

function wordAfter(prose: string, words: readonly Word[], { last, end }: Numeral): Measure | undefined {
  const next = words[last + 1];
  const gap = next && prose.slice(end, next.start);
  if (!next || !gap || !/^(?:\s{1,4}|\+\s|[-‐‑])$/.test(gap)) return undefined;
  const tied = !/\s/.test(gap);
  const second = words[last + 2];
  const pair =
    second &&
    /^[\s\-‐‑]{1,4}$/.test(prose.slice(next.end, second.start)) &&
    unitWords.get(`${next.lower} ${second.lower}`);
  if (pair) return { ...pair, last: last + 2, end: second.end, tied };
  // “two more years”, “six consecutive weeks”.
  const described = second && between.test(next.lower) ? unitWords.get(second.lower) : undefined;
  if (described?.kind === 'duration' && /^\s+$/.test(prose.slice(next.end, second?.start)))
    return { ...described, last: last + 2, end: second?.end ?? next.end, tied: false };
  const one = unitSymbols.get(next.text) ?? (next.text === 'm' ? metre : unitWords.get(next.lower));
  // “5 us” and “3 x 4” are no units; “US” in capitals is a country.
  if (!one || (next.lower === 'us' && !tied) || (next.lower === 'x' && second && /^\d/.test(second.text)))
    return undefined;
  // “a 360-degree review” looks from all sides.
  if (one.unit === 'degree' && tied) return undefined;
  // “two second-hand cars”, “three day-long workshops”.
  if (second?.joined && !tied && prose.charAt(next.end) === '-') return undefined;
  return { ...one, last: last + 1, end: next.end, tied };
}

const between = /^(?:more|full|whole|consecutive|further|additional|extra|other|long|straight|successive)$/;

const metre = { unit: 'm', kind: 'measure' } as const;
