import { judge } from './judge.ts';

judge({
  rule: 'result-without-mechanism',
  kind: 'six-pager',
  asks: [
    '## Results\n\nNo-shows «fell from 14% to 9%» between March and June 2026.',
    '## Results\n\nBetween March and June 2026 no-shows «fell from 14% to 9%». Everyone was delighted.',
    '## State of the business\n\nIn 2025 repeat bookings «grew from 31% to 36%». Margin was flat at 22%.',
    '## Lessons learned\n\nWe «cut overtime from 400 to 310 hours» in May 2026.',
    'Absence «fell from 6% to 4%» in 2025.',
  ],
  leaves: [
    '## Results\n\nNo-shows fell from 14% to 9% between March and June 2026, because patients now confirm by text.',
    '## Results\n\nIn March 2026 we began to ask patients to confirm by text. No-shows fell from 14% to 9% by June.',
    '## Results\n\nNo-shows fell from 14% to 9% by June 2026. Patients who forget now get a text the day before, which halved the forgotten visits.',
    '## Results\n\nThe text the day before cut no-shows from 14% to 9% in spring 2026.',
    '## Results\n\nNo-shows were cut from 14% to 9% in spring 2026 by a text the day before.',
    '## Results\n\nNo-shows fell from 14% to 9% in spring 2026. We do not know why yet; Lena Ortiz reports on 6 June.',
    '## Results\n\nNo-shows fell from 14% to 9% in spring 2026, after we moved the reminder to the evening.',
    '## Goals\n\nNo-shows fall from 14% to 9% by May 2027.',
    '## Results\n\nWe expect no-shows to fall from 14% to 9% by May 2027.',
    '## Problem\n\nIn 2025 no-shows rose from 9% to 14%.\n\n## Results\n\nNone yet.',
    '## Results\n\nNo-shows fell from 14% to 9% in spring 2026.\n\n## What we did\n\nNo-shows fell because patients confirm by text.',
    '## Results\n\nNo-shows fell from 14% to 9% in spring 2026, because [cause].',
  ],
});

judge({
  rule: 'result-without-mechanism',
  kind: 'prfaq',
  asks: [],
  leaves: ['LEEDS, 3 May 2027 — Harbour Lockers cut failed deliveries from 9% to 4% in the April trial.'],
});
