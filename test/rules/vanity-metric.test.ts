import { judge } from './judge.ts';

judge({
  rule: 'vanity-metric',
  kind: 'six-pager',
  asks: [
    'The guide had «12,000 page views» in May.',
    'In its first week the app saw «4,100 installs».',
    'The shop has «1,900 followers».',
    'We track total «registered users, which passed 4 million».',
    'The game was «downloaded 2 million times».',
    'We have shipped «40,000 orders» since launch.',
  ],
  leaves: [
    'Of 4,100 people who installed the app, 600 ordered within a week.',
    'The app saw 4,100 installs in May. 31% opened it again a week later.',
    'The region has 40,000 registered nurses (register of May 2026).',
    'The press office answered 40 calls.',
    'If the app reached 4,100 installs, we would hire.',
    'Weekly orders rose from 900 to 1,400.',
    'The page is sized for 4,100 views a minute at 40% load.',
    'We shipped 1,400 orders in May.',
  ],
});
