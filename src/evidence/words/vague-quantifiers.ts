/** What would answer a vague quantity: a count or share, the names, or the end of the list. */
export type Answer = 'count' | 'names' | 'rest';

const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Vague wherever they stand before a noun. */
export const vagueCounts: readonly string[] = list(`
  a few
  a good deal of
  a great deal of
  a handful of
  a couple of
  a host of
  a lot of
  a myriad of
  almost all
  almost every
  almost none
  an abundance of
  countless
  dozens of
  hardly any
  hundreds of
  innumerable
  loads of
  lots of
  many
  many of
  millions of
  most of
  nearly all
  nearly every
  numerous
  plenty of
  practically all
  quite a few
  scores of
  several
  several of
  some of our
  some of the
  some of their
  the bulk of
  the majority of
  the vast majority of
  thousands of
  tons of
  vast majority of
  very few
  virtually all
`);

const sizes = list(`
  considerable
  decent
  fair
  good
  great
  growing
  high
  huge
  increasing
  large
  limited
  low
  meaningful
  notable
  significant
  sizable
  sizeable
  small
  substantial
  tiny
  vast
`);

const shares = [
  'amount',
  'fraction',
  'majority',
  'minority',
  'number',
  'part',
  'percentage',
  'portion',
  'proportion',
  'share',
];

/** “a number of”, “a large share of”, “an increasing number of”. */
export const vagueShares: readonly string[] = ['number', 'fraction', 'majority', 'portion', 'proportion']
  .map((share) => `a ${share} of`)
  .concat(
    sizes.flatMap((size) =>
      shares.map((share) => `${size === 'increasing' ? 'an' : 'a'} ${size} ${share} of`),
    ),
  );

/** Vague about which. */
export const vagueNames: readonly string[] = list(`
  a range of
  a variety of
  a wide range of
  a wide variety of
  an array of
  various
`);

/** Leave a list open. */
export const openEnds: readonly string[] = list(`
  among others
  and more
  and so forth
  and so on
  and the like
  etc
  things like that
`);

/** Who and what a business counts: “some customers” and “certain customers” are vague about these. */
export const counted: ReadonlySet<string> = new Set(
  list(`
    accounts
    applicants
    buyers
    candidates
    carriers
    cities
    clients
    companies
    competitors
    consumers
    countries
    customers
    developers
    drivers
    employees
    engineers
    families
    farmers
    guests
    homes
    hospitals
    households
    markets
    members
    merchants
    orders
    partners
    patients
    people
    regions
    restaurants
    sellers
    shoppers
    shops
    stakeholders
    stores
    students
    subscribers
    suppliers
    teachers
    teams
    tenants
    users
    vendors
    visitors
    workers
  `),
);

/** Vague before any noun, whatever it is. */
export const vagueAnything: ReadonlySet<string> = new Set(['ample', 'minimal', 'negligible']);

/** An amount given as an adjective before one of these says nothing: “limited impact”, “sufficient demand”. */
export const vagueAmounts: ReadonlySet<string> = new Set(
  list(`
    adequate
    considerable
    insufficient
    limited
    significant
    sizable
    sizeable
    substantial
    sufficient
  `),
);

export const amounts: ReadonlySet<string> = new Set(
  list(`
    adoption
    amount
    backlog
    bandwidth
    budget
    capacity
    cost
    costs
    delay
    delays
    demand
    disruption
    downside
    effort
    friction
    funding
    gains
    growth
    impact
    increase
    interest
    investment
    loss
    losses
    overhead
    progress
    reduction
    resources
    revenue
    risk
    savings
    share
    staff
    time
    traction
    traffic
    training
    uptake
    volume
  `),
);

/** Nouns without a plural: the phrase before them counts them as it is. */
export const masses: ReadonlySet<string> = new Set(
  list(`
    animosity
    attention
    confidence
    confusion
    content
    data
    debate
    demand
    effort
    equipment
    evidence
    experience
    feedback
    frustration
    information
    interest
    inventory
    money
    paperwork
    people
    research
    resistance
    revenue
    software
    staff
    support
    time
    traffic
    training
    value
    waste
    work
  `),
);
