import { judge } from './judge.ts';

judge({
  rule: 'undefined-metric',
  kind: 'six-pager',
  asks: [
    'In 2025 «productivity» rose 12%, from 40 to 45.',
    '«Engagement» was 41% in May 2026.',
    'The redesign raised «customer engagement» by 9% in May 2026. Engagement matters.',
  ],
  leaves: [
    'Productivity is the number of parcels a picker packs in an hour. In 2025 productivity rose 12%.',
    'In 2025 productivity (parcels packed per picker-hour) rose 12%.',
    'In 2025 productivity, measured in parcels per hour, rose 12%.',
    'High-quality paper costs 12% more.',
    'Trust takes years.',
    'The quality team grew from 4 to 9 people.',
    'Will productivity rise by 12%?',
    'We define engagement as the share of members who open a plan in a week. Engagement was 41% in May 2026.',
  ],
});
