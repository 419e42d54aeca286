import { judge } from './judge.ts';

judge({
  rule: 'missing-target',
  kind: 'six-pager',
  asks: [
    'Our «goal is to improve retention in rural branches».',
    'The «objective is fewer complaints about late vans».',
    'We will call the pilot «a success if customers are happier and contacts fall».',
    'We will «increase engagement with the loyalty app».',
    'We want to «cut no-shows to 6%».',
    '## State\n\nIn 2025, 38% came back, against the 50% that we had wished for.\n\n## Plan\n\nWe will «raise the return rate from 38% to 50%».',
    '«Engagement should go up».',
    '«Customer satisfaction will rise».',
    '## Goals\n\n- «Reduce calls about returns».\n- Raise completion from 61% to 70% by May 2027.',
    'We will «raise conversion from 3% to 4%».',
    'The programme «aims for an occupancy of 85%».',
    '## Goals\n\n- «Grow weekly orders from 900 to 1,400».\n- Keep the refund rate at or below 1.1%.',
    '## «Success metrics»\n\nPatients tell us that they feel heard, and the reception has more time for those who call.',
  ],
  leaves: [
    'Our goal is to raise retention in rural branches from 61% to 70% by May 2027.',
    'Our goal is to improve retention in rural branches: from 61% to 70% by May 2027.',
    'Our goal is to improve retention in rural branches. It stands at 61%; we want 70% by May 2027.',
    'The goal of this document is to explain the change.',
    'This goes somewhat against the goal of reducing start times.',
    'Engagement should go up from 31% to 36% by May 2027.',
    'Our goal is to let nurses book a room in one step.',
    'We want to cut no-shows to 6% by the end of the pilot.',
    'We will raise conversion from 3% to 4% within two quarters.',
    'The team’s goal was to raise retention. We missed it.',
    'The service-level target is 99.9%.',
    'Every order must ship within 24 hours.',
    'Refunds must stay below 1.1%.',
    'If adoption is to reach 30%, we need a second line.',
    'Is the goal to increase adoption?',
    '## Non-goals\n\nTo increase adoption among business accounts is no goal of ours, and we will not increase engagement.',
    '## Goals for 2027\n\n- Grow weekly orders from 900 to 1,400.',
    '## Goals\n\nAll by 31 December 2027:\n\n- grow weekly orders from 900 to 1,400;\n- cut no-shows from 9% to 6%.',
    '## Goals\n\nWe aim to reach 30% adoption.\n\n| Goal | From | To | By |\n| --- | --- | --- | --- |\n| Adoption | 12% | 30% | 30 June 2027 |',
    'Our goal is to improve retention from [baseline] to [target] by [date].',
  ],
});

judge({ rule: 'missing-target', kind: 'tenets', asks: [], leaves: ['Our goal is to increase adoption.'] });

judge({
  rule: 'missing-target',
  kind: 'six-pager',
  asks: [
    '«By 1 December we will cut the median turnaround», which was 38 minutes in September.',
    'The share closed at first was 44% in March 2024. We «want it up by the end of September 2024».',
    'We «aim for a shorter wait between the donor’s arrival and the needle». It was 34 minutes in May 2024.',
  ],
  leaves: [
    'By 1 December we will cut the median turnaround, which was 38 minutes in September, to 30.',
    'The share closed at first was 44% in March 2024. We want it at 60% by the end of September 2024.',
    'We aim for a shorter wait: 20 minutes by May 2025, from 34 in May 2024.',
    'We will cut the cake at noon.',
  ],
});
