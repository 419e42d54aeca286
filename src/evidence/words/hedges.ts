const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Belief in place of evidence. In the present: what somebody believed is a fact. */
export const beliefs: readonly string[] = list(`
  i believe
  i feel
  i guess
  i think
  in my opinion
  in my view
  in our opinion
  in our view
  we anticipate
  we are confident
  we assume
  we believe
  we expect
  we feel
  we hope
  we think
  we're confident
`);

/** What seems, in place of what is. */
export const appearances: readonly string[] = list(`
  appear to
  appears that
  appears to
  it appears
  it seems
  seem to
  seems to
  seemingly
  apparently
`);

/** Chances without a number. */
export const chances: readonly string[] = list(`
  arguably
  conceivably
  hopefully
  ideally
  likely to
  likely that
  maybe
  perhaps
  possibly
  potentially
  presumably
  probably
  supposedly
  theoretically
  unlikely to
  will likely
  most likely
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
  hopes to
  if possible
  in many cases
  in most cases
  in some cases
  to a certain extent
  to a large extent
  to some degree
  to some extent
  where appropriate
  where possible
  wherever possible
`);

/** Intentions without a date: hedges when the first person has them. */
export const intentions: readonly string[] = list(`
  aim to
  aiming to
  consider
  expect to
  explore
  hope to
  hoping to
  intend to
  investigate
  look at
  look into
  looking into
  plan to
  planning to
  seek to
  strive to
  striving to
  try to
  trying to
`);
