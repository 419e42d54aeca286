import { judge } from './judge.ts';

judge({
  rule: 'change-arithmetic',
  kind: 'six-pager',
  asks: [
    // The unit stands with the last of a list.
    'The kilns, the dryers and the mill drew 310, 145 and 220 MWh in 2024, or «685 MWh» in all.',
    'Losses went from 5.0% in the spring of 2024 to 3.8% in the autumn, a drop of «1.0 points» (audit).',
    'A berth earns 31 euros and the quay has 240 berths, so a full night brings «4,740 euros».',
    'Eleven porters at 36 hours give us «369».',
    'A bath takes 75 litres per hide and we dip 3,200 hides, so the yard needs «24,000 litres».',
    'We close one of our nine kitchens in May. The other «seven» stay open.',
    'The trial covers «four» harbours: Mallaig, Oban and Stornoway.',
    'It saves 120 trips, worth £36,400, and 12 tyres, worth £9,100. That is «£47,500» gross.',
    'In week 12 480 calls came in. 96 were about keys, which is «16%» of the week’s calls.',
    // A total without a name, which the other column proves.
    '| £ thousand | 2025 | 2024 |\n| --- | --- | --- |\n| Fares | 310.5 | 296.0 |\n| Freight | 88.2 | 91.4 |\n| **Takings** | **398.7** | **387.4** |\n| Crew | 201.0 | 190.5 |\n| Fuel | 96.4 | 88.1 |\n| **Running** | **«279.4»** | **278.6** |',
  ],
  leaves: [
    'The kilns, the dryers and the mill drew 310, 145 and 220 MWh in 2024, or 675 MWh in all.',
    'Losses went from 5.0% in the spring of 2024 to 3.8% in the autumn, a drop of 1.2 points (audit).',
    'A berth earns 31 euros and the quay has 240 berths, so a full night brings 7,440 euros.',
    'Eleven porters at 36 hours give us 396.',
    'A bath takes 75 litres per hide and we dip 3,200 hides, so the yard needs 240,000 litres.',
    'We close one of our nine kitchens in May. The other eight stay open.',
    'The trial covers four harbours: Mallaig, Oban, Stornoway and Barra.',
    'The trial covers three partners: Marks and Spencer, Oban Marine and Barra Ferries.',
    'We chose three of the sites: the pier, the depot and what is left of the old yard.',
    'It saves 120 trips, worth £36,400, and 12 tyres, worth £9,100. That is £45,500 gross.',
    'In week 12 480 calls came in. 96 were about keys, which is 20% of the week’s calls.',
    '| £ thousand | 2025 | 2024 |\n| --- | --- | --- |\n| Fares | 310.5 | 296.0 |\n| Freight | 88.2 | 91.4 |\n| Takings | 398.7 | 387.4 |\n| Crew | 201.0 | 190.5 |',
    '| Depot | 2025 | 2024 |\n| --- | --- | --- |\n| Leeds | 4 | 9 |\n| Hull | 3 | 2 |\n| York | 7 | 12 |',
  ],
});

judge({
  rule: 'metric-conflict',
  kind: 'six-pager',
  asks: [
    'In May we interviewed 31 nurses. Of those «34» nurses, 12 had used the app.',
    'The trial ran on a ward of 36 beds. On day one each of the «32» beds had a sensor.',
    'The plan has two tiers. The page names all «three» tiers.',
    'The change touches 212 lines in nine files. A change of «221» lines breaks our limit of 200.',
  ],
  leaves: [
    'In May we interviewed 31 nurses. Of those 31 nurses, 12 had used the app.',
    'Of 40 stores 28 agreed. These 28 stores open in May.',
    'The ward has 36 beds and the annexe four more beds. All 40 beds have a sensor.',
    'We run 12 vans. Two vans are in Hull and these three vans wait in Leeds.',
    'The change grew from 212 lines to 221 lines in a week.',
  ],
});

judge({
  rule: 'date-order',
  kind: 'six-pager',
  asks: [
    'We shipped the button on «9 May», after the two-week trial that began on 12 May had passed.',
    'She joined us in March 2022 and wrote the first plan four months later, in «July 2021».',
    '02:14 the pump trips. 02:31 the system pages the engineer. «02:22» she answers from home.',
  ],
  leaves: [
    'We shipped the button on 9 May, after the two-week trial that began on 22 April had passed.',
    'She joined us in March 2022 and wrote the first plan four months later, in July 2022.',
    '02:14 the pump trips. 02:31 the system pages the engineer. 02:33 she answers from home.',
    'After the new envelope went out on 2 April, calls dropped from 1,900 in March to 1,240 in May.',
  ],
});

judge({
  rule: 'change-arithmetic',
  kind: 'six-pager',
  asks: ['Of the 480 calls of week 12, 96 were about keys, which is «16%» of the week’s calls.'],
  leaves: [
    'Of the 480 calls of week 12, 96 were about keys, which is 20% of the week’s calls.',
    'At 75 litres per hide and 3,200 hides a month, the yard uses 240,000 litres a month.',
    'Five of the eight kitchens burned the batch. The five that burned it have the old oven; the other three have the new one.',
  ],
});

judge({
  rule: 'metric-conflict',
  kind: 'six-pager',
  asks: ['We ask for two additional welders. The pay of the «three» additional welders is £41,000 each.'],
  leaves: ['We ask for two additional welders. The pay of the two additional welders is £41,000 each.'],
});

judge({
  rule: 'date-order',
  kind: 'six-pager',
  asks: ['The recall began on 12 April 2023. The lab had found the cracks two days earlier, on «14 April».'],
  leaves: ['The recall began on 12 April 2023. The lab had found the cracks two days earlier, on 10 April.'],
});

judge({
  rule: 'missing-denominator',
  kind: 'six-pager',
  asks: [
    'Between 3 and 9 June 2024 the kiosks recorded «14 failed card payments» in the log.',
    'Pickers sent out «312 wrong items» in the week of 10 June 2024.',
    'During the storm, «nine» of our heat pumps shut down with error E14.',
  ],
  leaves: [
    'Between 3 and 9 June 2024 the kiosks recorded 14 failed card payments of 2,310.',
    'Pickers sent out 312 wrong items among 58,400 in the week of 10 June 2024.',
    'During the storm, nine of our 64 heat pumps shut down with error E14.',
  ],
});

judge({
  rule: 'alternatives-missing',
  kind: 'six-pager',
  asks: [
    '«Of the three loan offers, those of Banque Alpine, Credito Lario and the regional fund, we recommend the last.»',
    '«We do not pursue alternative C, a timetable at all 640 stops.»',
  ],
  leaves: [
    'Of the three loan offers, those of Banque Alpine, Credito Lario and the regional fund, we recommend the last, because it has no fee.',
  ],
});

judge({
  rule: 'change-arithmetic',
  kind: 'six-pager',
  asks: [
    'Round 12 has 410 boxes and round 13 has 365, so the merged round has «765».',
    'Of our deeds in 2023, 35% were wills, 45% house sales and «30%» powers of attorney.',
  ],
  leaves: [
    'Round 12 has 410 boxes and round 13 has 365, so the merged round has 775.',
    'Of our deeds in 2023, 35% were wills, 45% house sales and 20% powers of attorney.',
    'Of the patients, 60% named the wait, 45% the bill and 30% the parking; each could name several.',
  ],
});
