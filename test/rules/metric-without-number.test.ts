import { judge } from './judge.ts';

judge({
  rule: 'metric-without-number',
  kind: 'six-pager',
  asks: [
    '«Abandonment is high».',
    'The queue is long, and «attendance has been disappointing».',
    'In the trial 312 visitors booked online, and «satisfaction was high».',
    'In January the system went down twice, and «traffic suffered».',
    'Our «margins are under pressure».',
    'I showed her data of «low engagement». It confirmed my worry and saved two sprints.',
    '«Drop-off was a big problem» in spring.',
    'The «margin on Gold is attractive».',
  ],
  leaves: [
    'Abandonment is high: 41% in May.',
    'Abandonment is high. In May it was 41%.',
    'Satisfaction with the portal is high, at 4.6 of 5.',
    'Traffic is routed to the second region.',
    'Sales are handled by the branch.',
    'The margin of the page is too small for notes.',
    'Is abandonment high?',
    'If abandonment is high, we stop.',
    'High engagement is what the feed is for.',
    'Complaints were few and far apart, as the log shows.',
    'The word “abandonment” is bad.',
  ],
});

judge({
  rule: 'metric-without-number',
  kind: 'six-pager',
  asks: ['«Satisfaction was high». Contacts fell from 3 to 2 per order in May.'],
  leaves: ['Satisfaction was high. It reached 4.6 of 5 in May.'],
});

judge({
  rule: 'unmeasured-change',
  kind: 'six-pager',
  asks: ['Errors «dropped significantly». Payment time went from 41 days to 29 in June.'],
  leaves: ['Errors dropped significantly. They went from 4.1% of orders to 2.9%.'],
});
