import { valued } from './word-list.ts';

/**
 * How a principle is named in place of being shown. `self`: said of oneself, which shows nothing whatever stands near;
 * `act`: shown by what stands near. Source: domain catalogue, slogan forms of the principles; forms that are
 * everyday English as often (“curious”, “candid”, “pushed back”) are left out.
 */
export type Slogan = 'self' | 'act';

const self = `
  at the heart of everything
  commitment to excellence
  committed to excellence
  committed to quality
  core to who we are
  customer always comes first
  customer comes first
  customer first
  customer obsessed
  customers always come first
  everybody's business
  everybody's job
  everybody's responsibility
  everyone's business
  everyone's job
  everyone's responsibility
  execution focused
  growth mindset
  highest priority
  in its dna
  in our dna
  innovation mindset
  lifelong learner
  number one priority
  obsess over
  obsessed over
  obsessed with customers
  obsessed with the customer
  our first priority
  our top priority
  owner mindset
  owner's mindset
  ownership mentality
  ownership mindset
  passionate about
  quality over quantity
  results driven
  results oriented
  safety first
  self starter
  the extra mile
`;
const act = `
  act like an owner
  acted like an owner
  acting like an owner
  bias for action
  bias to action
  customer obsession
  deliver results
  delivered results
  delivering results
  demonstrate ownership
  demonstrated ownership
  demonstrates ownership
  disagree and commit
  disagreed and committed
  dive deep
  dived deep
  diving deep
  do more with less
  dove deep
  earn trust
  earned trust
  earning trust
  extreme ownership
  have backbone
  hire and develop the best
  insist on the highest standards
  insisted on the highest standards
  insisting on the highest standards
  invent and simplify
  learn and be curious
  learning and being curious
  operational excellence
  put customers first
  put our customers first
  put the customer first
  putting the customer first
  raise the bar
  raised the bar
  raising the bar
  sense of ownership
  sense of urgency
  show ownership
  showed backbone
  showed ownership
  showing ownership
  shows ownership
  take ownership
  taking ownership
  think big
  thinking big
  thought big
  took ownership
`;

export const slogans: readonly (readonly [phrase: string, value: Slogan])[] = [
  ...valued(self, 'self'),
  ...valued(act, 'act'),
];
