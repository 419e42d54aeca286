import type { Passage } from '../passage.ts';
import { countedEvents, events } from '../words/events.ts';
import { hasBaseline, hasTime } from './answers.ts';
import { causalClaim, hasCause, hasComparison, hasReason } from './cause.ts';
import { isRelative, type Movement, readMovements } from './movement.ts';

/** What a reader misses at a change, gravest question first. */
export type Hole = 'denominator' | 'comparison' | 'baseline' | 'timeframe' | 'cause';

/** A change and what is missing at it, as far as the section tells. */
export interface Claim {
  readonly passage: Passage;
  readonly movement: Movement;
  readonly holes: readonly Hole[];
}

/** What the place asks of a change besides its numbers. */
export interface Demands {
  /** The section reports results, so that each is asked for its cause. */
  readonly cause: boolean;
  /** What came first may be called the cause without a comparison: a timeline does. */
  readonly timeline: boolean;
  /** The section speaks to customers, who are told what is and not when it was measured. */
  readonly press: boolean;
}

/** The claims of a passage that leave something open. */
export function claimsOf(passage: Passage, demands: Demands): Claim[] {
  const { block, sentence } = passage;
  return readMovements(block, sentence).flatMap((movement) => {
    const holes = holesOf(passage, movement, demands);
    return holes.length > 0 ? [{ passage, movement, holes }] : [];
  });
}

function holesOf(passage: Passage, movement: Movement, { cause, press, timeline }: Demands): Hole[] {
  const { told, by, to, gained } = movement;
  // “led to 230 complaints” is asked of how many.
  // “The operator reduces the pressure to 0.5 bar”: what is done each time, and no result.
  if (told === 'present' && to && isStep(passage, movement)) return [];
  if (isAssumed(passage)) return [];
  if (told === 'ahead' || isYearly(movement) || countedEvents.has(gained?.noun ?? '')) return [];
  const holes: Hole[] = [];
  const bare = !hasBaseline(passage, movement);
  if (bare && by && isRelative(by) && isOfEvents(movement)) holes.push('denominator');
  if (told === 'past' && !timeline && causalClaim(passage) && !hasComparison(passage) && !hasReason(passage))
    holes.push('comparison');
  if (bare && (to || (by && isRelative(by)))) holes.push('baseline');
  if (
    told === 'past' &&
    !press &&
    !movement.state &&
    !isOfItself(passage) &&
    !hasTime(passage) &&
    !isTested(passage)
  )
    holes.push('timeframe');
  if (told === 'past' && cause && !gained && !movement.state && !hasCause(passage, movement))
    holes.push('cause');
  return holes;
}

/** “(p = 0.003, 1,000 in each arm)”: weighed by its test. */
const isTested = ({ block, sentence }: Passage): boolean =>
  /\bp\s?[=<]\s?0?\.\d/.test(block.prose.slice(sentence.start, sentence.end));

const isStep = ({ block, sentence }: Passage, { to, end }: Movement): boolean =>
  to?.kind === 'measure' ||
  /^\s*(?:[a-z]+ )?(?:after|before|for|until|when|while) /.test(block.prose.slice(end, sentence.end));

/** “We assume wage growth of 2%”. */
const isAssumed = ({ sentence: { words } }: Passage): boolean =>
  words.slice(0, 3).some(({ lower }) => /^(?:assume|assumes|assumed|assuming|assumption)$/.test(lower));

/** “Removing the second scan cut scans from two to one”: it does so whenever it is done. */
const isOfItself = ({ sentence: { words } }: Passage): boolean => /[a-z]{3}ing$/.test(words[0]?.lower ?? '');

/** “grows 12% a year”: the year before is what it is held against. */
const isYearly = ({ by }: Movement): boolean => /^(?:year|month|quarter|week|annum)$/.test(by?.per ?? '');

const eventStems = new Set([...events].map((word) => word.slice(0, 6)));

/** “delays of that kind fell by 40%”: of how many? */
const isOfEvents = ({ topic }: Movement): boolean => [...topic].some((word) => eventStems.has(word));
