import { phraseList, wordSet } from './word-list.ts';

/** Praise that no reader can check: vague wherever it stands. */
export const praises: readonly string[] = phraseList(`
  a breeze
  a doddle
  amazing
  awesome
  comprehensive
  convenient
  cost effective
  easy to use
  effortless
  elegant
  excellent
  exceptional
  fantastic
  feature rich
  flawlessly
  frictionless
  hassle free
  high performing
  high quality
  impressive
  incredible
  innovative
  intuitive
  outstanding
  painless
  performant
  powerful
  reliable
  remarkable
  resilient
  robust
  scalable
  seamless
  seamlessly
  sophisticated
  stellar
  superb
  superior
  take far too long
  take too long
  takes far too long
  takes too long
  taking too long
  took far too long
  took too long
  top notch
  top quality
  user friendly
  versatile
`);

/** How hard something is: a verdict also where the deed follows, as in “it is hard to print labels”. */
export const difficulties: readonly string[] = phraseList(`
  almost impossible
  burdensome
  challenging
  complicated
  confusing
  cumbersome
  difficult
  easy
  error prone
  expensive
  frustrating
  hard
  nearly impossible
  painful
  practically impossible
  simple
  slow
  straightforward
  tedious
  time consuming
  tricky
  virtually impossible
`);

/** Vague where they are all that is said of something: “the rollout was smooth”. */
export const verdicts: readonly string[] = phraseList(`
  acceptable
  accurate
  adequate
  affordable
  appropriate
  attractive
  cheap
  compelling
  competitive
  considerable
  costly
  critical
  crystal clear
  disappointing
  effective
  efficient
  encouraging
  fast
  flexible
  good
  great
  huge
  inconvenient
  inefficient
  inexpensive
  massive
  mature
  minimal
  modest
  motivating
  overwhelming
  overwhelmingly positive
  poor
  popular
  positive
  promising
  quick
  reasonable
  relevant
  responsive
  satisfactory
  significant
  smooth
  solid
  strong
  substantial
  successful
  terrible
  unacceptable
  unreliable
  unsatisfactory
  valuable
  very clear
  weak
`);

/** How large or how good, before one of `outcomes`: “strong results”, “a sharp uptick”. */
export const sizes: readonly string[] = phraseList(`
  acceptable
  adequate
  affordable
  appropriate
  attractive
  big
  bigger
  competitive
  complete
  considerable
  decent
  deep
  dramatic
  encouraging
  enormous
  extensive
  favorable
  favourable
  good
  great
  healthy
  heavy
  high
  huge
  immense
  key
  large
  low
  major
  marked
  massive
  meaningful
  mixed
  modest
  noticeable
  optimal
  poor
  positive
  promising
  reasonable
  recurrent
  recurring
  resounding
  serious
  severe
  sharp
  significant
  slow
  small
  solid
  steady
  steep
  strong
  substantial
  successful
  suitable
  tangible
  terrible
  tremendous
  vast
  weak
`);

/** What is judged by its size: a number could be given for each. */
export const outcomes: ReadonlySet<string> = wordSet(`
  adoption advantage advantages appetite attendance benefit benefits competition confidence decline decrease
  demand differentiator differentiators dip disadvantage downside drop effect effects efficiency effort
  engagement experience experiences expertise fall falls feedback fees gain gains growth impact improvement
  improvements increase increases interest jump knowledge loss losses momentum morale outcome outcomes
  overhead participation performance price prices pricing progress quality rates reception reduction
  reductions response responses result results retention return returns rise satisfaction saving savings
  slump success support surge terms throughput traction turnout understanding upside uptake uptick usage
  value volumes
`);

/** Outcomes of two words. */
export const outcomePairs: ReadonlySet<string> = new Set(['pain point', 'pain points']);

/** How something goes, before one of `steps`: “an easy setup”, “fast delivery”. */
export const manners: readonly string[] = phraseList(`
  easy
  fast
  flexible
  quick
  simple
  smooth
  straightforward
`);

/** Which way something goes, before an outcome or one of `burdens`: “a growing problem”, “rising costs”. */
export const trends: readonly string[] = phraseList(`
  declining
  decreasing
  falling
  growing
  increasing
  mounting
  rising
  soaring
`);

/** What weighs on somebody. */
export const burdens: ReadonlySet<string> = wordSet(`
  backlog concern concerns cost costs need needs pressure prices problem problems workload
`);

/** By which standard: “appropriate action”, “the necessary steps”. */
export const fittings: readonly string[] = phraseList(`
  adequate
  appropriate
  necessary
  proper
  suitable
`);

/** What is done, where it is left open what. */
export const measures: ReadonlySet<string> = wordSet(`
  action actions adjustments controls guidance measures mitigations precautions resources safeguards steps
  support training
`);

/** How people feel about something, where nobody was asked. */
export const moods: readonly string[] = phraseList(`
  delighted
  dissatisfied
  enthusiastic
  excited
  happy
  impressed
  pleased
  satisfied
  thrilled
  unhappy
`);

/** What a customer goes through. */
export const steps: ReadonlySet<string> = wordSet(`
  access adoption booking checkout delivery enrollment enrolment experience installation integration
  interface launch login migration navigation onboarding payment payments pickup process refund refunds
  registration response responses returns rollout service setup shipping support transition turnaround
  upgrade workflow workflows
`);

/** Fixed expressions, and senses in which such words say what something is and not how good. */
export const fixedExpressions: readonly string[] = phraseList(`
  adverse effect
  big data
  clinically significant
  competitive analysis
  critical path
  effective date
  exceptional case
  exceptional cases
  exceptional circumstances
  fast food
  fast forward
  fast path
  fast track
  flexible hours
  flexible working
  good faith
  great britain
  greenhouse effect
  hard at work
  heavy duty
  high availability
  high school
  high season
  high street
  key performance
  large language
  long term effect
  low season
  major version
  minor version
  network effect
  network effects
  positive integer
  positive test
  quick start
  reliable broadcast
  reliable delivery
  side effect
  side effects
  significant at
  simple average
  simple interest
  simple majority
  slow start
  small claims
  smooth scrolling
  stable branch
  stable release
  statistically significant
  strong consistency
  strong password
  strong typing
  weak consistency
  weak reference
  weak references
`);

/** Verbs of thought: “it is hard to say”, “easy to forget” judge nothing that a customer does. */
export const thoughts: ReadonlySet<string> = wordSet(`
  argue believe blame conclude deny estimate explain forget guess ignore imagine judge justify know measure
  overlook predict prove quantify read remember reproduce say see tell think underestimate understand verify
`);
