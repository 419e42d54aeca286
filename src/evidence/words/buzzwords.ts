import { phraseList, replacements, verbForms } from './word-list.ts';

/** Words in which a fact is hidden, and what names it. */
export const buzzwords = replacements(`
  actionable insight: name the action, and who takes it
  actionable insights: name the actions, and who takes them
  add value: name the value, and for whom
  adds value: name the value, and for whom
  at the heart of everything: say what is done
  battle tested: give the load, and the time in production
  best in breed: give the rank, and who ranked it
  best in class: give the rank, and who ranked it
  best of both worlds: name what each side gives up
  best of breed: give the rank, and who ranked it
  bleeding edge: name the technique
  boil the ocean: say what is left out
  boiling the ocean: say what is left out
  bulletproof: name the failures that it survives
  center of excellence: name its people, and what comes to them
  centers of excellence: name their people, and what comes to them
  centre of excellence: name its people, and what comes to them
  centres of excellence: name their people, and what comes to them
  change the game: name the change and its size
  changes the game: name the change and its size
  changing the game: name the change and its size
  circle back: say who answers, by which date
  core competencies: name the skills
  core competency: name the skill
  customer centric: name the customer, and the failure that was mended
  customer centricity: name the customer, and the failure that was mended
  customer first: name the customer, and the failure that was mended
  customer obsessed: name the customer, and the failure that was mended
  cutting edge: name the technique
  data driven: name the data, and the decision that they changed
  data informed: name the data, and the decision that they changed
  deep dive: name the question that it answers
  deep dives: name the questions that they answer
  delightful: give what was measured
  detail oriented: show the detail
  digital transformation: name the process, from what and to what
  double down: give the people or the money that are added
  doubled down: give the people or the money that were added
  doubling down: give the people or the money that are added
  drive value: name the value, and for whom
  drives value: name the value, and for whom
  driving value: name the value, and for whom
  endless possibilities: name one
  enterprise grade: name the controls
  every step of the way: name the steps
  future proof: name the change that it survives
  future proofed: name the change that it survives
  future proofing: name the change that it survives
  game changer: name the change and its size
  game changers: name the changes and their size
  game changing: name the change and its size
  go the extra mile: say what was done
  ground breaking: name what did not exist before
  groundbreaking: name what did not exist before
  harness the power of: name what it does
  holistic: name the parts
  holistically: name the parts
  hyper growth: give the rate
  hyper personalised: name the signal, and what it changes
  hyper personalized: name the signal, and what it changes
  hypergrowth: give the rate
  ideation: name the ideas
  impactful: name the effect and its size
  intelligent automation: name the step that is gone
  laser focused: name what was dropped
  leading edge: name the technique
  level set: say what was agreed
  like never before: name what is new
  limitless possibilities: name one
  low hanging fruit: name the item, its effort and its effect
  magical: give what was measured
  military grade: name the cipher
  move the needle: name the metric, and by how much
  moved the needle: name the metric, and by how much
  moves the needle: name the metric, and by how much
  moving the needle: name the metric, and by how much
  net net: cut it
  new era: name what is new
  next gen: name what differs from the one before
  next level: name the level, by its number
  one stop shop: name what it covers
  paradigm shift: name the change
  paradigm shifts: name the changes
  peace of mind: name the worry that is gone
  peel the onion: name the question
  push the envelope: name the limit
  reimagined: name the change
  results driven: name the result
  results oriented: name the result
  second to none: give the rank, and who ranked it
  self starter: show the start
  set a new standard: name the standard
  sets a new standard: name the standard
  setting a new standard: name the standard
  state of the art: name the technique and its score
  synergies: name the saving, or what is shared
  synergistic: name the saving, or what is shared
  synergy: name the saving, or what is shared
  team player: show the act
  the only limit is: name the limit
  the sky is the limit: name the limit
  think outside the box: name the idea
  thinking outside the box: name the idea
  thought leader: name the work
  thought leaders: name the work
  thought leadership: name the work
  touch base: say who meets, on which day
  transformational: name the change and its size
  transformative: name the change and its size
  turn key: name what the customer still has to do
  turnkey: name what the customer still has to do
  user centric: name the user, and the failure that was mended
  value add: name the value
  value added: name the value
  win win: name both gains, and who pays
  world class: give the rank, and who ranked it
  wow factor: give what was measured
`);

/** Verbs in which a fact is hidden; they are found in all their forms. */
export const buzzVerbs = replacements(`
  actualise: name the act
  actualize: name the act
  democratise: name who gets what
  democratize: name who gets what
  empower: name what they can do now
  evangelise: say who was persuaded, and of what
  evangelize: say who was persuaded, and of what
  ideate: name the ideas
  incentivise: name the reward and its size
  incentivize: name the reward and its size
  operationalise: name the mechanism
  operationalize: name the mechanism
  productise: say what is sold, and to whom
  productize: say what is sold, and to whom
  reimagine: name the change
  reinvent: name the change
  revolutionise: name the change and its size
  revolutionize: name the change and its size
  spearhead: say what was decided, and by whom
  strategise: say what was decided
  strategize: say what was decided
  supercharge: name the gain
  synergise: name what is shared
  synergize: name what is shared
  turbocharge: name the gain
  unleash: name the gain
`);

/** Have a plain word for them, in the same form. */
export const plainWords = replacements(`
  learnings: lessons
  leveraging: using
`);

/** As verbs only: “the leverage ratio” is a number. */
export const plainVerbs = replacements(`
  leverage: use
  leveraged: used
  leverages: uses
`);

/** Often right and often empty, so that they are hints. */
export const softBuzzwords = replacements(`
  agile: name the practice
  best practice: name it, and who follows it
  best practices: name them, and who follows them
  buy in: name who approved what
  cross functional: name the functions
  crucial: name what fails without it
  deliverable: name the document or the release
  deliverables: name the documents or the releases
  drill down: name what it is broken out by
  ecosystem: name who takes part
  ecosystems: name who takes part
  elevate: name the gain
  elevates: name the gain
  elevating: name the gain
  foster: name the act
  fostering: name the act
  fosters: name the act
  granular: name the unit
  headwinds: name the cause and its size
  mission critical: name what stops without it
  nimble: give the cycle time
  north star: name the metric
  on the same page: say what was agreed
  paramount: name what fails without it
  passionate: show the act
  pivotal: name what fails without it
  proactive: say what was done, and when
  proactively: say what was done, and when
  stakeholder: name them
  stakeholders: name them
  strategic: name the choice that it forces
  strategically: name the choice that it forces
  tailwinds: name the cause and its size
  unlock: name the gain
  unlocking: name the gain
  unlocks: name the gain
  value proposition: name the benefit, and for whom
  vibrant: cut it
  vital: name what fails without it
`);

/** Fixed expressions and other senses. */
export const noBuzzwords: readonly string[] = phraseList(`
  agile manifesto
  bulletproof glass
  bulletproof vest
  bulletproof vests
  dive deep
  magical thinking
  north star metric
  value added tax
  vital records
  vital signs
`);

/** All forms of the verbs, with what names the fact. */
export const buzzVerbForms: readonly (readonly [string, string])[] = buzzVerbs.flatMap(([verb, advice]) =>
  [...verbForms(verb)].map((form) => [form, advice] as const),
);
