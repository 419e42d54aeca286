import { judge } from './judge.ts';

const draft = (line: string): string => {
  const [release = '', faq = ''] = line.split(' || ');
  return `# Lockers let flat owners collect at midnight\n\nLEEDS, 3 May 2027 — Blue Parcel opened lockers.\n\n${release}\n\n## FAQ\n\n${faq}`;
};
const where = '### Where are they?\n\nIn Leeds and York.';

judge({
  rule: 'pr-claim-unsupported',
  asks: [
    `With them, tenants cut missed deliveries by «80%». || ${where}`,
    `The lockers save a courier «two hours» a day. || ${where}`,
    `The lockers reduce calls by «half». || ${where}`,
    'FleetMind cuts fuel costs by «30%» on each trip. || ### Does it help?\n\nIn the pilot, fuel costs fell by 12%.',
    'A locker costs «$3» a month. || ### How much does it cost?\n\n$4 a month.',
    'A locker costs «$3» a month. || ### What will it cost me?\n\nIt is $4.50 a month, from May.',
    'Lockers are available in «40» cities. || ### Where do we start?\n\nWe start in Leeds and York.',
  ].map(draft),
  leaves: [
    'Lockers cut missed deliveries by 80%. || ### Why 80%?\n\nIn the Leeds pilot misses fell from 41% to 8% of parcels.',
    'Lockers cut missed deliveries by 80%. || ### Do they help?\n\nMisses fell by 80% in March.',
    'In the Leeds pilot of 12 buildings, lockers cut missed deliveries by 80%. || ### Where are they?\n\nIn Leeds.',
    'Lockers cut missed deliveries by [N%]. || ### Where are they?\n\nIn Leeds.',
    '“It cut my queue by 80%,” said Dana Ruiz, who works nights in Leeds. || ### Where are they?\n\nIn Leeds.',
    'A locker costs $3 a month. || ### What does it cost?\n\n$3 a month, from May.',
    'A locker costs $3 a month. || ### What does it cost?\n\nA firm of 26 pays $78: $3 for each.',
    'A locker costs $3 a month. || ## Internal FAQ\n\n### What does it cost to build?\n\n$12 for each door.',
    'A locker costs $3 a month. || ## Internal FAQ\n\n### What does it cost?\n\n$3.1M until month 19.',
    'Lockers are open in 40 cities. || ### Where?\n\nIn all 40 cities of the north.',
    'Lockers are open in two cities. || ### Where do we start?\n\nWe start in Leeds and York.',
    'They return less, and in 2026 readers without a car paid 71% of all fines. || ### Where?\n\nIn Leeds.',
    'The courier leaves 80% of parcels in the hall. || ### Where?\n\nIn Leeds.',
  ].map(draft),
});

judge({
  rule: 'pr-claim-unsupported',
  asks: [
    'PR: available in «40» cities. FAQ: we start in Leeds and York.',
    'PR: costs «$3» a month. FAQ: The price is $4.',
  ],
  leaves: ['PR: costs $3 a month. FAQ: The price is $3.', 'Lockers cut missed deliveries by 80%.'],
});
