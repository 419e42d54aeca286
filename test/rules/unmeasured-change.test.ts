import { judge } from './judge.ts';

judge({
  rule: 'unmeasured-change',
  kind: 'metrics-narrative',
  asks: [
    'The estimates offered to me «varied considerably».',
    'Prices «differ widely» from shop to shop.',
    'Sales are «well up on last year».',
    'The number of calls is «down sharply on last week».',
    'Waiting is «clearly below the old level».',
    'Costs came in «well under budget».',
    'Attendance was «comfortably above target».',
    'Churn is «slightly above plan».',
  ],
  leaves: [
    'The estimates varied considerably, from $40 to $212.',
    'The quality of the photos varies widely.',
    'Prices vary with the season.',
    'The depot lies well below the river.',
    'Sales are well up on last year: £41,000 against £38,000.',
    'The results did not vary significantly.',
    'Is it well below plan?',
    'The rules differ in two states.',
    'The van is well behind the shed.',
    'Sales are 12% up on last year.',
    'The price was put up on last orders.',
  ],
});
