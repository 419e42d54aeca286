import { valued, wordSet } from './word-list.ts';

/** Which way a door opens; `act` is a way back that is possible or not as the words before it say. */
export type ReversibilityLead = 'one-way' | 'two-way' | 'act';

export const reversibilityLeads: readonly (readonly [string, ReversibilityLead])[] = [
  ...valued(
    `
    irreversible
    irreversibly
    irrevocable
    no turning back
    no way back
    not reversible
    one way door
    one way doors
    one way decision
    point of no return
    there is no going back
    type 1 decision
    `,
    'one-way',
  ),
  ...valued(
    `
    break clause
    easy to reverse
    easy to undo
    exit clause
    exit cost
    exit costs
    a kill switch
    behind a feature flag
    behind a flag
    by feature flag
    reversible
    reversibility
    reversal plan
    roll back plan
    rollback can
    rollback costs
    rollback is
    rollback needs
    rollback plan
    rollback takes
    rollback within
    the flag restores
    the kill switch
    two way door
    two way doors
    two way decision
    type 2 decision
    way back
    `,
    'two-way',
  ),
  ...valued(
    `
    back out
    be revoked
    be reverted
    be reversed
    be taken back
    be undone
    be unwound
    been reversed
    been undone
    cancel the contract
    cancel the lease
    go back to the old
    leave the contract
    return to the old
    reverse it
    reverse that
    reverse the change
    reverse the decision
    reverse this
    reversing it
    reversing that
    reversing the change
    reversing the decision
    reversing this
    revert it
    revert the change
    revert this
    revert to the
    reverting it
    reverting the
    reverting this
    reverting to the
    roll back
    roll it back
    roll this back
    roll that back
    rolled back
    rolling back
    rolling it back
    rolling this back
    switch back
    switch it off
    switch this off
    switched back
    switched off
    take it back
    take this back
    turn it off
    turn this off
    turned back off
    turned off
    undo
    undoing
    unwind
    unwinding
    walk away
    walk it back
    walk this back
    withdraw it
    `,
    'act',
  ),
];

/** What can be taken back in another sense than a decision. */
export const productActs = wordSet(`
  customers user users you shopper shoppers guests readers player players transaction transactions prices price lights
  they phones machine machines engines heating notifications
`);
