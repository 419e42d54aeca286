import { judge } from './judge.ts';

judge({
  rule: 'missing-timeframe',
  kind: 'six-pager',
  asks: [
    'The library lent «5,730» books at its 14 stops.',
    'We unfold «214,600» gowns.',
    'They wash «38,000» sheets by hand.',
    'The second depot «saved $1.2M», because vans drive half as far.',
    'We «won 340 clinics» and lost nine.',
    'No-shows «went from 14% to 9%», because patients now confirm by text.',
    'The campaign for blood donors, which the city paid for, «raised first-time donors from 3.1% to 4.0%».',
  ],
  leaves: [
    'In 2025 the library lent 5,730 books at its 14 stops.',
    'We unfold 214,600 gowns a year.',
    'In 2025 we unfold 214,600 gowns.',
    'We wash 40 sheets by hand.',
    'We own 38,000 sheets.',
    'We send 200 letters at a time.',
    'In the first half of 2026 the second depot saved $1.2M, because vans drive half as far.',
    'The second depot saves $40,000 a month.',
    'The second depot opened in March 2026. It saved $1.2M, because vans drive half as far.',
    'No-shows went from 14% to 9% within six weeks, because patients now confirm by text.',
    'No-shows went from 14% to 9%, because patients now confirm by text. The text began in May 2026.',
    '## Results, March to June 2026\n\nNo-shows went from 14% to 9%, because patients now confirm by text.',
    'In the pilot (1 March to 30 April 2026):\n\n- no-shows went from 14% to 9%, because patients confirm by text;\n- complaints stayed level.',
    'Since the text began, no-shows have fallen from 14% to 9%.',
    'The subscription costs $4 a month.',
    'Will no-shows fall from 14% to 9%?',
    'We will bring no-shows from 14% to 9% by May 2027.',
    'Removing the second scan cut scans per parcel from 2 to 1.',
    'No-shows fell from 14% to 9% ([period]), because patients now confirm by text.',
    '## Summary\n\nNo-shows went from 14% to 9%, because patients confirm by text.\n\n## Results\n\nBetween March and June 2026 no-shows fell from 14% to 9%, because patients confirm by text.',
  ],
});

judge({
  rule: 'missing-timeframe',
  kind: 'prfaq',
  asks: [
    '# Harbour Lockers open\n\n## Internal FAQ\n\n### What did the trial show?\n\nFailed deliveries «went from 9% to 4%», because the courier opens the locker.',
  ],
  leaves: ['LEEDS, 3 May 2027 — Harbour Lockers opened. Failed deliveries went from 9% to 4%.'],
});

judge({
  rule: 'missing-timeframe',
  kind: 'six-pager',
  asks: [
    'The haul fleet burned «1.42 million litres» of diesel, per the fuel ledger.',
    'Her branch opened «530» accounts for market traders (core banking report).',
    'We «ran 96 stone wagons» on wear. Wear was half of what the maker says.',
  ],
  leaves: [
    'In the first quarter of 2024 the haul fleet burned 1.42 million litres of diesel, per the fuel ledger.',
    'In March 2024 her branch opened 530 accounts for market traders.',
    'We ran 96 stone wagons on wear. The trial lasted from May to October 2025.',
    'From May to October 2025 we ran 96 stone wagons on wear.',
    'We tried three of the maker’s brakes.',
  ],
});
