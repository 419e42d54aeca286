import { judge } from './judge.ts';

judge({
  rule: 'missing-denominator',
  kind: 'six-pager',
  asks: [
    'Of the weavers who sent the card back, «64» preferred the new shuttle.',
    'In exit interviews, «58» said they had stopped at the tax page.',
    'In 2024 that happened «6.6%» of the time.',
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
    'Of the 90 weavers who sent the card back, 64 preferred the new shuttle.',
    'We asked 90 weavers. Of those who sent the card back, 64 preferred the new shuttle.',
    'In exit interviews with 71 of them, 58 said they had stopped at the tax page.',
    'In 2024 that happened in 1,310 of 19,776 cases, 6.6% of the time.',
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

judge({
  rule: 'missing-denominator',
  kind: 'six-pager',
  asks: [
    '«Forty-three pupils» at the three schools finished the ladder by 30 June.',
    'In 2023, «26 patients» with a new hip were readmitted within 30 days (discharge register).',
  ],
  leaves: [
    'Forty-three of the 118 pupils at the three schools finished the ladder by 30 June.',
    'In 2023, 26 of 407 patients with a new hip were readmitted within 30 days.',
    'We tested 160 pumps. Nine pumps failed the seal test in April 2024.',
    'All nine pumps failed the seal test.',
    'Only nine pumps failed the seal test, or 5%.',
    'Two nurses resigned in May.',
  ],
});
