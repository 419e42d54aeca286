import { judge } from './judge.ts';

/** What looks like a fault and is none: terms, names, assumptions, what is done each time. */
judge({
  rule: 'missing-baseline',
  kind: 'six-pager',
  asks: [],
  leaves: [
    'The operator reduces the tank pressure to 0.5 bar before opening the hatch.',
    'The surveyor found rising damp in 3 of the 22 flats on 14 October 2024.',
    'We assume wage growth of 2% in 2025, the rate that the agreement fixes.',
    'Because the lift at Glencorrie was out of service on 3 January, we gave refunds to 640 pass holders.',
  ],
});
judge({
  rule: 'buzzword',
  kind: 'six-pager',
  asks: ['The gate is a «game changer».'],
  leaves: ['Game Changer is the name of the red die.', 'Holistic is a word on the neighbour’s door.'],
});
judge({
  rule: 'vague-quantifier',
  kind: 'six-pager',
  asks: [],
  leaves: ['Many Rivers Credit Union has 3,118 members, by its register of 31 March 2024.'],
});
judge({
  rule: 'passive-hides-actor',
  kind: 'six-pager',
  asks: ['The hiring plan «was frozen» in May.'],
  leaves: ['The bout was decided on points.', 'The Danube was frozen from 4 to 23 January 2024.'],
});
judge({
  rule: 'date-order',
  kind: 'six-pager',
  asks: [],
  leaves: ['Fiscal year 2026 starts on 1 July 2025, and its budget goes to the board on 12 May 2025.'],
});
judge({
  rule: 'hedge',
  kind: 'six-pager',
  asks: ['We will hire «as needed».', 'Managers approve overtime «where appropriate».'],
  leaves: [
    'The plugin maps group ids to columns as needed.',
    'This leaves the service teams free to remove the label as needed.',
    'The labels let the depots re-route parcels where necessary.',
    'If a depot could potentially take the parcel, it is offered the parcel first.',
  ],
});
judge({
  rule: 'vague-time',
  kind: 'six-pager',
  asks: ['The depot will «eventually» close.'],
  leaves: ['The controller will eventually close the lane after a wait of 5 minutes.'],
});
judge({
  rule: 'vague-quantifier',
  kind: 'six-pager',
  asks: ['The clerks made «many suggestions».', 'Thanks to the scanner, «many depots» close at noon.'],
  leaves: [
    'Thanks to Nick Sørensen and Ana Ruiz for many suggestions along the way.',
    'The following are various mechanisms that the council uses to keep itself accountable.',
  ],
});
judge({
  rule: 'unmeasured-change',
  kind: 'six-pager',
  asks: ['The new lane «reduced the waiting time».', '«Reducing the waiting time» by a second lane.'],
  leaves: [
    'Reducing the waiting time has been the aim of each depot since 2019.',
    'The delay gets worse the larger the parcel is.',
  ],
});
judge({
  rule: 'unmeasured-adjective',
  kind: 'six-pager',
  asks: ['The clerk will take «appropriate measures».'],
  leaves: [
    'The plan names the necessary actions to close the lane.',
    'A successful outcome is not where one side has won.',
  ],
});
