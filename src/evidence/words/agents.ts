const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After “by”, these say how, when or how much, and not who: “by email”, “by March”, “by far”. */
export const noAgents: ReadonlySet<string> = set(`
  accident age air analogy bike boat bus car card chance cheque check comparison construction contrast consequence convention courier
  date day deadline default definition design doing ear email e-mail end example extension eye far fax ferry fiat foot force
  half hand heart height hour implication itself itself. land law letter mail means length measure memory priority region midday midnight midweek minute mistake
  month morning name nature night noon now number or order own phone post practice product proxy quarter rail reason road
  rote sea sight sms size sort surprise telephone text then themselves time title today tomorrow tonight train turn two type
  using version virtue volume vote way week weekday weekend weight word year
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday easter christmas spring summer autumn winter
  once twice less more several
`);
