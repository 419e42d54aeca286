const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Belief in place of evidence. In the present: what somebody believed is a fact. */
export const beliefs: readonly string[] = list(`
  are cautiously optimistic
  are confident about
  are confident of
  are confident that
  are fairly confident
  are hopeful that
  are pretty confident
  are quite confident
  are reasonably confident
  i am inclined to
  i believe
  i feel
  i guess
  i reckon
  i suspect
  i think
  i would expect
  i would hope
  i'd expect
  i'd hope
  i'm inclined to
  in my opinion
  in my view
  in our opinion
  in our view
  is confident about
  is confident that
  is fairly confident
  is quite confident
  we anticipate
  we are confident
  we are optimistic
  we assume
  we believe
  we expect
  we feel
  we hope
  we reckon
  we suspect
  we think
  we would expect
  we would hope
  we'd expect
  we'd hope
  we're confident
`);

/** What seems, in place of what is. */
export const appearances: readonly string[] = list(`
  apparently
  appear to
  appears that
  appears to
  it appears
  it seems
  seem to
  seemingly
  seems to
`);

/** Chances without a number. */
export const chances: readonly string[] = list(`
  arguably
  conceivably
  hopefully
  ideally
  likely that
  likely to
  maybe
  most likely
  perhaps
  possibly
  potentially
  presumably
  probably
  supposedly
  theoretically
  unlikely to
  will likely
`);

/** Extents without a share. */
export const extents: readonly string[] = list(`
  aims to
  as appropriate
  as far as possible
  as much as possible
  as necessary
  as needed
  by and large
  for the most part
  if possible
  in many cases
  in most cases
  in some cases
  somewhat
  to a certain extent
  to a large extent
  to some degree
  to some extent
  where appropriate
  where feasible
  where possible
  where practicable
  wherever possible
`);

/** Intentions without a date: hedges when the first person has them. */
export const intentions: readonly string[] = list(`
  aim to
  aiming to
  beginning to explore
  beginning to investigate
  beginning to look
  beginning to research
  closely monitor
  consider
  consider whether
  expect to
  explore
  follow up on
  follow up with
  get back to
  hope to
  hoping to
  in discussion with
  in discussions with
  in talks with
  intend to
  investigate
  keep an eye on
  look at
  look into
  looking into
  make alternative arrangements
  make appropriate arrangements
  make other arrangements
  make suitable arrangements
  make the necessary arrangements
  monitor the situation
  plan to
  planning to
  seek to
  starting to explore
  starting to investigate
  starting to look
  starting to research
  strive to
  striving to
  take appropriate action
  take appropriate measures
  take appropriate steps
  take suitable action
  take suitable steps
  take the necessary action
  take the necessary measures
  take the necessary steps
  take whatever steps
  try to
  trying to
  watch it closely
  watch that closely
  watch them closely
  watch this closely
`);
