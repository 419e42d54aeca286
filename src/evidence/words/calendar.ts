const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const months = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** A number after one of these is its name: “Section 3”, “week 21”, “option 2”. */
export const numbered = set(`
  section sections sec figure figures fig table tables chapter step phase option options version v ver page pages appendix
  exhibit item level tier question q part no number line release issue week day month quarter year fy wave stage type class
  room gate building flight route highway interstate note priority milestone sprint rfc iso http error port bug pr adr kep
  windows ios ipados macos android python java node angular vue rails php postgres mysql office vision chrome firefox safari
  category grade plan scenario case test experiment cohort group store warehouse line lines row rows column top rank
  round series episode season volume article clause paragraph footnote edition model mark generation gen layer area zone
  apollo covid web
`);
