import { judge } from './judge.ts';

judge({
  rule: 'missing-source',
  kind: 'six-pager',
  asks: [
    'Small retailers lose «4%» of revenue to theft.',
    'The average household throws away «£700» of food a year.',
    '«Two thirds» of commuters own a bicycle.',
    '«Analysts expect» the sector to reach $4 billion by 2030.',
    '«Research suggests» that 40% of patients forget the second dose.',
    'Rivals such as Dray charge «15%».',
    'The home-care market is worth «$9 billion».',
    'People with diabetes visit a clinic «four times» as often.',
    '## Problem\n\nNearly «31%» of our tenants give up at the deposit page.',
  ],
  leaves: [
    'In May we open the ledger for the 6,400 firms that pay for the large plan.',
    'Each label costs us 1.1p to print. At 40 labels a month across all firms that is £2,816 a month.',
    'Small retailers lose 4% of revenue to theft (British Retail Consortium, 2024).',
    'Small retailers lose 4% of revenue to theft.[^1]\n\n[^1]: British Retail Consortium, 2024, n = 1,900.',
    'Small retailers lose 4% of revenue to theft, according to the British Retail Consortium.',
    'Small retailers lose [4% of revenue](https://example.org/theft) to theft.',
    'The British Retail Consortium surveyed 1,900 shops in 2024. Small retailers lose 4% of revenue to theft.',
    'Small retailers lose 4% of revenue to theft (Appendix B).',
    'I cut the delay from ten days to six.',
    'Of 412 sellers who opened the form, 171 abandoned it.',
    'Our customers spend $40 a month.',
    'Sellers pay 3% per sale.',
    'We pay drivers $24 an hour.',
    'In the pilot, sellers paid 4% less.',
    'Do people spend 4% of their income on heating?',
    'If people spent 4% less, we would close the shop.',
    '“People here spend a third of their day on the phone with the bank,” said Ana Ruiz.',
    'The people team hired 1,200 drivers.',
    '## Problem\n\nIn March 2026, 31% of our tenants gave up at the deposit page.',
    'Small retailers lose 4% of revenue to theft (source: [source], [date]).',
    'Small retailers lose 4% of revenue to theft.\n\n## Appendix A\n\nThe Retail Consortium’s 2024 survey of 1,900 shops puts the loss at 4% of revenue.',
  ],
});

judge({
  rule: 'missing-source',
  kind: 'prfaq',
  asks: [],
  leaves: ['LEEDS, 3 May 2027 — Small retailers lose 4% of revenue to theft.'],
});

judge({
  rule: 'missing-source',
  kind: 'decision-memo',
  asks: [],
  leaves: [
    'Between January and March 2025 we offered it in three wards. Of eligible households, 31% booked.',
    'Shoppers abandoned 70% of carts in our logs of May 2026 (n = 9,000).\n\nAs shoppers abandon 70% of carts, we keep the cart.',
    '## Next steps\n\n- Ana Silva writes to 6,200 households by 3 May 2027.',
  ],
});

judge({
  rule: 'missing-source',
  kind: 'six-pager',
  asks: [
    'A night-shift nurse on such a ward walks «7.9 km» per shift, of which 2.1 km is to the drug cupboard.',
    '«Half» of all our pension letters are opened within two days, and a fifth are never opened.',
    'A stop for a flat wheel takes «94 minutes» on average.',
  ],
  leaves: [
    'A nurse walks 7.9 km per shift (our pedometer study of 22 nurses, February 2024).',
    'Half of all our pension letters are opened within two days (tracked mailing of 4,000 letters, October 2023).',
    'Over 212 stops a flat wheel took 94 minutes on average.',
    'The average stop will take 94 minutes.',
    'Half of the budget goes to brakes.',
    'A nurse walks to the ward in two minutes.',
  ],
});
