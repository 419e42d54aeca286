import { judge } from './judge.ts';

judge({
  rule: 'faq-not-a-question',
  kind: 'faq',
  asks: [
    '## FAQ\n\n### «Pricing»\n\nIt costs $3.',
    '## FAQ\n\n**«Q: Data privacy»**\nA: We store the code for an hour.',
    '## FAQ\n\n### What is it?\n\nA locker.\n\n### «Availability»\n\nIn Leeds.',
    '## FAQ\n\n**What is it?**\n\nA locker.\n\n**«Opening hours»**\n\nAt all hours.',
  ],
  leaves: [
    '## FAQ\n\n### How much does it cost?\n\n$3 a month.',
    '## FAQ\n\n### Money\n\n#### How much does it cost?\n\n$3 a month.',
    '## FAQ\n\n### Money\n\nAll prices are in dollars.\n\n#### How much does it cost?\n\n$3 a month.',
    '## FAQ\n\n**Q: Does the locker open without power?**\nA: Yes, with the key.',
    '## FAQ\n\n### What are the risks?\n\nThere are two.\n\n#### Consent\n\n60% of buildings need it.',
    '# Lockers FAQ\n\nAsked by tenants in May.\n\n## What is it?\n\nA locker.',
    '## FAQ\n\n### [question]\n\n[answer]',
  ],
});

judge({
  rule: 'faq-not-a-question',
  kind: 'prfaq',
  asks: ['## Internal FAQ\n\n### «Competition»\n\nDoorBox has 900 buildings.'],
  leaves: [
    '## Internal FAQ\n\n### Who else?\n\nDoorBox.\n\n## Appendix\n\n### Prices\n\nThree.',
    '## Internal FAQ\n\n### Who else?\n\nDoorBox.\n\n## Detailed design\n\nThe lock is steel.',
    '## Problem\n\nTenants drive to the depot.',
  ],
});
