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

const far =
  '(?:a good deal|appreciably|clearly|comfortably|considerably|far|markedly|noticeably|sharply|significantly|slightly|some way|somewhat|substantially|way|well)';
const mark =
  "(?:(?:the |our |its |their )?(?:average|budget|expectations|forecast|goal|guidance|industry average|norm|normal|plan|target)|(?:the )?(?:last|previous|prior) (?:month|quarter|season|week|year|period)(?:'s)?|the (?:month|quarter|same (?:month|period|quarter|week)|week|year) before|a year ago|the (?:old|former) (?:level|rate|value)|where (?:it|they|we) (?:was|were) (?:a year ago|before|last \\w+))";

/** “varied considerably”, “differ a great deal”: several values, and none of them. */
export const differences =
  /\b(?:differ|differed|differs|diverged?|fluctuated?|fluctuates|range|ranged|varied|varies|vary) (?:a (?:good|great) deal|a lot|considerably|dramatically|enormously|greatly|hugely|markedly|significantly|substantially|sharply|widely|wildly)\b/i;

/** “well up on last year”, “clearly below the old level”: which way, and not how far. */
export const positions = new RegExp(
  `\\b(?:${far} (?:above|ahead of|behind|below|beyond|over|short of|under) ${mark}|(?:${far} )?(?:down|up)(?: ${far})? on ${mark})\\b`,
  'i',
);
