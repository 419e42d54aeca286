import { valued, verbForms, wordSet } from './word-list.ts';

/** `named`: the term itself. `mind`: what would change it. `limit`: needs an amount. */
export type KillLead = 'named' | 'mind' | 'limit';

export const killLeads: readonly (readonly [string, KillLead])[] = [
  ...valued(
    `
    exit criteria
    exit criterion
    kill criteria
    kill criterion
    no go criteria
    no go criterion
    rollback criteria
    rollback criterion
    stop criteria
    stop criterion
    stop loss
    stopping criteria
    stopping criterion
    stopping rule
    stop rule
    tripwire
    tripwires
    `,
    'named',
  ),
  ...valued(
    `
    change my mind
    change our mind
    change our minds
    changed my mind
    make me stop
    make us reconsider
    make us stop
    prove me wrong
    prove us wrong
    proves us wrong
    `,
    'mind',
  ),
  ...valued(
    `
    abort above
    abort at
    above which we
    below which i
    below which we
    past which we
    revisit at
    revisit by
    revisit in
    revisit on
    `,
    'limit',
  ),
];

/** Ends or turns back an undertaking. */
export const stops = new Set([
  ...verbForms(
    'abandon abort cancel close discontinue end halt kill pause pull reconsider retire revert reverse revisit suspend terminate withdraw',
  ),
  ...wordSet(
    'cancelled cancelling stop stops stopped stopping drop drops dropped shut shuts switch turn withdrawn undo undone unwind wind back',
  ),
]);

export const conditions = wordSet('if when unless once should');

/** Holds a value against a bound. */
export const bounds = wordSet(`
  above below beyond beneath exceed exceeds exceeded under over fewer less more fall falls fallen drop drops rise rises reach reaches miss
  misses pass passes slip slips stays stay remains lower higher worse least does doesn't not than
`);
