import type { Word } from '../../document/words.ts';
import { bareKind, proportion } from './bare-numbers.ts';
import { boundAfter, boundBefore, signBefore, statisticAfter, statisticBefore } from './bounds.ts';
import { nounAfter, singular } from './counted-nouns.ts';
import { continuesLabel, isLabelNumber } from './not-quantities.ts';
import { type Parts, partsOf, type Rate, rateOf, type Tolerance, toleranceAfter } from './number-parts.ts';
import { readNumeral } from './numerals.ts';
import { isOneDay, isPeriod } from './periods.ts';
import type { Quantity, QuantityKind } from './quantities.ts';
import { perAfter } from './rates.ts';
import { type Whole, wholeAfter } from './shares.ts';

/** What was read at a number: a quantity, a label, or neither; and the last word of it. */
export interface NumberRead {
  readonly quantity?: Quantity;
  readonly label: boolean;
  readonly last: number;
}

/** Reads the number that begins at word `at`. `labelled` is the last number that named a thing. */
export function readNumber(
  prose: string,
  words: readonly Word[],
  at: number,
  labelled: number,
): NumberRead | undefined {
  const numeral = readNumeral(prose, words, at);
  if (!numeral) return undefined;
  const parts = partsOf(prose, words, numeral);
  if (!parts) return { label: false, last: numeral.last };
  const bare = !parts.money && !(parts.measure && /^(?:percent|currency)$/.test(parts.measure.kind));
  if (bare) {
    const label =
      isLabelNumber(prose, words, numeral, parts.measure !== undefined) ||
      (!parts.measure && continuesLabel(prose, words, labelled, numeral));
    if (label) return { label, last: numeral.last };
  }
  const whole =
    bare && !parts.measure && !parts.upper
      ? (proportion(prose, words, numeral) ?? wholeAfter(prose, words, numeral))
      : undefined;
  const kind = bare && !parts.measure ? bareKind(prose, words, parts, whole) : kindOf(prose, words, parts);
  if (!kind) return { label: false, last: parts.last };
  const tolerance = toleranceAfter(prose, words, parts);
  const rate = whole ? undefined : rateOf(prose, words, parts.last);
  const judged = { ...parts, whole, kind, tolerance, rate };
  const last = Math.max(whole?.last ?? parts.last, tolerance?.last ?? 0, rate?.base?.last ?? 0);
  return { quantity: quantityOf(prose, words, judged), label: false, last };
}

/** From here on “times” counts. */
const leastOften = 20;

function kindOf(
  prose: string,
  words: readonly Word[],
  { money, measure, main, numeral }: Parts,
): QuantityKind | undefined {
  if (money) return 'currency';
  if (!measure) return 'count';
  // “the three points are”: arguments, not a score. “5 star hotels”: what kind, not how much.
  const unit = words[measure.last]?.lower ?? '';
  if (/^(?:point|star)$/.test(measure.unit) && (!main.digits || !unit.endsWith('s'))) return 'count';
  // “three times a week” is a rate.
  const times = measure.kind === 'multiple' && words[measure.last]?.lower === 'times';
  if (times && perAfter(prose, words, measure.last)) return 'count';
  // “Residents fell 1,113 times”: that often, and not so many times as much.
  if (
    times &&
    main.value >= leastOften &&
    !/^(?:as|bigger|faster|larger|less|more|the|what)$/.test(words[measure.last + 1]?.lower ?? '')
  )
    return 'count';
  if (!measure.tied && measure.unit === 'day' && isOneDay(words, numeral)) return undefined;
  return measure.kind;
}

interface Judged extends Parts {
  readonly whole: Whole | undefined;
  readonly kind: QuantityKind;
  readonly tolerance: Tolerance | undefined;
  readonly rate: Rate | undefined;
}

function quantityOf(prose: string, words: readonly Word[], judged: Judged): Quantity {
  const { numeral, upper, main, measure, whole, kind, tolerance, rate } = judged;
  const last = tolerance?.last ?? whole?.last ?? judged.last;
  const sign = signBefore(prose, judged.start);
  const of = whole?.of ?? rate?.base?.value;
  const noun = nounOf(prose, words, judged);
  const period = kind === 'duration' && (measure?.tied === true || isPeriod(words, numeral.first, main.last));
  const bound = sign?.bound ?? boundBefore(prose, words, numeral.first) ?? boundAfter(prose, words, last);
  const statistic = period
    ? undefined
    : (statisticAfter(prose, words, last) ?? statisticBefore(prose, words, numeral.first));
  return {
    start: sign?.start ?? judged.start,
    end: tolerance?.end ?? whole?.end ?? judged.end,
    kind: rate?.base && kind === 'count' ? 'ratio' : kind,
    value: judged.value,
    ...(upper && { upper: upper.value }),
    ...(of !== undefined && { of }),
    unit: unitOf(judged, noun),
    ...(rate && { per: rate.per }),
    approximate: bound !== undefined,
    ...(bound && { bound }),
    ...(tolerance && { tolerance: tolerance.value }),
    ...(statistic && { statistic }),
    noun,
    at: numeral.first,
    period,
  };
}

/** Of “one”, what it counts, though it is no plural: “exactly one owner”. */
function nounOf(prose: string, words: readonly Word[], { numeral, main, whole, kind }: Judged): string {
  const before = nounAfter(prose, words, main.last);
  const noun = whole ? nounAfter(prose, words, whole.last) || before : before;
  const single = kind === 'count' && !numeral.digits && numeral.value === 1 && !noun;
  const next = words[main.last + 1]?.lower ?? '';
  return single && next !== 'per' && !words[main.last + 2]?.joined ? next : noun;
}

function unitOf({ kind, money, measure }: Judged, noun: string): string {
  if (money) return money.unit;
  if (kind === 'count' && measure?.kind === 'multiple') return 'time';
  return measure ? measure.unit : singular(noun);
}
