const numberedFrom1 = (rows: string): (readonly [string, number])[] =>
  rows
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const));

/** Months by name and abbreviation, lower case, January as 1. */
export const months: ReadonlyMap<string, number> = new Map(
  numberedFrom1(`
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec
  `),
);

/** Verbs, names and adjectives too: months only where something else of a date stands beside them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  'may mar jan jun jul apr aug sep sept oct nov dec feb'.split(' '),
);

export const weekdays: ReadonlyMap<string, number> = new Map(
  numberedFrom1(`
    monday mon
    tuesday tue tues
    wednesday wed
    thursday thu thurs
    friday fri
    saturday sat
    sunday sun
  `),
);

export const ordinals: ReadonlyMap<string, number> = new Map(
  numberedFrom1(`
    first 1st
    second 2nd
    third 3rd
    fourth 4th
  `),
);

export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Holidays by their words. Those that move have their month at most. */
export const holidays: ReadonlyMap<string, { readonly month?: number; readonly day?: number }> = new Map<
  string,
  { readonly month?: number; readonly day?: number }
>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's day", { month: 1, day: 1 }],
  ['boxing day', { month: 12, day: 26 }],
  ['halloween', { month: 10, day: 31 }],
  ['independence day', { month: 7, day: 4 }],
  ["valentine's day", { month: 2, day: 14 }],
  ['thanksgiving', { month: 11 }],
  ['labor day', { month: 9 }],
  ['easter', {}],
]);

/** Where in a month or a year something lies. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';

export const parts: ReadonlyMap<string, Part> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** Words that place a time: whether it is past, now or ahead. */
export const directions: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['prior', 'past'],
  ['preceding', 'past'],
  ['trailing', 'past'],
  ['this', 'present'],
  ['current', 'present'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', 'future'],
  ['upcoming', 'future'],
]);

/** Units of a calendar or a plan, singular, as they stand in “last week”. */
export const calendarUnits: ReadonlyMap<string, string> = new Map(
  'second minute hour day night week weekend fortnight month quarter half year decade century sprint season summer winter spring autumn'
    .split(' ')
    .flatMap((unit) => [
      [unit, unit],
      [unit === 'century' ? 'centuries' : `${unit}s`, unit],
    ]),
);

/** “2025 goals”: nouns that a year describes, where “2000 sellers” counts. */
export const yearly: ReadonlySet<string> = new Set(
  `goals results plans priorities okrs objectives targets budgets figures levels elections holidays standards editions
   guidelines regulations rules estimates forecasts revenues earnings predictions projections themes initiatives
   reports surveys olympics finals awards models graduates trends changes numbers sales rates prices commitments roadmaps
   resolutions updates releases specs versions games`.split(/\s+/),
);
