import { judge } from './judge.ts';

judge({
  rule: 'action-without-owner-date',
  kind: 'coe',
  asks: [
    '«Follow-up 3: patch the clock of the printers (Maria Solis).»',
    '«Next step: someone needs to translate the form before we recruit again.»',
    '«The review gave one item: add a checksum to the export, owner still to be found, by 5 July.»',
    '«The leaking valve at pump house 3 will be replaced.»',
    '«Somebody in the depot will draw up the rota.»',
    '## What happens next\n\n- Fridges installed by 9 January: Sam Okafor, facilities.\n- «Fourteen forms rebuilt: Grace Lind, informatics.»\n- Rota posted by 19 January: Priya Raman.',
    '## Dates and gates\n\n- **27 February 2026:** order placed. Owner: Priya Raman.\n- **1 May 2026:** first wagons go over. Owner: Tom Hallam.\n- **28 June 2026:** scanners go live. Owner: Priya Raman.\n- **«31 March 2027:** last wagons go over.»',
  ],
  leaves: [
    'Tomasz Wilk will replace the leaking valve by 21 July.',
    'Next step: Dr. Amina Warsame translates the form by 3 May.',
    'The valve will be replaced by 21 July.',
    'If it leaks again, the valve will be replaced.',
    'Someone will be at the desk until nine.',
    'Whoever asks finds someone who will help.',
    '“The valve will be replaced.” So said the maker.',
  ],
});
