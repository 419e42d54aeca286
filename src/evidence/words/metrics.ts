const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/**
 * Things that have a value at a date. Words that are metrics in one sentence and something else in the next
 * (shares, likes, selection, quality) are left out: a rule that asks for their value is wrong too often.
 */
export const metricNames: readonly string[] = list(`
  abandonment rate
  absenteeism
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
  average basket size
  average handle time
  average handling time
  average order value
  average revenue per customer
  average revenue per user
  average selling price
  basket size
  bounce rate
  CAC
  cancelation rate
  cancellation rate
  capacity utilisation
  capacity utilization
  cart abandonment
  CES
  churn
  churn rate
  click rate
  click-through rate
  close rate
  completion rate
  contact rate
  contacts per order
  contribution margin
  contribution profit
  conversion
  conversion rate
  cost per acquisition
  cost per click
  cost per lead
  cost per order
  cost per unit
  cost to serve
  crash rate
  CSAT
  CTR
  customer acquisition cost
  customer effort score
  customer lifetime value
  customer retention
  customer satisfaction
  cycle time
  daily active users
  DAU
  defect density
  defect rate
  delivery time
  deployment frequency
  drop-off rate
  EBITDA
  employee turnover
  engagement
  error rate
  failure rate
  false positive rate
  fill rate
  first contact resolution
  first response time
  first-pass yield
  forecast accuracy
  free cash flow
  fulfillment cost
  fulfillment rate
  fulfillment time
  fulfilment cost
  fulfilment rate
  fulfilment time
  GMROI
  GMV
  gross margin
  gross merchandise value
  gross profit
  gross retention
  handle time
  handling time
  in-stock rate
  inventory turnover
  labor cost
  labor productivity
  labour cost
  labour productivity
  latency
  lead time
  lifetime value
  load time
  LTV
  market share
  MAU
  mean time between failures
  mean time to recovery
  mean time to repair
  misrecognition rate
  monthly active users
  monthly recurring revenue
  MRR
  MTBF
  MTTR
  net dollar retention
  net promoter score
  net retention
  net revenue retention
  no-show rate
  NPS
  occupancy
  occupancy rate
  OEE
  on-time delivery
  on-time delivery rate
  on-time rate
  onboarding completion
  open rate
  operating cost
  operating margin
  operating profit
  opt-out rate
  order frequency
  order value
  order volume
  packet loss
  page load time
  page views
  pageviews
  payback period
  pick rate
  processing time
  productivity
  profit
  promise accuracy
  purchase frequency
  recurring revenue
  redemption rate
  refund rate
  renewal rate
  repeat purchase rate
  repeat rate
  repurchase rate
  resolution time
  response rate
  response time
  retention
  retention rate
  return rate
  revenue
  ROI
  sales volume
  satisfaction
  sell-through rate
  seller satisfaction
  session length
  share of wallet
  shrinkage
  sign-up rate
  sign-ups
  signups
  spoilage
  staff turnover
  stockout rate
  success rate
  take rate
  task success rate
  throughput
  time on site
  time to first value
  time to hire
  time to market
  time to resolution
  time to ship
  time to value
  traffic
  turnaround time
  turnover
  unit cost
  unit sales
  unsubscribe rate
  uptime
  usage
  utilisation
  utilisation rate
  utilization
  utilization rate
  vacancy rate
  wait time
  waiting time
  waste rate
  WAU
  weekly active users
  win rate
  yield rate
`);

/** Names of metrics inside of something that is none. */
export const noMetrics: readonly string[] = list(`
  availability zone
  availability zones
  conversion function
  conversion functions
  conversion therapy
  conversion webhook
  data conversion
  data retention
  egress traffic
  format conversion
  general availability
  ingress traffic
  inbound traffic
  network traffic
  non profit
  not for profit
  outbound traffic
  property name conversion
  record conversion
  rules of engagement
  type conversion
  usage example
  usage examples
  usage guide
  usage instructions
  usage pattern
  usage patterns
  usage scenario
  usage scenarios
`);

/** What else may change for better or worse and can be counted, though it is no named metric. */
export const measurable: ReadonlySet<string> = new Set(
  list(`
    absences
    accidents
    accuracy
    attendance
    awareness
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
    congestion
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
    engagement
    errors
    escalations
    expenses
    experience
    fees
    footfall
    fraud
    friction
    growth
    hours
    incidents
    injuries
    interaction
    interactions
    inventory
    losses
    loyalty
    margins
    members
    mistakes
    morale
    no-shows
    noise
    number
    orders
    outages
    outcomes
    overhead
    paperwork
    performance
    prices
    productivity
    profitability
    purchases
    quality
    questions
    queue
    queues
    rate
    rates
    refunds
    registrations
    reliability
    returns
    rework
    risk
    safety
    sales
    satisfaction
    savings
    scores
    shipments
    speed
    spend
    spending
    stockouts
    stress
    subscribers
    throughput
    tickets
    time
    times
    trust
    uptime
    usability
    users
    velocity
    visibility
    visits
    volume
    volumes
    wait
    waits
    waste
    wellbeing
    workload
  `),
);
