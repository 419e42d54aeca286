import { judge } from './judge.ts';

judge({
  rule: 'metric-set-lopsided',
  kind: 'six-pager',
  asks: [
    '## «Goals»\n\nRevenue of $12M and an operating margin of 9% by December 2027.',
    '## «Success metrics»\n\n- Page views: 2 million a month by May 2027.\n- Sign-ups: 40,000 by May 2027.',
    '## «Goals»\n\nRaise market share from 8% to 11% and sales from $4M to $6M by May 2027. Guardrail: cost per unit stays below $3.',
  ],
  leaves: [
    '## Goals\n\nRevenue of $12M by December 2027, and no-shows down from 14% to 9%. Margin must not fall below 9%.',
    '## Goals\n\nRevenue of $12M by December 2027.',
    '## Goals\n\nRevenue of $12M, margin of 9%, and first-visit repairs up from 61% to 75% by December 2027.',
    '## Results\n\nRevenue was $12M and margin 9% in 2026.',
    '## Goals\n\n| Measure | From | To |\n| --- | --- | --- |\n| Revenue | $9M | $12M |\n| First-visit repairs | 61% | 75% |',
  ],
});

judge({
  rule: 'metric-set-lopsided',
  kind: 'decision-memo',
  asks: [],
  leaves: ['## Goals\n\nRevenue of $12M and an operating margin of 9% by December 2027.'],
});
