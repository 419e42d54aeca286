const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** How strongly something changed or differs, without a number. */
export const degrees = set(`
  significantly substantially dramatically drastically considerably greatly markedly noticeably massively hugely vastly
  immensely enormously exponentially sharply steadily rapidly tremendously materially appreciably radically
  meaningfully measurably
`);

/** Comparatives of what can be measured. */
export const comparatives = set(`
  better worse faster sooner slower cheaper easier quicker simpler stronger weaker safer smoother
  higher lower bigger larger smaller shorter longer greater fewer
`);

/** What “more” and “less” make a comparative of. */
export const qualities = set(`
  accurate affordable convenient effective efficient engaged engaging enjoyable expensive flexible frequent intuitive likely
  personalized personalised productive profitable reliable relevant responsive satisfied scalable secure seamless stable
  successful sustainable transparent trustworthy usable useful valuable efficiently effectively quickly easily often reliably
  slowly smoothly frequently accurately
`);

/** Trends without two values. */
export const trends = set('increasingly');
