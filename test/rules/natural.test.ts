import { judge } from './judge.ts';

/** What people write in drafts and what a reader of theirs would not ask about. */
judge({
  rule: 'buried-verb',
  kind: 'writing-assessment',
  asks: [
    'I «made a decision» that evening.',
    'The question was open: the team «made a decision» without it.',
  ],
  leaves: [
    '**Prompt: Describe a time you made a decision without the data you wanted.**',
    'The question was: describe a time when you made a decision without the data.',
  ],
});
judge({
  rule: 'hedge',
  kind: 'writing-assessment',
  asks: ['«I hope» that 65% of them come back.', 'In that case «I would» call the driver.'],
  leaves: [
    'All three told me the same, without me leading them, I hope.',
    'I am confident that I would bring the same approach to your team.',
  ],
});
judge({
  rule: 'unmeasured-adjective',
  kind: 'six-pager',
  asks: ['The label makes checkout «fast».'],
  leaves: ['The green label made some doctors approve fast.'],
});
judge({
  rule: 'missing-baseline',
  kind: 'metrics-narrative',
  asks: ['# Week 12\n\n## Headline\n\nThe fill rate was «61.7%» in March.'],
  leaves: [
    '# Week 12\n\n## Headline\n\nI said in January that the push would get us to 68%. It did not. We were at 61.7%.',
  ],
});
judge({
  rule: 'alternatives-missing',
  kind: 'decision-memo',
  asks: [],
  leaves: [
    '## Options\n\n**A. New skid.** Too dear, at $400K.\n\n**B. Controls only.** We recommend this.\n\n**C. Share skid 2.** Looked at it, no capacity.',
  ],
});
judge({
  rule: 'weak-tenet',
  kind: 'six-pager',
  asks: ['## Tenets (unless you know better ones)\n\n1. «Contractors are our people on the doorstep.»\n'],
  leaves: [
    '## Tenets (unless you know better ones)\n\n1. We would rather give a late date and keep it than give an early one.\n',
  ],
});
judge({
  rule: 'undefined-acronym',
  kind: 'six-pager',
  asks: ['Owner: Gareth Pugh. The «PVT» test is his.'],
  leaves: ['Owner: Gareth Pugh.\n\n| Goal | Owner |\n|---|---|\n| 33,000 visits | GP |'],
});
judge({
  rule: 'vanity-metric',
  kind: 'six-pager',
  asks: ['The app had «24,310 app installs» by May 2026.'],
  leaves: ['In 2025 our crews completed 24,310 installs in homes.'],
});
judge({
  rule: 'undefined-metric',
  kind: 'writing-assessment',
  asks: ['«Engagement» rose to 75% in February.'],
  leaves: ['On-time performance rose to 75% in February.'],
});
judge({
  rule: 'unmeasured-change',
  kind: 'writing-assessment',
  asks: ['The smaller fleet «saved money».'],
  leaves: ['We cut the shuttle cars from five to three in August to save money.'],
});
judge({
  rule: 'missing-source',
  kind: 'six-pager',
  asks: ['The median repair took «30 days» in the north.'],
  leaves: ['In the north the repeat fault rate at 30 days was double the average.'],
});
