import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { judge } from './judge.ts';

const steps = (...items: readonly string[]) =>
  `## Next steps\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;

judge({
  rule: 'action-without-owner-date',
  kind: 'decision-memo',
  asks: [
    // The odd one out, in running text.
    'Ute Brandt orders the looms by 4 May. Ana Reis tests the first roll on 12 June. «Ben Sachs trains the weavers.»',
    'Ute Brandt orders the looms by 4 May. «The hall is painted by 20 May.» Ana Reis tests the first roll on 12 June.',
    'Ute Brandt orders the looms by 4 May. «The second shift will start with six weavers.» Ana Reis tests the first roll on 12 June.',
    '**Who does what next?** «The last two weavers will be hired by 3 May.» Ana Reis tests the first roll on 12 June.',
    steps('«Review the fee model.»'),
    steps('«The team will follow up with carriers soon.»'),
    steps('«We will call the landlord by 3 May.»'),
    steps('«The runbook will be written by 3 May.»'),
    steps('«Ana Silva reviews the fee model.»'),
    steps('«Legal signs off on the terms.»', 'Finance pays the deposit on 4 June.'),
    steps('«Everyone tests the app before 12 June.»'),
    steps('«Stakeholders will be informed by Friday.»'),
    steps('«Sign the lease by 3 May.»'),
    steps('«Hire two drivers as soon as possible.»'),
    steps('«Priya Nair drafts the letter ASAP.»'),
    steps('«Decide on the vendor (Q?).»'),
    '## Action items\n\n1. J. Park tests the rollback by 2 June.\n2. «Update the alarm threshold.»\n3. Legal approves by 9 June.\n',
    '## Corrective actions\n\n- [ ] «Add a canary to the deploy.»\n- [x] Revert the flag.\n',
    '**Next steps**\n\n- «Book the venue.»\n',
    'Here is what follows.\n\nNext steps:\n\n- «Book the venue.»\n- Mei books the bus by 3 May.\n',
    '## Next steps\n\n### Warehouse\n\n- «Move the racks.»\n- Sam Okoro orders pallets by 4 May.\n',
    '## Next steps\n\nAna Silva signs the contract by 3 May. «The fee model will be reviewed.»',
    '| Action | Owner | Due |\n|---|---|---|\n| Write the runbook | «TBD» | 2 June |',
    '| Action | Owner | Due |\n|---|---|---|\n| «Write the runbook» | J. Park | |',
    '| By | What | Who |\n|---|---|---|\n| 29 August | «Cameras tested» | – |',
    '| Action | Owner | Due |\n|---|---|---|\n| «Write the runbook» | | |',
    '| Task | DRI | Date |\n|---|---|---|\n| Train the shift | «Team» | «soon» |\n| Order pallets | Sam | 4 May |',
    '| Action | Owner | Due |\n| Write the runbook | «TBD» | 3 May |',
    steps(
      'Ana Silva signs by 3 May.',
      'J. Park tests by 9 May.',
      'Legal approves by 10 May.',
      '«Publish the new price list.»',
      'Mei Lin trains the desk on 12 May.',
      'Finance books the credit on 31 May.',
    ),
  ],
  leaves: [
    'Ute Brandt orders the looms by 4 May. Ana Reis tests the first roll on 12 June. Ben Sachs knows the weavers.',
    'Ute Brandt orders the looms by 4 May. If she is ill, Ben Sachs signs. Ana Reis tests the first roll on 12 June.',
    'Ute Brandt ordered the looms on 4 May. Ana Reis tested the first roll on 12 June. Ben Sachs trained the weavers.',
    'Ute Brandt orders the looms by 4 May. Ana Reis tests the first roll on 12 June. The rolls are stored in Ghent.',
    steps('Ana Silva reviews the fee model by 12 May.'),
    steps('Review the fee model (Ana Silva, 12 May).'),
    steps('Review the fee model — Ana Silva, by 12 May'),
    steps('Ana: review the fee model by 12 May'),
    steps('**Legal**: sign off on the terms by Friday 3 May'),
    steps('By 12 May, the returns manager closes the old account.'),
    steps('I call each of the 14 sellers before 3 May.'),
    steps('The payments team ships the flag on 12 May.'),
    steps('Finance to confirm the credit line by the end of June'),
    steps('Operations hires two drivers in Q3 2027.'),
    steps('Owner: Ines. Due: 3 May. Draft the letter.'),
    steps('Draft the letter (owner: @ines, due 2027-05-03)'),
    steps('Tobias Grün orders the racks in week 23.'),
    steps('The letter is sent by the head of operations on 3 May.'),
    steps('Our controller reports the spend every Monday.'),
    steps('[owner] signs by [date].'),
    steps('Dana reviews the model. She reports on 12 May.'),
    steps('Ana signed the lease on 3 April.', 'Done: fee model reviewed.'),
    steps('[x] Fee model reviewed'),
    '- [x] Fee model reviewed',
    '## Next steps\n\nAna Silva owns all of these, and each is due by 3 May:\n\n- Review the fee model.\n- Call the landlord.\n',
    '## Next steps by 3 May\n\n- Ana reviews the fee model.\n- Legal calls the landlord.\n',
    '## Next steps\n\n### By 12 May\n\n- Ana reviews the fee model.\n',
    '## Next steps\n\n- Ana Silva, by 12 May:\n  - review the fee model\n  - call the landlord\n',
    '## Next steps\n\n- Review the fee model.\n\n  Owner: Ana Silva. Due 12 May.\n',
    '## Next steps\n\nAna Silva signs the lease by 3 May. She then moves the racks, and Legal files the notice.',
    '## Next steps\n\nWe sign the lease on 3 May.',
    '## Options\n\n- Review the fee model.\n- Do nothing.\n',
    '## Risks\n\n- The landlord refuses.\n',
    '## Actions of the competitors\n\n- Cut the fee.\n',
    'We looked at the next steps of the form:\n\n1. Enter the address.\n2. Pay.\n',
    '| Action | Owner | Due |\n|---|---|---|\n| Write the runbook | J. Park | 2025-06-02 |',
    '| Action | Owner | Due |\n|---|---|---|\n| Write the runbook | TBD | Done |',
    '| Region | Owner | Sales |\n|---|---|---|\n| North | | $4M |',
    '| Option | Cost | When |\n|---|---|---|\n| Build | $4M | |',
  ],
});

describe('the fix of an action', () => {
  test.each([
    ['- Review the fee model.', '- Review the fee model (owner: [owner], by [date]).'],
    ['- Ana Silva reviews the fee model', '- Ana Silva reviews the fee model (by [date])'],
    ['- Review it by 3 May.', '- Review it by 3 May (owner: [owner]).'],
  ])('%s', (item, after) => {
    const text = `## Next steps\n\n${item}`;
    const [found] = lint(text, { kind: 'decision-memo' }).filter(
      ({ rule }) => rule === 'action-without-owner-date',
    );
    expect(applyEdits(text, found?.fixes[0]?.edits ?? [])).toBe(`## Next steps\n\n${after}`);
  });

  test('fills the cell', () => {
    const text = '| Action | Owner | Due |\n|---|---|---|\n| Write it | TBD | |';
    const found = lint(text, { kind: 'coe' }).filter(({ rule }) => rule === 'action-without-owner-date');
    const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => a.start - b.start);
    expect(applyEdits(text, edits)).toBe(
      '| Action | Owner | Due |\n|---|---|---|\n| Write it | [owner] | [date] |',
    );
  });
});

