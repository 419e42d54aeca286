import { judge } from './judge.ts';

judge({
  rule: 'alternatives-missing',
  kind: 'decision-memo',
  asks: [
    'We considered leasing the vans and buying them. «We rejected leasing.»',
    'Outsourcing «was considered but rejected.»',
    'A cheaper system exists, «but we prefer ours.»',
    'We also considered cutting by day. That needs no night crew, and it was my own first proposal. In the end «we went the other way.»',
    'The cheaper idea was a library of fifty kitchens. It would have cost almost nothing. I tried it in April «and was not convinced.»',
    '## Options considered\n\nA courier would cost €61,000 a year and be two days late. In-line sensors give a reading per cow «but were ruled out early on.»',
    '## Options considered\n\nHiring would bind £90,000 without a buyer. Cheapest is our own line, «but it does not suit us as a permanent arrangement.»',
    'We considered lining the tank with steel. It would cost $410,000, «and was not pursued.» We considered a second tank, which cannot be filled in winter.',
    'We could have sold it to all 900 dairies, but the plant fills 200 a week. We could have asked for a deposit; «we preferred not to.»',
    'I looked at renting a hall. It would cost £300 an evening; «it did not appeal.»',
    '## Options considered\n\nA second ferry would cost £9 million and arrive after the season. «A timetable on paper would cost next to nothing.»',
    '**What else did you consider?** Paying overtime would run out in May, when the grant ends. «A volunteer rota would be the cheapest.»',
    'There were three courses. «We could strike the item, which carried 9 of the 90 votes.» We could postpone for a week, which the rules forbid.',
    'Two things were open to us. A new kiln would wait 18 months for planning. «We also looked at night firing.»',
    '## Options considered\n\n1. *Hand felling, $1,350 an acre.* It would be gentlest on soil. «It is not the right fit.»\n2. *Wait.* Growth is lost: 1.4 tons an acre.',
  ],
  leaves: [
    'We rejected leasing, because no firm leases for less than four years.',
    'Outsourcing was considered but rejected: no bidder takes fewer than 400 crates.',
    '## Options considered\n\nA library of kitchens would have cost almost nothing. I tried it with eleven of them, and eight said that none was like home.',
    'We considered lining the tank with steel. It would cost $410,000 and last only four years, and was not pursued.',
    'We considered lining the tank with steel. It was not pursued, because no welder would sign for it.',
    'We looked at three others and kept this one.',
    'I looked at renting a hall. It would cost £300 an evening; we have £40.',
    '## Options considered\n\nA timetable on paper would cost next to nothing, but it cannot be changed on the day.',
    '## Options considered\n\nA timetable on paper would cost next to nothing. It cannot be changed on the day.',
    '## Options considered\n\n**Do nothing.** It costs nothing now. At 1.9% a month 24 restaurants are gone by May. It lost for that reason.',
    'We could simply call it the winter rate.',
    'We could strike the item, and did. We could have said so sooner.',
    'The repair would cost next to nothing. We do it in May.',
    'The board considered the plan in May. It was not pursued.',
  ],
});

judge({
  rule: 'alternatives-missing',
  kind: 'six-pager',
  asks: [
    'We looked at three homes for the looms: a hall in Delft, a new one in Breda, and a floor at the school. «We chose Breda.»',
    '«For the second feed we surveyed Ekeby and Norrby and recommend Ekeby.» The crew digs on 2 May.',
    '«We ruled out the hydrogen shunter.» That leaves a battery shunter, which the maker delivers in 2026.',
    '## Roads not taken\n\n**Hand the wheels to a lessor.** One bid, £1.62m a year. «We did not take it further.»',
    'We considered a courier. It costs £400 a day. Oslo would like it; «we have left it aside for now.»',
  ],
  leaves: [
    'We looked at three homes for the looms: Delft, Breda and Zwolle. We chose Breda. It is the only one with rails.',
    'We looked at three homes for the looms: Delft, Breda and Zwolle. We chose Breda, because it has rails.',
    'We compared Ekeby, at €40,000, and Norrby, at €61,000. We chose Ekeby.',
    'We ruled out the hydrogen shunter because the filling point is 140 km away. That leaves a battery shunter.',
    'We chose Breda. The looms move on 3 May.',
  ],
});
