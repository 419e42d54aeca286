import { phraseList, verbForms, wordSet } from './word-list.ts';

/** Somebody plans or wishes it, and will be held to it. */
export const planning = wordSet(
  "aim aiming aims commit committed goal goals intend intends meant objective plan planning plans target targeting targets want wants will we'll",
);

/** A benefit that could have a number: “grow repeat bookings”, “fewer contacts”. */
export const benefits: ReadonlySet<string> = new Set([
  ...verbForms(`
    accelerate boost decrease double enhance expand grow improve increase lift lower maximise maximize minimise minimize raise reduce shorten
    speed strengthen
  `),
  ...wordSet(`
    better bigger cheaper cut cutting faster fewer growth happier happy healthier higher larger less lower more quicker reduction safer satisfied
    shorter simpler smaller stronger
  `),
]);

/** Say by what the writer will call it done. */
export const successLeads = phraseList(`
  measure of success
  measure success
  success is
  success looks like
  success means
  success will be
  successful if
  successful when
  a success if
  a success when
`);

/** Bounds and standing promises: they hold from the first day on and need no date. */
export const standing = wordSet(`
  above below ceiling floor guardrail limit quota sla slas slo slos threshold thresholds under within
`);

/** What a deadline can hang on, when it is no day. */
export const milestones = wordSet(`
  beta cohort cutover go-live launch lifetime migration opening phase pilot programme program release rollout run season stage term test trial
  wave
`);
