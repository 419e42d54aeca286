const sets = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

/** Words by which drafts call one thing by turns, singular. */
export const synonymSets = sets(`
  buyer client consumer customer shopper user
  merchant seller vendor
  consignment package parcel shipment
`);

/** Metrics that have two names. */
export const metricTwins: readonly (readonly [string, string])[] = [
  ['attrition', 'churn'],
  ['staff turnover', 'attrition'],
  ['employee turnover', 'attrition'],
  ['delivery time', 'turnaround time'],
  ['repeat purchase rate', 'repurchase rate'],
  ['uptime', 'availability'],
];
