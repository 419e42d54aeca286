import { judge } from './judge.ts';

judge({
  rule: 'missing-denominator',
  kind: 'six-pager',
  asks: [
    'In May 2026 the switch to the new carrier caused «140 complaints».',
    'Last week the depot logged «85 incidents».',
    'In 2025 injuries fell by «a third».',
    'In June 2026, «61%» said that they would order again.',
    'In our test in June 2026 «40%» of the 10 nurses finished the form.',
    'There were «412 cancellations» in May 2026.',
    'In the trial «84 members» upgraded in May 2026.',
    'Only «14 patients» complained in May 2026.',
  ],
  leaves: [
    'In May 2026 the switch caused 140 complaints in 52,000 orders.',
    'In May 2026 the switch caused 140 complaints. That is 2.7 per 1,000 orders.',
    'We shipped 52,000 orders in May 2026. The switch caused 140 complaints, or 0.3% of them.',
    'In 2025 injuries fell from 12 to 8 among 340 drivers.',
    'Last week the depot logged 3 incidents.',
    'In June 2026 we asked 212 nurses. 61% said that they would order again.',
    'In June 2026, 61% of 212 nurses said that they would order again.',
    'Four engineers worked on it for six weeks.',
    'In our test in June 2026, 4 of 10 nurses finished the form.',
    'Complaints fell from 140 in April to 31 in May 2026.',
    'If the switch caused 300 complaints, we would stop.',
    'Would it have caused 300 complaints?',
    'We closed the ticket after 300 days.',
    'In May 2026, 84 of 900 members upgraded.',
    'We wrote to 900 members in May 2026. 84 members upgraded.',
    'In May 2026, 84 members upgraded, or 9%.',
    '## Pilot\n\nIn May 2026, 84 members upgraded.\n\n## Club\n\nThe club has 900 members.',
    'The room holds 84 members.',
  ],
});

judge({
  rule: 'missing-denominator',
  kind: 'launch-brief',
  asks: ['«60%» of users preferred it, in a test with 5 people.'],
  leaves: ['Of 400 students who got the message, 268 answered. Nine students (2%) opted out.'],
});
