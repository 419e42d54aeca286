import { judge } from './judge.ts';

const release = (problem: string): string => `# Lockers let flat owners collect parcels at midnight

LEEDS, 3 May 2027 — Blue Parcel today opened lockers in the halls of 40 buildings, in the north of the city and in York.

${problem}

With a locker, the courier leaves the parcel and the tenant takes it at any hour. No key changes hands, and the courier needs nine seconds for each one. The manager of the building sees which doors are full.

To start, scan the code on the locker. It costs $3 a month.`;

judge({
  rule: 'weak-problem-paragraph',
  asks: [
    '«In today’s world, businesses struggle with communication.»',
    '«Many people lack a unified platform for parcels, which Blue Parcel solves.»',
    '«Our churn rose by 3% because we have no locker product.»',
    release('«In today’s fast-paced world, people struggle with parcels.» It is frustrating.'),
    release(
      '«Today tenants have to drive to a depot that closes early, and they wait there for a long time in the cold.»',
    ),
    release(
      'Tenants wait at home. «They need a simple, modern app for deliveries, and today they have to do without.»',
    ),
    '## Press release\n\nLEEDS, 3 May 2027 — Blue Parcel opened lockers.\n\n### Problem\n\n«Companies today waste time.»',
  ],
  leaves: [
    'Four in ten tenants miss a delivery each month. They drive 25 minutes to a depot that closes at six, because couriers may not leave parcels in the hall.',
    'Today a clinic nurse phones three suppliers to find one splint. Each call takes nine minutes, since stock lists are faxed once a day.',
    'Sellers re-enter 14 fields for each marketplace. Spreadsheets fail, as each site renames its columns every quarter.',
    release('Today four in ten tenants miss a delivery each month, and they have to drive to the depot.'),
    release('Today tenants have to drive to the depot. It takes an hour, and 31 of 200 parcels go back.'),
    release(
      'A tenant who works nights struggles to be at home.\n\nThe depot closes at six, and the drive takes 25 minutes.',
    ),
    release('Today [customers] have to drive to the depot.'),
    'Tenants collect at any hour.',
    '## Internal FAQ\n\n### What is the problem?\n\nIn today’s world, people struggle.',
  ],
});
