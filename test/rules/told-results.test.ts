import { judge } from './judge.ts';

judge({
  rule: 'change-arithmetic',
  kind: 'six-pager',
  asks: [
    // A rate and what it is counted by.
    'The yard stands idle for 31 days and rent is €9,000 a day, so the loss is «€297,000».',
    'We spread 14 kg a hectare across 260 hectares, which is «3,460 kg» of seed.',
    'We had 26 inspectors who could each see nine kitchens a day, which is «254» kitchens.',
    'Each label costs us 2.4p. At 60 labels a week across 3,100 shops that is «£4,644» a week.',
    // Parts and what they make.
    'We would lease three ferries, at £620,000 each. The pontoon costs £210,000 and the crew room £90,000, which makes «£2.28 million».',
    'Sails cost $12,400, rigging $8,300 and moorings $4,100, which comes to «$26,800».',
    // A share of what a sentence before counts, a change since what it says.
    'The rig gave 46 alarms. Divers confirmed 38 of them, or «88%», and the other eight were weed.',
    'We mended 1,890 locks that way, «71%» of the total. The regulator had 12 complaints on 2,940 locks.',
    'A return takes 14 minutes at the counter. At the kiosk it took 5.6 minutes, or «70%» less.',
    'A crew needs 9.5 hours to load a barge. In May, with the chute, loading took 6.1 hours, «46%» less than in April.',
    'A time study of 60 barges found that loading took 9.5 hours.\n\nIn May, with the chute, 84 barges took 6.1 hours each, «46%» less than the 2024 figure.',
    // Parts in the next sentence, and what is left over.
    'We want a second kiln for 16 weeks at £231,000. Hire is £7,500 a week, or «£120,000; the flue costs £64,000 and the two firemen £57,000».',
    'That is 640 more seats. The Easter concerts filled 410 of them. The other «280» went to schools.',
  ],
  leaves: [
    'A time study of 60 barges found that loading took 9.5 hours.\n\nIn May, with the chute, 84 barges took 6.1 hours each, 36% less than the 2024 figure.',
    'Washing takes 2 hours, and loading took 9.5 hours.\n\nIn May, with the chute, 84 barges took 6.1 hours each, 46% less than the 2024 figure.',
    'The rig gave 46 alarms. Divers confirmed 38 of them, or 83%, and the other eight were weed.',
    'The rig gave 46 alarms in 12 weeks. Divers confirmed 38 of them, or 83%, and the other eight were weed.',
    'We mended 1,890 locks that way, 64% of the total. The regulator had 12 complaints on 2,940 locks.',
    'A return takes 14 minutes at the counter. At the kiosk it took 5.6 minutes, or 60% less.',
    'A return takes 14 minutes at the counter and 8 in a locker. At the kiosk it took 5.6 minutes, or 30% less.',
    'Painting takes 3 hours. A crew needed 6.1 hours, 36% less than the 9.5 hours of April.',
    'We want a second kiln for 16 weeks at £231,000. Hire is £7,500 a week, or £120,000; the flue costs £64,000 and the two firemen £47,000.',
    'That is 640 more seats. The Easter concerts filled 410 of them. The other 230 went to schools.',
    'That is 640 more seats. The Easter concerts filled 410 of them. The other 12 concerts were half empty.',
    'The yard stands idle for 31 days and rent is €9,000 a day, so the loss is €279,000.',
    'The yard stands idle for 31 days and rent is €9,000 a day after a rebate of 10%, so the loss is €251,100.',
    'The yard stands idle for 31 days, of which 21 are charged, and rent is €9,000 a day, so the loss is €189,000.',
    'We spread 14 kg a hectare across 260 hectares, which is 3,640 kg of seed.',
    'We had 26 inspectors who could each see nine kitchens a day, which is 234 kitchens.',
    'We had 26 inspectors who could each see nine kitchens a day, or 1,170 kitchens a week.',
    'Each label costs us 2.4p. At 60 labels a week across 3,100 shops that is £4,464 a week.',
    'We would lease three ferries, at £620,000 each. The pontoon costs £210,000 and the crew room £90,000, which makes £2.16 million.',
    'Sails cost $12,400, rigging $8,300 and moorings $4,100, which comes to $24,800.',
    'The council paid £40,000 and the trust £25,000. Fees bring £9,400 and a half-time post costs £7,400, which makes £16,800.',
    'Hire is £8,500 a week, or £170,000, and the base costs £74,000, which makes £244,000.',
    'We spent £31,000 on tents and £18,000 on stoves, which makes £55,000 with the £6,000 for fuel.',
  ],
});
