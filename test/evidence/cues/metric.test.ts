import { describe, expect, test } from 'vitest';
import { readMetrics } from '../../../src/evidence/cues/metric.ts';
import { metricSet } from '../../../src/evidence/metrics.ts';
import { placeOf, testCue } from './reading.ts';

testCue('metric', (place) => readMetrics(place), {
  finds: [
    ['Day-30 «retention» was 41% in May.', 'level'],
    ['«Retention» was healthy.', 'level'],
    ['NPS: 41.', 'level'],
    ['We have a conversion rate of 3%.', 'level'],
    ['We see 41% retention.', 'level'],
    ['Churn is at 6%.', 'level'],
    ['Utilisation stood at 74%.', 'level'],
    ['Utilization stood at 74%.', 'level'],
    ['Retention among new sellers was 41%.', 'level'],
    ['Churn fell.', 'change'],
    ['Churn went from 9% to 6%.', 'change'],
    ['«Customer satisfaction» improved.', 'change'],
    ['We cut churn.', 'change'],
    ['There was a rise in retention.', 'change'],
    ['Revenue doubled.', 'change'],
    ['The misread rate fell.', 'change'],
    ['Retention means the share of a cohort that orders again.', 'definition'],
    ['Churn is the share of sellers who leave.', 'definition'],
    ['We define churn as a missed month.', 'definition'],
    ['Churn is defined as a missed month.', 'definition'],
    ['We look at «churn» and «NPS».', 'name', 'name'],
    ['What was the churn?', 'name'],
    ['We want to cut churn.', 'name'],
    ['If churn fell, we would know.', 'name'],
    ['Wait times are long.', 'name'],
    ['The click-through rate and the click through rates', 'name', 'name'],
    ['Average order value was $14.', 'level'],
    ['Labour productivity rose.', 'change'],
    ['Labor productivity rose.', 'change'],
    ['The fulfilment rate and the fulfillment rate', 'name', 'name'],
  ],
  leaves: [
    'The data retention of the store.',
    'Its trust scored well.',
    'He churns butter.',
    'It is in the availability zone.',
    'It is in general availability.',
    'The heart rate is high.',
    'We ship at a high rate.',
    'A flat rate is charged.',
    'The exchange rate is 4.',
    'First rate work.',
    'The rating is good.',
    'Renewable energy.',
    'The profiteer left.',
    'A retentive memory.',
    'Usage examples are below.',
    'A non-profit group.',
    'The revenuer came.',
    'An engaged reader.',
    'The rate of the tide.',
    'He is satisfied.',
    'A high score.',
    'We use it.',
    'The conversion function is pure.',
    'Interest rates rose.',
    'The rate-limited page.',
    'Her final score was 4.',
    'The tax rate is 20%.',
    'It converts well.',
  ],
});

describe('metrics', () => {
  test('takes the longest name', () => {
    expect(readMetrics(placeOf('Customer satisfaction is 4.')).map(({ name }) => name)).toEqual([
      'customer satisfaction',
    ]);
  });
  test('knows a writer’s own', () => {
    const known = metricSet(['shelf delay']);
    const found = readMetrics(placeOf('The shelf delay was 4 days, and churn was 2%.'), known);
    expect(found.map(({ name, detail }) => [name, detail])).toEqual([
      ['shelf delay', 'level'],
      ['churn', 'level'],
    ]);
    expect(readMetrics(placeOf('The shelf delay was 4 days.'))).toEqual([]);
  });
});