const plan = (third: string) =>
  `# Belts\n\n## Plan\n\n1. Ana Silva signs the contract by 15 September 2026.\n2. Dana Cho orders the belts by 20 September 2026.\n3. ${third}\n4. Ana Silva reports to the board on 4 December 2026.\n`;

judge({
  rule: 'action-without-owner-date',
  kind: 'six-pager',
  asks: [
    '## How it goes on\n\n1. Dale Hruska signs the contract by 15 September 2027.\n2. «The first 4,000 letters are mailed by 26 September 2027.»\n3. Sharon Voss moves the start to 3 November 2027.',
    plan('«The first 4,000 invitations are mailed by 26 September 2026.»'),
    plan('«Somebody trains the night shift.»'),
    '# Belts\n\n**If you agree**\n\n- Ana Silva signs by 15 September 2026.\n- «The extra rounds are to be agreed with the contractor.»\n',
  ],
  leaves: [
    '## How it goes on\n\n1. Dale Hruska signs the contract by 15 September 2027.\n2. Kessel Electric starts on 1 October and installs 250 a month.\n3. Sharon Voss moves the start to 3 November 2027.',
    '## What we know\n\n1. Dale Hruska signed the contract in 2025.\n2. The first 4,000 letters are answered in a day.\n3. The rest are not.',
    '## Three ways\n\n1. **Rent.** Ana Silva signs by 3 May 2027.\n2. **Buy.** Dana Cho signs by 9 May 2027.\n3. **Wash for ourselves.** £2.4M to build.',
    plan('Kessel Electric starts on 1 October 2026.'),
    plan('Dana Cho trains the night shift by 30 October 2026.'),
    '# Belts\n\n## Plan\n\n- New belts.\n- A night shift.\n- Ana Silva signs by 15 September 2026.\n',
    '# Belts\n\n## If you are late\n\n- Ring the desk.\n- Wait for the van.\n',
  ],
});
