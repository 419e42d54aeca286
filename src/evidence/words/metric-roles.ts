import { phraseList } from './word-list.ts';

/** `customer`: what a customer feels, which teams move directly; `input`: a lever; `output`: what follows in the end. */
export type MetricRole = 'customer' | 'input' | 'output';

const rows = (role: MetricRole, names: string): (readonly [string, MetricRole])[] =>
  phraseList(names).map((name) => [name, role] as const);

/** What the measures of success are, for the question whether a set of them is one-sided. Source: the catalogue’s metrics. */
export const metricRoles: readonly (readonly [string, MetricRole])[] = [
  ...rows(
    'output',
    `
    active users
    ARPU
    average order value
    average revenue per user
    AOV
    bookings
    CAC
    click rate
    contribution profit
    conversion
    conversion rate
    customer acquisition cost
    customer lifetime value
    daily active users
    DAU
    downloads
    EBITDA
    engagement
    free cash flow
    GMV
    gross margin
    gross merchandise value
    growth
    impressions
    installs
    LTV
    margin
    market share
    MAU
    monthly active users
    operating margin
    operating profit
    page views
    pageviews
    payback period
    profit
    registered users
    revenue
    ROI
    sales
    share price
    sign-ups
    signups
    stock price
    traffic
    subscriptions
    time on site
    turnover
    unit sales
    usage
    volume
    watch time
    `,
  ),
  ...rows(
    'input',
    `
    add-to-cart rate
    click-through rate
    cost per order
    cost per unit
    cost to serve
    CTR
    deployment frequency
    forecast accuracy
    headcount
    open rate
    unit cost
    `,
  ),
  ...rows(
    'customer',
    `
    abandonment
    abandonment rate
    activation
    activation rate
    availability
    churn
    churn rate
    complaints
    completion
    completion rate
    contact rate
    contacts
    contacts per order
    CSAT
    customer satisfaction
    cycle time
    damage
    defect rate
    defects
    delivery time
    drop-off rate
    error rate
    errors
    in-stock rate
    late deliveries
    latency
    lead time
    missed appointments
    net promoter score
    no-shows
    NPS
    on time
    on-time
    on-time delivery
    on-time delivery rate
    page load time
    refund rate
    repeat bookings
    repeat orders
    repeat purchase rate
    repeat purchases
    resolution time
    response time
    retention
    retention rate
    return rate
    returns
    satisfaction
    task success rate
    tickets
    time to first value
    uptime
    wait
    wait time
    waiting time
    waits
    `,
  ),
];

/** Say what must not get worse. */
export const guards = phraseList(`
  at least
  at most
  at or above
  at or below
  below which
  cap
  ceiling
  counter-metric
  counter metric
  does not fall
  does not rise
  floor
  guard rail
  guardrail
  guardrails
  must not
  must stay
  no higher than
  no lower than
  no more than
  no worse than
  not above
  not below
  not exceed
  not fall
  not rise
  not worsen
  stay above
  stay below
  stays above
  stays at
  stays below
  we stop if
  while keeping
  while holding
  without raising
  without losing
`);

/** Names under which everybody measures something else, so that the document has to say what. */
export const undefinedMetrics = phraseList(`
  brand health
  customer engagement
  customer experience
  developer experience
  developer productivity
  efficiency
  employee engagement
  engagement
  operational efficiency
  performance
  productivity
  quality
  team productivity
  trust
  user engagement
`);
