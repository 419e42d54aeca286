import { judge } from './judge.ts';

judge({
  rule: 'hedge',
  kind: 'six-pager',
  asks: [
    'The new gate «would reduce» waiting.',
    'Ana Silva «hopes to» finish the agreements with the last insurers.',
    'Priya Nair «hopes to» finish agreements with the last three of our 22 plans. Dan Cho has them trained by 16 January.',
    'The convention is over, so «I would hope» things hold up.',
    'The convention is over, so «I would hope» things hold up this week.',
    'The pharmacy team «is hoping to» sign the rest.',
  ],
  leaves: [
    'We looked at a battery. It would cut peaks about as well in a short summer spike.',
    '## Options considered\n\nA battery would cut peaks about as well in a short summer spike.',
    'What I would do differently is to ask the drivers first.',
    'The person I would ask is Dana Cho.',
    'Every seller hopes to ship on the day.',
    'Ana Silva hopes to finish the agreements by 3 May.',
    'The patient hopes to go home.',
    'Ana Silva plans to call the last insurers.',
  ],
});
