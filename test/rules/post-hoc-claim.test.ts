import { judge } from './judge.ts';

judge({
  rule: 'post-hoc-claim',
  kind: 'six-pager',
  asks: [
    'The fall in the evenings «is therefore the result of» the later hour.',
    'In that year 757 of 5,870 came back. «That is the box’s doing».',
    'The recall «prevented the fires that would have» followed.',
    '«After we moved» the till, queues fell from 9 minutes to 4 in June 2026.',
    '«Since the launch», bookings have grown from 900 to 1,400 a week.',
    'The leaflet «drove» 340 new patients in May 2026.',
    '«Thanks to» the new label, returns fell from 9% to 6% in Q2 2026.',
    'Sales rose «after the banner went live, so the banner works».',
    'It got worse «after the price change, so price is the reason».',
    'The training in May 2026 «led to» a drop in errors from 4% to 2%.',
  ],
  leaves: [
    'The delay was the result of a strike, says the harbour log.',
    'In the pilot, 1,710 samples led to 22 such calls.',
    'After we moved the till, queues fell from 9 minutes to 4 in June 2026; in the stores that kept it, they stayed at 9 (control group).',
    'Queues fell from 9 minutes to 4 in June 2026, against 9 in the same month last year.',
    'Since May 2026 bookings have grown from 900 to 1,400 a week.',
    'After we moved the till, queues fell from 9 minutes to 4 in June 2026, because customers pay on their way out.',
    'Checkout fell from 4.1 s to 1.9 s in the six weeks after the redesign.',
    'After a long day, 40 patients waited.',
    'We will see bookings grow by 10% after the launch.',
    'After we moved the till, the staff asked for mats.',
    'Removing the second scan cut scans per parcel from 2 to 1.',
  ],
});

judge({
  rule: 'post-hoc-claim',
  kind: 'coe',
  asks: [],
  leaves: ['After we restarted the server on 14 June, errors rose from 0.1% to 4%.'],
});
