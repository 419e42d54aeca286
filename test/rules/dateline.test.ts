import { judge } from './judge.ts';

const title = '# Lockers let flat owners collect parcels at midnight\n\n';

judge({
  rule: 'dateline',
  asks: [
    '«Today Blue Parcel announced a locker for flats.»',
    '«May 2027: Blue Parcel announced a locker for flats.»',
    '«SEATTLE.» Blue Parcel announced a locker for flats.',
    `${title}«Blue Parcel today launched a locker for flats.» It opens at any hour.`,
    `${title}*For the 4 in 10 who miss a delivery.*\n\n«On Monday, Blue Parcel opened 400 lockers.»`,
    `## Press release\n\n${title}«Flat owners collect a parcel when they come home.» ${'Nobody drives to the depot. '.repeat(20)}`,
  ],
  leaves: [
    'SEATTLE, Wash. — May 3, 2027 — Blue Parcel today announced a locker for flats.',
    '**Leeds, UK — 3 May 2027.** Blue Parcel today announced a locker for flats.',
    'Newswire, Atlanta, GA, November 5, 2027. Blue Parcel announced a locker for flats.',
    'Oslo, May 2027 — Blue Parcel announced a locker for flats.',
    '**CLITHEROE, England, 4 March 2027.** Calder announced a rota.',
    '(São Paulo, 2027-05-03) Blue Parcel launched a locker.',
    `${title}*Leeds, 3 May 2027*\n\nBlue Parcel today launched a locker for flats.`,
    `${title}FOR IMMEDIATE RELEASE\n\nLeeds, 3 May 2027: Blue Parcel today launched a locker.`,
    `${title}[CITY], [launch date] — Blue Parcel launched a locker.`,
    '---\ncustomer: internal\n---\n3 May 2027. The tools team launched a page for claims.',
    'Tenants open the locker with the code on their phone.',
    '# Locker decision\n\nWe chose steel.',
    '## Internal FAQ\n\n### When was it launched?\n\nBlue Parcel launched it in May.',
  ],
});
