import { phraseList, replacements } from './word-list.ts';

/** Long for short, the meaning and the grammar the same. */
export const shorter = replacements(`
  added bonus: bonus
  advance planning: planning
  amongst: among
  any and all: all
  are able to: can
  as a consequence of: because of
  as a result of the fact that: because
  as to whether: whether
  at such time as: when
  at that point in time: then
  at the present moment in time: now
  at the present time: now
  at this moment in time: now
  at this point in time: now
  basic fundamentals: fundamentals
  by means of: by
  by virtue of the fact that: because
  close proximity: proximity
  collaborate together: collaborate
  combine together: combine
  completely eliminate: eliminate
  completely eliminated: eliminated
  completely eliminates: eliminates
  despite the fact that: although
  due to the fact that: because
  during the course of: during
  each and every: each
  end result: result
  exact same: same
  final outcome: outcome
  for the duration of: during
  for the purpose of: for
  for the purposes of: for
  for the reason that: because
  for the simple reason that: because
  future plans: plans
  general consensus: consensus
  given the fact that: since
  has the ability to: can
  has the capability to: can
  has the capacity to: can
  have the ability to: can
  have the capability to: can
  have the capacity to: can
  henceforth: from now on
  in advance of: before
  in an attempt to: to
  in an effort to: to
  in close proximity to: near
  in excess of: more than
  in lieu of: instead of
  in light of the fact that: because
  in order for: for
  in order that: so that
  in order to: to
  in regard to: about
  in regards to: about
  in spite of the fact that: although
  in the absence of: without
  in the amount of: of
  in the course of: during
  in the event that: if
  in the neighborhood of: about
  in the neighbourhood of: about
  in the vicinity of: near
  in view of the fact that: because
  irregardless of: regardless of
  is able to: can
  is capable of being: can be
  is in a position to: can
  is of the opinion that: thinks that
  lacked the ability to: could not
  lacks the ability to: cannot
  made use of: used
  make use of: use
  makes use of: uses
  making use of: using
  notwithstanding the fact that: although
  on a daily basis: daily
  on a monthly basis: monthly
  on a quarterly basis: quarterly
  on a weekly basis: weekly
  on a yearly basis: yearly
  on account of the fact that: because
  on an annual basis: yearly
  on the grounds that: because
  owing to the fact that: because
  past history: history
  period of time: period
  personal opinion: opinion
  previous to: before
  prior to: before
  pursuant to: under
  refer back to: refer to
  regardless of the fact that: although
  repeat again: repeat
  revert back: revert
  should it be the case that: if
  so as to: to
  subsequent to: after
  summarise briefly: summarise
  summarize briefly: summarize
  the question as to whether: whether
  the reason is because: the reason is that
  the reason why is that: the reason is that
  the total number of: the number of
  through the use of: through
  totally lacked the ability to: could not
  true fact: fact
  true facts: facts
  under the assumption that: assuming that
  unexpected surprise: surprise
  until such time as: until
  utilisation of: use of
  utilise: use
  utilised: used
  utilises: uses
  utilising: using
  utilization of: use of
  utilize: use
  utilized: used
  utilizes: uses
  utilizing: using
  whilst: while
  with reference to: about
  with regard to: about
  with regards to: about
  with the exception of: except
  with the use of: with
  within the realm of: within
`);

/** Long for short as well, but the sentence has to be turned; what would be shorter. */
export const heavier = replacements(`
  aforementioned: this
  ascertain: find out
  by the fact that: because
  commence: start
  commenced: started
  commences: starts
  commencing: starting
  endeavor to: try to
  endeavored to: tried to
  endeavour to: try to
  endeavoured to: tried to
  expedite: speed up
  expedited: sped up
  expediting: speeding up
  facilitate: help
  facilitated: helped
  facilitates: helps
  facilitating: helping
  for a period of: for
  has the potential to: can
  have the potential to: can
  heretofore: until now
  in connection with: about
  in reference to: about
  in relation to: about
  in terms of: in
  is dependent upon: depends on
  on a case-by-case basis: case by case
  on separate occasions: each time
  on the part of: by
  pertaining to: about
  the degree to which: how much
  the extent to which: how much
  the fact that: that
  the manner in which: how
  the reason for this is that: because
  the way in which: how
  thereby: so
  when it comes to: for
  whereby: by which
  will be able to: can
  with a view to: to
  with respect to: about
  with the aim of: to
  with the goal of: to
`);

/** Begin with nobody; who it is has to be named. */
export const impersonal: readonly string[] = phraseList(`
  it is essential that
  it is essential to
  it is imperative that
  it is imperative to
  it is necessary that
  it is necessary to
  there is a need for
  there is a need to
`);

/** Say that something could be done where it was done. */
export const abilities: readonly string[] = phraseList(`
  was able to
  were able to
`);

/** Hold such words and are no longer than they have to be. */
export const noWordyPhrases: readonly string[] = phraseList(`
  in terms of service
  in terms of use
`);
