import { judge } from './judge.ts';

judge({
  rule: 'internal-language-in-pr',
  asks: [
    'Our new «API» uses an event-driven backend to improve conversion.',
    '«Users» can now onboard faster thanks to our ML model.',
    'We built the locker to raise «MAU» and reduce churn.',
    'Growers get an answer at low «latency».',
    'It covers every «use case» of a café.',
  ],
  leaves: [
    'Tenants open the locker with the code on their phone.',
    '"We wanted the key to be the phone," said Ana Silva, who runs lockers at Blue Parcel.',
    '“Our API is the key,” said Ana Silva, who runs lockers.',
    '---\ncustomer: developer\n---\nDevelopers call one API to print a label.',
    'Developers call one API to print a label.',
    'A barn conversion takes two years, and the gas pipeline ends in the next village.',
    'Readers who use the card churn butter at the fair.',
    '## FAQ\n\n### What do I call?\n\nOne API.',
    'Install it with `pip install tally`. The API has one call.',
  ],
});

judge({
  rule: 'pr-future-tense',
  asks: [
    'Blue Parcel «will let» tenants collect parcels at midnight, and it will cost $3.',
    'Paddle today announced an app which «will let» visitors book a boat.',
    'The team «plans to launch» lockers in 2027.',
    'The locker «is expected to reduce» missed deliveries.',
    'LEEDS, 3 May 2027 — Blue Parcel opened lockers.\n\nThe lockers «will open» at any hour. They will keep food cold.',
  ],
  leaves: [
    'Blue Parcel today opened 400 lockers. Tenants collect at any hour.',
    'Lockers are open in Leeds and York. Hull follows on 1 July 2027.',
    '"I will never queue again," said Dana Ruiz, a nurse in Leeds.',
    'LEEDS, 3 May 2027 — Blue Parcel opened lockers.\n\nHull will follow on 1 July 2027. York will follow on 1 August 2027.',
    'LEEDS, 3 May 2027 — Blue Parcel opened lockers.\n\nThe light will turn green.',
    'LEEDS, 3 May 2027 — Blue Parcel opened lockers. You will get a message.',
    'LEEDS, 3 May 2027 — Blue Parcel opened lockers. If the door is blocked, the lock will beep.',
    '## Internal FAQ\n\n### What is next?\n\nThe team will open Hull. It will cost $3.',
  ],
});
