const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const numberWords = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen zero
`);

/** What may be glued to a number and leave it a number: `2.5M`, `40ms`, `3x`. */
export const suffixes = set(`
  k m b t bn mm mn x ms s sec secs min mins h hr hrs d w wk wks mo yr yrs kb mb gb tb pb km kg g lb lbs mi ft pp pt pts bps
  usd eur gbp qps rps tps fps hz khz mhz ghz kw mw kwh µs us ns
`);

export const durationUnits = set(`
  ms s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days night nights wk wks week weeks
  fortnight fortnights mo month months quarter quarters yr yrs year years sprint sprints millisecond milliseconds
  microseconds µs ns person-months months' weeks' days' decade decades weekend weekends workday workdays
`);

/** Units so long that “in six weeks” says when, while “in two hours” says how fast. */
export const longUnits = set(
  'day days week weeks month months quarter quarters year years sprint sprints decade decades',
);

/** Words that make a period of the duration after them: “the last 6 weeks”, “every two days”. */
export const timeOpeners = set(
  'last past first next previous prior trailing final coming every each since until following',
);

/** What “one” counts when it is a number and no pronoun. */
export const countNouns = set(`
  percent customer user seller member buyer household person employee engineer designer manager order unit item package
  ticket contact session click step screen defect incident error store city country region request page call email team
  day week month hour minute second year quarter sprint people staff headcount point points
`);
