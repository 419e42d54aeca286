import { judge } from './judge.ts';

const release = (last: string): string => `# Lockers let flat owners collect parcels at midnight

LEEDS, 3 May 2027 — Blue Parcel today opened lockers in the halls of 40 buildings, in the north of the city.

Four in ten tenants miss a delivery each month. They drive 25 minutes to a depot that closes at six, because couriers may not leave parcels in the hall. Each trip takes an hour.

With a locker, the courier leaves the parcel and the tenant takes it at any hour. No key changes hands.

${last}`;

judge({
  rule: 'call-to-action-missing',
  asks: [
    '«Lockers are the future of delivery.» Blue Parcel looks forward to serving you.',
    '«The service will roll out to more cities over time.»',
    release('«Lockers are available now.»'),
    release(
      '«The lockers are available in additional cities over the coming months.» Blue Parcel looks forward to it.',
    ),
    release('«Visit our website to find out more.»'),
    release('«The lockers will be rolled out to more buildings.»'),
    `${release('«Scan the code on the door to open one.»')}`,
    '## Press release\n\nLEEDS, 3 May 2027 — Blue Parcel opened lockers.\n\n### Getting started\n\n«Getting started has never been easier.»',
  ],
  leaves: [
    'To start, tenants scan the code on the locker. The first month is free, then $3 a month, in Leeds and York.',
    'Order at blueparcel.example; delivery to a locker costs the same as to the door.',
    'Ask the building manager for a locker key at no charge.',
    release('Order at blueparcel.example. To find out more, ring 0113 496 0130. It costs $3 a month.'),
    release('To start, scan the code on the locker. It costs $3 a month.'),
    release('The lockers cost $3 a month and are on sale at every branch.'),
    release(
      'Ring 01200 555 014 after 6 p.m.; there is nothing to sign, and a call costs what it costs today.',
    ),
    release(
      'Every tenant of the 40 buildings already has it: hold your key to the door. There is nothing to pay.',
    ),
    release(
      'Blue Parcel lockers are free. Find the nearest at blueparcel.example.\n\n“I walked down in my socks at midnight,” said Dana Ruiz, a nurse in Leeds.\n\nAbout Blue Parcel: it was founded in 2011.',
    ),
    `${release('Scan the code on the door.')}\n\n## FAQ\n\n### What does it cost?\n\n$3 a month.`,
    `${release('To start, [act] in [place].')}`,
    'Tenants collect at any hour.',
    '## Internal FAQ\n\n### Where is it available?\n\nIt is available now.',
  ],
});
