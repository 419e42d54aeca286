import { phraseList, wordSet } from './word-list.ts';

/** Authorities without a name: vague wherever they stand. */
export const unnamedSources: readonly string[] = phraseList(`
  all the evidence shows
  analysts agree
  analysts expect
  analysts predict
  analysts say
  anecdotal evidence
  anecdotally
  common knowledge
  common sense says
  critics say
  data shows
  data suggests
  evidence shows
  evidence suggests
  experience has shown
  experience shows
  experts agree
  experts believe
  experts recommend
  experts say
  feedback has been great
  feedback has been overwhelmingly positive
  feedback has been positive
  feedback has been very positive
  feedback is overwhelmingly positive
  feedback was great
  feedback was overwhelmingly positive
  feedback was positive
  history has shown
  history shows
  industry experts
  is widely recognised
  is widely recognized
  it has been proven
  it has been shown
  it is believed that
  it is commonly accepted
  it is commonly believed
  it is commonly known
  it is generally accepted
  it is generally agreed
  it is generally believed
  it is no secret
  it is often said
  it is said that
  it is universally acknowledged
  it is well documented
  it is well established
  it is well known
  it is widely accepted
  it is widely agreed
  it is widely believed
  it is widely known
  it is widely recognised
  it is widely recognized
  it's no secret
  it's well known
  it's widely known
  leading experts
  many argue
  many believe
  many experts
  many say
  many think
  market research shows
  numerous studies
  observers say
  people say
  research has shown
  research indicates
  research proves
  research shows
  research suggests
  science says
  some argue
  some believe
  some say
  studies have shown
  studies indicate
  studies prove
  studies show
  studies suggest
  surveys indicate
  surveys show
  the data proves
  the data shows
  the data suggests
  the evidence shows
  the evidence suggests
  the numbers show
  the research shows
  the research suggests
`);

/** Praise of a rank that no table shows. */
export const superlatives: readonly string[] = phraseList(`
  anything else on the market
  best ever
  class leading
  first of its kind
  industry leading
  like no other
  market leading
  never been better
  never been easier
  never been faster
  never been simpler
  one of a kind
  peerless
  second to none
  top rated
  unbeatable
  unequaled
  unequalled
  unlike anything
  unmatched
  unparalleled
  unprecedented
  unrivaled
  unrivalled
  unsurpassed
  world beating
  world leading
  world's best
  world's fastest
  world's first
  world's largest
  world's leading
  world's most advanced
`);

/** Promises that one case refutes. */
export const absolutes: readonly string[] = phraseList(`
  bulletproof guarantee
  can't fail
  cannot fail
  cannot go wrong
  failproof
  flawless
  fool proof
  foolproof
  guaranteed success
  guaranteed to
  guarantees success
  infallible
  no competition
  no competitors
  no downside
  no downsides
  no drawbacks
  no rivals
  risk free
  without any risk
  zero downside
  zero risk
`);

/** Proof without its test. */
export const proofs: readonly string[] = phraseList(`
  clinically proven
  market proven
  proven ability
  proven approach
  proven concept
  proven demand
  proven expertise
  proven formula
  proven method
  proven methods
  proven model
  proven platform
  proven playbook
  proven process
  proven product
  proven record
  proven results
  proven solution
  proven solutions
  proven strategy
  proven success
  proven technology
  proven track record
  scientifically proven
  strong track record
  time tested
  track record of success
  tried and tested
  tried and true
`);

/** Hold such words and claim nothing. */
export const noClaims: readonly string[] = phraseList(`
  anecdotal evidence is
  guaranteed delivery
  risk free rate
`);

/** Everybody and nobody, as subjects. */
export const everybody: ReadonlySet<string> = wordSet('everybody everyone nobody');

/** What a mind does: of everybody it cannot be known. */
export const minds: ReadonlySet<string> = wordSet(`
  agree agreed agrees appreciate appreciates believe believes benefit benefits demand demanded demands
  deserve deserves dislike dislikes dreads enjoy enjoyed enjoys expect expects hate hated hates know knows
  like liked likes love loved loves need needs prefer prefers trust trusts understand understands want
  wanted wants win wins wish wishes
`);

/** What a mind does so strongly that it is said of a market only with a number. */
export const cravings: ReadonlySet<string> = wordSet(`
  adore adored crave craved demand demanded desire hate hated love loved
`);

/** Customers as a whole, where no article, adjective or number says which ones. */
export const publics: ReadonlySet<string> = wordSet(`
  buyers clients consumers customers developers employees members merchants parents partners passengers
  patients people sellers shoppers students subscribers teachers tenants travelers travellers users
`);

/** Things that are sold: “the leading platform”, “the best app on the market”. */
export const products: ReadonlySet<string> = wordSet(`
  app application bank brand choice company destination manufacturer marketplace operator option platform
  product provider providers retailer service services software solution solutions supplier system tool
  vendor way website
`);

/** Where a rank is claimed: “the best tool in the world”. */
export const arenas: ReadonlySet<string> = wordSet(
  'business category class country field industry market sector space world',
);

/** “never fails”, “always on time”: what a thing always does. */
export const feats: ReadonlySet<string> = wordSet(`
  accurate available break breaks correct crash crashes fail fails happy late lose loses miss misses
  reliable right satisfied up work works wrong
`);
