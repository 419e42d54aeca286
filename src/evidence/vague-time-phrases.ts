import { PhraseSet } from './phrases.ts';
import {
  fromNowOn,
  horizonAdjectives,
  horizons,
  missingDates,
  noVagueTimes,
  vagueDeadlines,
  vagueDelays,
  vagueFuture,
  vaguelyPlanned,
  vaguelyRepeated,
  vagueNow,
  vaguePast,
  vagueRates,
} from './words/vague-times.ts';

export type VagueTimeFamily =
  | 'past'
  | 'future'
  | 'deadline'
  | 'rate'
  | 'delay'
  | 'missing'
  | 'horizon'
  | 'now'
  | 'forward';

export type Entry = VagueTimeFamily | 'planned' | 'repeated' | 'of-plan' | 'none';

const valued = (list: readonly string[], value: Entry) => list.map((phrase) => [phrase, value] as const);

/** What may be a vague time, by its words alone. */
export const vagueTimePhrases = new PhraseSet<Entry>([
  ...valued(vaguePast, 'past'),
  ...valued(vagueFuture, 'future'),
  ...valued(vaguelyPlanned, 'planned'),
  ...valued(vagueDeadlines, 'deadline'),
  ...valued(vagueRates, 'rate'),
  ...valued(vaguelyRepeated, 'repeated'),
  ...valued(vagueDelays, 'delay'),
  ...valued(missingDates, 'missing'),
  ...valued(horizons, 'horizon'),
  ...valued(horizonAdjectives, 'of-plan'),
  ...valued(vagueNow, 'now'),
  ...valued(fromNowOn, 'forward'),
  ...valued(noVagueTimes, 'none'),
]);
