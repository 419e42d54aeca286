import { judge } from './judge.ts';

judge({
  rule: 'average-only',
  kind: 'six-pager',
  asks: [
    'The «average wait at the counter was 14 minutes» in May.',
    'A claim takes «nine days on average».',
    'A «typical request is answered in 900 ms».',
    'Customers spend «$41 a month on average».',
  ],
  leaves: [
    'The wait at the counter was 14 minutes at the median and 41 at p90.',
    'The average wait was 14 minutes; the slowest tenth waited 41.',
    'A claim takes nine days on average, and between three and forty.',
    'The average rating is 4.2 of 5 over 1,300 reviews.',
    'Average order value was $41 in May.',
    'What is the average wait?',
    'A typical day begins at 6 with 40 deliveries.',
    'We mean to answer within 4 hours.',
    'The average wait fell from 14 minutes to 9 (p90 from 41 to 22).',
    'The average project takes two years.',
    '“I wait four minutes on average, and that is fine with me,” said Ana Ruiz.',
  ],
});
