const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/**
 * Things that have a value at a date. Words that are metrics in one sentence and something else in the next
 * (shares, likes, selection, quality) are left out: a rule that asks for their value is wrong too often.
 */
export const metricNames: readonly string[] = list(`
  abandonment rate
  activation
  activation rate
  active sellers
  active users
  add-to-cart rate
  adoption
  adoption rate
  annual recurring revenue
  AOV
  ARPU
  ARR
  attach rate
  attrition
  availability
  average order value
  average revenue per user
  bounce rate
  CAC
  cancellation rate
  cart abandonment
  churn
  churn rate
  click-through rate
  completion rate
  contact rate
  contacts per order
  contribution margin
  contribution profit
  conversion
  conversion rate
  cost per order
  cost per unit
  cost to serve
  crash rate
  CSAT
  CTR
  customer acquisition cost
  customer lifetime value
  customer satisfaction
  cycle time
  daily active users
  DAU
  defect rate
  delivery time
  deployment frequency
  drop-off rate
  engagement
  error rate
  false positive rate
  fill rate
  forecast accuracy
  free cash flow
  GMV
  gross margin
  gross merchandise value
  gross profit
  in-stock rate
  latency
  lead time
  lifetime value
  LTV
  market share
  MAU
  misrecognition rate
  monthly active users
  monthly recurring revenue
  MRR
  net promoter score
  no-show rate
  NPS
  on-time delivery
  on-time delivery rate
  onboarding completion
  open rate
  operating margin
  opt-out rate
  order volume
  page load time
  page views
  pageviews
  payback period
  productivity
  profit
  promise accuracy
  purchase frequency
  redemption rate
  refund rate
  renewal rate
  repeat purchase rate
  resolution time
  response rate
  response time
  response times
  retention
  retention rate
  return rate
  revenue
  ROI
  sales volume
  satisfaction
  seller satisfaction
  session length
  sign-up rate
  sign-ups
  signups
  success rate
  take rate
  task success rate
  throughput
  time on site
  time to first value
  time to hire
  time to value
  traffic
  turnover
  unit cost
  unit sales
  unsubscribe rate
  uptime
  usage
  utilization
  wait time
  wait times
  waste rate
  win rate
`);

/** What else may change for better or worse and can be counted, though it is no named metric. */
export const measurable: ReadonlySet<string> = new Set(
  list(`
    accuracy
    backlog
    bookings
    breakage
    bugs
    burden
    calls
    cancellations
    capacity
    claims
    complaints
    complexity
    confidence
    contacts
    cost
    costs
    coverage
    customers
    defects
    delay
    delays
    deliveries
    demand
    disputes
    downtime
    efficiency
    effort
    emissions
    errors
    escalations
    expenses
    experience
    fees
    fraud
    friction
    growth
    hours
    inventory
    incidents
    losses
    margins
    members
    mistakes
    no-shows
    orders
    outages
    number
    outcomes
    overhead
    performance
    prices
    profitability
    purchases
    quality
    questions
    queue
    queues
    rate
    rates
    rework
    refunds
    registrations
    reliability
    returns
    risk
    sales
    savings
    scores
    shipments
    speed
    spend
    spending
    stockouts
    subscribers
    throughput
    tickets
    time
    times
    trust
    users
    velocity
    visibility
    visits
    volume
    volumes
    wait
    waits
    waste
    workload
  `),
);
