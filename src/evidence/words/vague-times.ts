import { phraseList } from './word-list.ts';

/** Past without a date. */
export const vaguePast: readonly string[] = phraseList(`
  a little while ago
  a long time ago
  a while ago
  a while back
  before long
  historically
  in recent months
  in recent times
  in recent weeks
  in recent years
  in the past
  in the recent past
  lately
  not long ago
  of late
  over the past few months
  over the past few weeks
  over the past few years
  over the years
  quite recently
  quite some time ago
  recently
  some time ago
`);

/** Future without a date, wherever it stands. */
export const vagueFuture: readonly string[] = phraseList(`
  as time permits
  at a later date
  at a later point
  at a later stage
  at a later time
  down the line
  down the road
  further down the line
  further down the road
  in due course
  in due time
  in the coming months
  in the coming weeks
  in the coming years
  in the near future
  in the near term
  in the not too distant future
  in the not-so-distant future
  in the years to come
  over the coming months
  over the coming weeks
  over the coming years
  over the next few months
  over the next few weeks
  over the next few years
  shortly
  someday
  soon
  sooner or later
  sooner rather than later
  very soon
  when time permits
`);

/** Future only where something is planned: what is past has them too, “he eventually agreed”. */
export const vaguelyPlanned: readonly string[] = phraseList(`
  act fast
  act quickly
  at some point
  at some stage
  eventually
  in the foreseeable future
  in the future
  iterate fast
  iterate quickly
  later
  later on
  move fast
  move quickly
  over time
  promptly
  quickly
  scale fast
  scale quickly
  ship fast
  ship quickly
`);

/** Deadlines that nobody can miss. */
export const vagueDeadlines: readonly string[] = phraseList(`
  as early as possible
  as quickly as possible
  as soon as possible
  as soon as practicable
  as soon as we can
  asap
  at the earliest opportunity
  at your earliest convenience
  in a timely fashion
  in a timely manner
  in good time
  with all due speed
`);

/** How often, without a number. */
export const vagueRates: readonly string[] = phraseList(`
  every now and then
  every so often
  from time to time
  on a regular basis
  on an ongoing basis
`);

/** The same where something is planned. */
export const vaguelyRepeated: readonly string[] = phraseList(`
  frequently
  occasionally
  periodically
  regularly
`);

/** Dates that are still missing. “Unknown” is said otherwise, with the day on which it will be known. */
export const missingDates: readonly string[] = phraseList(`
  tba
  tbc
  tbd
  to be announced
  to be confirmed
  to be decided
  to be determined
  to be finalised
  to be finalized
  todo
`);

/** Horizons without a length. */
export const horizons: readonly string[] = phraseList(`
  in the long run
  in the long term
  in the longer term
  in the medium term
  in the mid term
  in the short term
  over the long run
  over the long term
  over the longer term
`);

/** Horizons of a plan: before one of `plans`. */
export const horizonAdjectives: readonly string[] = phraseList(`
  long range
  long term
  longer range
  longer term
  medium term
  near term
  short term
`);

/** What has a horizon. */
export const plans: ReadonlySet<string> = new Set(
  phraseList(`
    ambition
    fix
    goal
    goals
    objective
    objectives
    plan
    plans
    roadmap
    solution
    solutions
    target
    targets
    vision
  `),
);

/** The day on which it is read. */
export const vagueNow: readonly string[] = phraseList(`
  as of now
  at present
  at the moment
  at this moment
  at this time
  currently
  for the time being
  nowadays
  presently
  right now
  these days
`);

/** Deleted, the sentence says the same. */
export const fromNowOn: readonly string[] = phraseList(`
  going forward
  going forwards
  moving forward
  moving forwards
`);

/** Hold such words and leave no time open. */
export const noVagueTimes: readonly string[] = phraseList(`
  as soon as
  how soon
  most recently
  much later
  no later than
  shortly after
  shortly afterwards
  shortly before
  soon after
  soon afterwards
  sooner than
  too quickly
  too soon
`);

/** “often long after it forms”: how long, as a rule, and not once. */
export const vagueDelays: readonly string[] = [
  'frequently',
  'generally',
  'often',
  'typically',
  'usually',
].flatMap((rate) =>
  ['days', 'hours', 'long', 'months', 'some time', 'weeks'].flatMap((span) => [
    `${rate} ${span} after`,
    `${rate} ${span} later`,
  ]),
);
