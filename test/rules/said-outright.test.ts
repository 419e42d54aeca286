import { judge } from './judge.ts';

/** Ways to say it that no number or date beside them answers, and what only looks like them. */
judge({
  rule: 'denied-cost',
  kind: 'six-pager',
  asks: [
    'Keeping the data in Oslo «is all upside»: no new contract and no training.',
    'The depot shuts at 14:00 (not 16:00), and the shops «lose nothing by it».',
    'What do we give up by dropping the second check? «Nothing»; the clerks get back nine hours a week.',
  ],
  leaves: [
    'What do we give up by dropping the second check? Nothing in May, but two wrong invoices a year from June.',
    'What did the inspectors find? Nothing.',
  ],
});
judge({
  rule: 'filler',
  kind: 'six-pager',
  asks: ['«It bears repeating that» the lease ends on 30 November 2026.'],
  leaves: ['The board will be aware of it by 30 November 2026.'],
});
judge({
  rule: 'buzzword',
  kind: 'six-pager',
  asks: ['From March the Porto branch is our «centre of excellence» for claims.'],
  leaves: ['The centre in Porto handles all claims above €2 million.'],
});
judge({
  rule: 'hedge',
  kind: 'six-pager',
  asks: [
    'The leak was «arguably» in the main pipe, which lost 0.6 bar in 48 hours.',
    'The date was «to some degree» wrong: 212 of 1,500 units came back.',
  ],
  leaves: ['“I suppose so,” said 12 of the 40 tenants.'],
});
judge({
  rule: 'buried-verb',
  kind: 'six-pager',
  asks: ['The fitter «effected the replacement of» the sensor on 3 February.'],
  leaves: ['The new sensor has no effect on the replacement of the pump.'],
});
judge({
  rule: 'vague-quantifier',
  kind: 'six-pager',
  asks: ['By 09:31 «most of the 1,940 checkouts» had failed, by the gateway log.'],
  leaves: ['By 09:31 most of the 1,940 checkouts (1,312) had failed, by the gateway log.'],
});
judge({
  rule: 'unnamed-dissent',
  kind: 'six-pager',
  asks: [
    '«Objection heard»: a locked gate delays the ambulance.',
    'The recommendation «is not unanimous»: printing 9,000 copies is the wish of some.',
  ],
  leaves: [
    'Objection heard from Dr Vos (emergency room): a locked gate delays the ambulance.',
    'The recommendation is not unanimous: Siv Halvorsen (Sales) would print 9,000 copies.',
  ],
});
judge({
  rule: 'date-order',
  kind: 'six-pager',
  asks: ['We sent the samples on 14 May 2025, and the laboratory returned its results on «9 May».'],
  leaves: [
    'We sent the samples on 14 May 2025, and the laboratory returned its results on 19 May.',
    'We sent the samples on 14 December 2025, and the laboratory returned its results on 9 January.',
  ],
});
judge({
  rule: 'passive-hides-actor',
  kind: 'six-pager',
  asks: [
    'The night alarms «had been silenced» on 6 May.',
    'The reserve price «was put» at €1.4 million on 2 June 2025.',
  ],
  leaves: ['The lot was put on the lorry at noon.'],
});
judge({
  rule: 'unsupported-claim',
  kind: 'six-pager',
  asks: ['We are «the only lift contractor in the county that» gets to a passenger within 25 minutes.'],
  leaves: [
    'We were the one contractor of seven in the tender that got to a passenger within 25 minutes (tender report, table 4).',
  ],
});
judge({
  rule: 'post-hoc-claim',
  kind: 'six-pager',
  asks: ['«After the clerk joined the queue fell from 74 to 51, confirming that hands were short».'],
  leaves: ['The laboratory sent a letter on 3 May, confirming that the sample was clean.'],
});
