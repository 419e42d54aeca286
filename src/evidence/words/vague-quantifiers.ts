/** What would answer a vague quantity: a count or share, the names, the end of the list, how often. */
export type Answer = 'count' | 'names' | 'rest' | 'rate';

const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Vague wherever they stand before a noun. */
export const vagueCounts: readonly string[] = list(`
  a couple of
  a fair bit
  a fair few
  a few
  a good deal of
  a great deal of
  a handful of
  a host of
  a lot of
  a myriad of
  almost all
  almost every
  almost everybody
  almost everyone
  almost no one
  almost nobody
  almost none
  an abundance of
  countless
  dozens of
  far too many
  far too much
  hardly any
  hardly anybody
  hardly anyone
  hundreds of
  innumerable
  large amounts of
  large numbers of
  large parts of
  large quantities of
  large swathes of
  loads of
  lots of
  many
  many of
  millions of
  more and more
  most of
  nearly all
  nearly every
  nearly everybody
  nearly everyone
  numerous
  plenty of
  practically all
  quite a bit
  quite a few
  quite a lot
  scores of
  several
  several of
  significant amounts of
  some of our
  some of the
  some of their
  some time
  the bulk of
  the majority of
  the vast majority of
  thousands of
  tons of
  too much time
  vast amounts of
  vast majority of
  vast numbers of
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

/** Somebody of weight, without a name: “one large customer”. */
export const unnamed: readonly string[] = ['a', 'one', 'one of our'].flatMap((article) =>
  ['big', 'key', 'large', 'leading', 'major'].flatMap((size) =>
    ['bank', 'client', 'customer', 'manufacturer', 'partner', 'retailer', 'supplier', 'vendor'].map((who) =>
      article.endsWith('our') ? `${article} ${size} ${who}s` : `${article} ${size} ${who}`,
    ),
  ),
);

/** Vague about which. */
export const vagueNames: readonly string[] = list(`
  a range of
  a variety of
  a wide range of
  a wide variety of
  an array of
  some form of
  some kind of
  some sort of
  some type of
  various
`);

/** How often, without a rate. */
export const frequencies: ReadonlySet<string> = new Set(
  list(`
    constantly
    frequently
    often
    rarely
    regularly
    repeatedly
    routinely
    seldom
  `),
);

/** What goes wrong, or what people do about it: how often is the first question. Verbs in their base form. */
export const failures: ReadonlySet<string> = new Set(
  list(`
    abandon
    break
    cancel
    churn
    complain
    confuse
    crash
    delay
    escalate
    fail
    forget
    leave
    lose
    misread
    miss
    mistake
    overlook
    quit
    reject
    skip
    struggle
    waste
  `),
);

/** States in which something is not as it has to be. */
export const failings: ReadonlySet<string> = new Set(
  list(`
    broken
    confused
    damaged
    delayed
    empty
    frustrated
    full
    inaccurate
    incomplete
    late
    lost
    missing
    offline
    outdated
    overdue
    unable
    unavailable
    unhappy
    wrong
  `),
);

/** Leave a list open. */
export const openEnds: readonly string[] = list(`
  among others
  and more
  and others
  and similar
  and so forth
  and so on
  and such
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
    challenges
    changes
    cities
    clients
    companies
    competitors
    complaints
    concerns
    consumers
    countries
    customers
    delays
    developers
    difficulties
    drawbacks
    drivers
    employees
    engineers
    errors
    families
    farmers
    features
    guests
    homes
    hospitals
    households
    improvements
    issues
    markets
    members
    merchants
    orders
    partners
    patients
    people
    problems
    regions
    restaurants
    risks
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
