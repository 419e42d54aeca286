import { judge } from './judge.ts';

judge({
  rule: 'denied-cost',
  kind: 'six-pager',
  asks: [
    'Moving the night trains «has no downside» for freight; it clears the track for 40 hours.',
    'Moving the tables to cold storage «hurts no one». The bill falls by $6,200.',
    'All 300 advisers move in the week of 4 March, and clients «will not feel a thing».',
    'By dropping the 05:00 bulletin we gain two editor-hours a night «and lose nothing».',
  ],
  leaves: [
    'Moving the night trains costs freight two paths a night; it clears the track for 40 hours.',
    'It hurts no one but the night shift, which loses 40 hours.',
    'If the plan hurts no one, we go on.',
    'The agency said that it has no downside; we found three.',
  ],
});

judge({
  rule: 'shallow-root-cause',
  kind: 'six-pager',
  asks: [
    'In future the staff «will pay closer attention» to cut-off dates.',
    'The alarm will not go unheard again, for the whole lab «has learned its lesson».',
    'The ward pharmacists have «been reminded to be more careful».',
    'The barrier will not shut out an ambulance again: the attendants «are now more aware».',
  ],
  leaves: [
    'The alarm now rings the on-call phone and, after five minutes, the manager’s.',
    'Rather than being told to take more care, the staff got a form that rejects a wrong date.',
    'We learned three lessons from the pilot.',
  ],
});

judge({
  rule: 'unsupported-claim',
  kind: 'six-pager',
  asks: [
    '«It is widely accepted» that a stop of the machine costs 11,000 euros an hour.',
    '«As anyone in streaming will tell you», the median listener leaves at the second wrong song.',
    '«Customers in Linz love» the box, so on 1 September 2024 we will offer it in Graz.',
  ],
  leaves: [
    'Our controller’s accounts for 2023 show that a stop of the machine costs 11,000 euros an hour.',
    'In our survey 61 of 90 customers in Linz said that they would take the box again.',
    '“It is widely accepted,” wrote the mayor.',
  ],
});

judge({
  rule: 'hedge',
  kind: 'six-pager',
  asks: [
    'We «could potentially see up to» 730 fewer turnings a year.',
    'We «more or less tend to believe» that the change of 18:40 caused the outage of 3 April 2025.',
  ],
  leaves: ['We see 730 fewer turnings a year.', 'If it could potentially reach 730, we stop.'],
});

judge({
  rule: 'unmeasured-adjective',
  kind: 'six-pager',
  asks: [
    'Failover was «painfully slow» on 11 March; the contract allows 60 seconds.',
    'The desk has «a huge backlog» (register, 31 May 2024), and two clerks.',
  ],
  leaves: [
    'Failover took 214 seconds on 11 March; the contract allows 60 seconds.',
    'The desk has a huge backlog of 1,870 files.',
    'It sets a very high standard for 2025.',
  ],
});

judge({
  rule: 'vague-quantifier',
  kind: 'six-pager',
  asks: [
    'By 28 June 2024 «a handful of the 90 translators» had declined the new rate.',
    '«At considerable cost», we keep two pilots on every flight (budget 2024, line 31).',
  ],
  leaves: ['By 28 June 2024 six of the 90 translators had declined the new rate.'],
});

judge({
  rule: 'vague-time',
  kind: 'six-pager',
  asks: [
    'We will switch the yard to the new counters «before long»; the permit came on 2 May.',
    'The dye house answers each query «at its earliest convenience».',
  ],
  leaves: [
    'We will switch the yard to the new counters on 19 June; the permit came on 2 May.',
    'The refund goes out shortly after 09:00.',
  ],
});

judge({
  rule: 'vague-threshold',
  kind: 'six-pager',
  asks: [
    'We stop the trial «if it causes more rashes than is normal».',
    '«If the new glaze gives poor results», we go back.',
  ],
  leaves: ['If more than 3% of the pieces craze by load ten, we go back.'],
});

judge({
  rule: 'unmeasured-change',
  kind: 'six-pager',
  asks: [
    'With the station beside the press, each of the crew «walked less in May than in April» (pedometers, eight people).',
    'Since 1 February 2024 the monthly bill «has been lower» (supplier’s invoices).',
  ],
  leaves: [
    'Each of the crew walked 5.1 km a shift in May and 7.4 in April (pedometers, eight people).',
    'Since 1 February 2024 the monthly bill has been €13,900, down from €18,400.',
  ],
});

judge({
  rule: 'post-hoc-claim',
  kind: 'six-pager',
  asks: [
    'Time to water fell from 5 minutes to 4 (log). «The yellow paint that we put on the hydrants in January did that.»',
    'Calls fell from 1,900 in April to 1,450 in May, «because we had published» the new pages on 29 April.',
  ],
  leaves: [
    'Calls fell from 1,900 in April to 1,450 in May, because the invoice now names the meter.',
    'We put yellow paint on the hydrants in January, and claim no effect for it.',
  ],
});

judge({
  rule: 'principle-slogan',
  kind: 'six-pager',
  asks: ['Principle 2. «Safety comes first.»', '«Our rule for the claims desk: Simplicity wins.»'],
  leaves: [
    'Our rule for the claims desk: Simplicity wins over completeness, so a form has six fields.',
    'Our rule for the claims desk: no form has more than six fields.',
  ],
});

judge({
  rule: 'alternatives-missing',
  kind: 'six-pager',
  asks: [
    '«Of the three soles, we dropped cork.» Rubber and felt went to the wear test.',
    '«Van, tent or church hall: for the drive in Ypres we take the hall.»',
  ],
  leaves: ['Of the three soles, we dropped cork, because it splits. Rubber and felt went to the wear test.'],
});
