import { valued, wordSet } from './word-list.ts';

/** `alone`: enough by itself. `by`: needs somebody as its subject. `against`: needs what it argues for or against. */
export type DissentLead = 'alone' | 'by' | 'against' | 'wish';

export const dissentLeads: readonly (readonly [string, DissentLead])[] = [
  ...valued(
    `
    against his advice
    against my advice
    against the advice of
    against the advice
    agreed to disagree
    disagree and commit
    disagreed and committed
    dissenting opinion
    dissenting view
    dissenting voice
    dissenting vote
    dissents
    dissented
    i was overruled
    i was outvoted
    minority view
    not all of us
    not everybody agreed
    not everyone agreed
    not everyone agrees
    not everyone was convinced
    not everyone was happy
    not everyone wanted
    over her objection
    over his objection
    over the objection of
    over the objections of
    over their objections
    overruled
    the case against
    the objection was
    the main objection
    the strongest objection
    voted against
    was outvoted
    were outvoted
    `,
    'alone',
  ),
  ...valued(
    `
    challenged the
    contested
    did not agree
    didn't agree
    disagree
    disagreed
    disagrees
    doubted
    doubts
    had concerns
    had doubts
    had objections
    had reservations
    objected
    objects to
    opposed
    opposes
    protested
    push back
    pushed back
    pushes back
    questioned whether
    raised concerns
    raised doubts
    raised objections
    resisted
    spoke against
    thought i was
    told me i was
    told me it was
    told me that i was
    told us we were
    said i was
    thought it too
    thought it was a mistake
    thought it was too
    thought it was wrong
    thought it wrong
    thought we should
    thought we were
    spoke out against
    was against
    was not convinced
    was opposed
    was sceptical
    was skeptical
    was unconvinced
    wasn't convinced
    were against
    were not convinced
    were sceptical
    were skeptical
    `,
    'by',
  ),
  ...valued(
    `
    argued
    `,
    'against',
  ),
  ...valued(
    `
    favored
    favoured
    preferred
    wanted
    would have preferred
    would have rather
    would prefer
    would rather have
    would rather we
    `,
    'wish',
  ),
];

/** Their complaints are no disagreement about the decision. */
export const outsiders = wordSet(
  'buyers customers guests passengers patients players readers shoppers subscribers users viewers visitors',
);
