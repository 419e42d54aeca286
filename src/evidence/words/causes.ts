import { phraseList, wordSet } from './word-list.ts';

/** Base forms of what people do about a result, and not to bring it about. */
export const reactions = wordSet(`
  achieve agree announce ask attend be beat become call celebrate check come compare congratulate count describe discuss exceed expect
  feel find finish get give go happen have hear hit know learn look make measure meet miss monitor note notice observe pass please
  present publish reach read receive record report review say see share show stand stay survey surprise take tell thank think track want win
`);

/** Base forms of what a business does all day; with a number it is a result like any other. */
export const outputs = wordSet(
  'answer book collect complete deliver earn gain handle make operate pack pay process produce register repair run sell send serve ship sign treat win',
);

/** How it is known that one thing brought about another. Source: category `causal evidence` of the catalogue's cues. */
export const causalEvidence = phraseList(`
  A/B
  a/b test
  abandoned baskets of the others
  against the same
  before and after
  cannot be separated
  cannot separate
  cannot tell the
  claim no effect
  cohort
  cohorts
  comparable stores
  compared to
  compared with
  comparison
  comparison group
  control
  control arm
  control group
  controls
  did not get
  did not have
  difference-in-differences
  do not credit
  excluding
  experiment
  experimental
  held out
  holding
  holdout
  leave the cause open
  like-for-like
  matched
  no such change
  other regions
  other sites
  other stores
  placebo
  randomised
  randomized
  regression
  same month last year
  same month of
  same months last year
  same period
  same period last year
  same quarter
  same quarter last year
  same season
  same week last year
  same weeks last year
  season
  seasonal
  seasonality
  split test
  switchback
  test group
  than in the same
  treatment group
  untouched
  versus
  vs
  were unchanged
  year on year
  year over year
  year-over-year
  YoY
`);

/** Say that one thing brought about another; the number follows. */
export const causalVerbs = phraseList(`
  brought about
  caused
  contributed to
  drove
  generated
  gave rise to
  has driven
  have driven
  led directly to
  led to
  produced
  resulted in
  thanks to
`);

/** What was done, as a noun: “after the redesign”. */
export const deedNouns = wordSet(`
  campaign change changes deployment fix introduction introducing launch launching migration move pilot redesign relaunch release rollout
  rolling shift switch training update upgrade
`);
