const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a unit measures; a `multiple` says how many times as much. */
export type Measured = 'percent' | 'currency' | 'duration' | 'measure' | 'multiple';

export interface UnitOfMeasure {
  /** Canonical: `%`, `ms`, `day`, `GB`. */
  readonly unit: string;
  readonly kind: Measured;
  /** What the value is multiplied with to be in the canonical unit; 1 where nothing is said. */
  readonly factor?: number;
}

const table = (kind: Measured, rows: string): (readonly [string, UnitOfMeasure])[] =>
  rows
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((row) => {
      const [unit = '', spellings = unit] = row.split(': ');
      return spellings.split(', ').map((each) => [each, { unit, kind }] as const);
    });

/** Words for units, lower case, the parts of a compound with one space between. */
export const unitWords: ReadonlyMap<string, UnitOfMeasure> = new Map([
  ...table(
    'percent',
    `%: percent, per cent, pct, percents
     ‰: per mille, per mil
     pp: pp, ppt, ppts, percentage point, percentage points
     bps: bp, bps, basis point, basis points`,
  ),
  ...table(
    'duration',
    `ns: ns, nanosecond, nanoseconds
     µs: µs, μs, usec, microsecond, microseconds
     ms: ms, msec, msecs, millisecond, milliseconds
     s: sec, secs, second, seconds
     min: min, mins, minute, minutes
     hour: hr, hrs, hour, hours
     day: day, days, calendar day, calendar days
     workday: workday, workdays, business day, business days, working day, working days, work day, work days
     night: night, nights
     week: wk, wks, week, weeks
     working week: working week, working weeks
     weekend: weekend, weekends
     fortnight: fortnight, fortnights
     month: mo, mos, month, months
     quarter: quarter, quarters
     year: yr, yrs, year, years
     sprint: sprint, sprints
     decade: decade, decades
     century: century, centuries`,
  ),
  ...table(
    'measure',
    `byte: byte, bytes
     bit: bit, bits
     KB: kb, kilobyte, kilobytes
     MB: mb, megabyte, megabytes
     GB: gb, gigabyte, gigabytes
     TB: tb, terabyte, terabytes
     PB: pb, petabyte, petabytes
     KiB: kib
     MiB: mib
     GiB: gib
     TiB: tib
     kbps: kbps, kbit, kbits
     Mbps: mbps, mbit, mbits
     Gbps: gbps, gbit, gbits
     Hz: hz, hertz
     kHz: khz
     MHz: mhz
     GHz: ghz
     qps: qps
     rps: rps
     tps: tps
     rpm: rpm
     fps: fps
     nm: nm, nanometre, nanometres, nanometer, nanometers
     µm: µm, μm, micron, microns
     mm: mm, millimetre, millimetres, millimeter, millimeters
     cm: cm, centimetre, centimetres, centimeter, centimeters
     m: metre, metres, meter, meters
     km: km, kilometre, kilometres, kilometer, kilometers
     mile: mi, mile, miles
     foot: ft, foot, feet
     inch: inch, inches
     m²: square metre, square metres, square meter, square meters
     sq ft: sq ft, square foot, square feet, sqft
     hectare: hectare, hectares
     acre: acre, acres
     mg: mg, milligram, milligrams
     g: gram, grams, gramme, grammes
     kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
     t: tonne, tonnes, ton, tons
     lb: lb, lbs
     pound: pound, pounds
     oz: oz, ounce, ounces
     µl: µl, μl, ul
     µg: µg, μg
     ml: ml, millilitre, millilitres, milliliter, milliliters
     l: litre, litres, liter, liters
     gallon: gallon, gallons
     kW: kw, kilowatt, kilowatts
     MW: mw, megawatt, megawatts
     GW: gw, gigawatt, gigawatts
     W: watt, watts
     V: volt, volts
     Wh: wh
     kWh: kwh, kilowatt hour, kilowatt hours
     MWh: mwh
     degree: degree, degrees
     °C: degrees celsius, degrees centigrade
     °F: degrees fahrenheit
     px: px, pixel, pixels
     point: point, points, pt, pts
     NPS point: nps point, nps points
     star: star, stars
     FTE: fte, ftes
     MAU: mau, maus
     DAU: dau, daus
     WAU: wau, waus`,
  ),
  ...['person', 'engineer', 'developer', 'designer', 'analyst', 'man', 'staff', 'team', 'people'].flatMap(
    (who) =>
      ['hour', 'day', 'week', 'month', 'quarter', 'year'].flatMap((unit) =>
        [unit, `${unit}s`].map(
          (each) =>
            [
              `${who} ${each}`,
              { unit: `${who === 'people' ? 'person' : who}-${unit}`, kind: 'measure' },
            ] as const,
        ),
      ),
  ),
  ...table(
    'currency',
    `USD: usd, dollar, dollars, us dollar, us dollars
     EUR: eur, euro, euros
     GBP: gbp
     CHF: chf, franc, francs, swiss franc, swiss francs
     JPY: jpy, yen
     INR: inr, rupee, rupees
     CAD: cad
     AUD: aud
     CNY: cny, rmb, yuan
     SEK: sek
     NOK: nok
     DKK: dkk
     PLN: pln
     BRL: brl
     MXN: mxn
     SGD: sgd
     NZD: nzd
     HKD: hkd
     KRW: krw
     ZAR: zar, rand
     KES: kes, ksh
     TZS: tzs, tsh
     UGX: ugx, ush
     NGN: ngn, naira
     GHS: ghs, cedi, cedis
     CZK: czk
     HUF: huf
     ILS: nis, shekel, shekels
     AED: aed, dirham, dirhams
     cent: cent, cents
     penny: pence, penny, pennies`,
  ),
  ['x', { unit: 'x', kind: 'multiple' }],
  ['fold', { unit: 'x', kind: 'multiple' }],
  ['times', { unit: 'x', kind: 'multiple' }],
]);

/** Symbols whose letter case matters: `5 s` is a time, `5S` a telephone. */
export const unitSymbols: ReadonlyMap<string, UnitOfMeasure> = new Map([
  ['s', { unit: 's', kind: 'duration' }],
  ['h', { unit: 'hour', kind: 'duration' }],
  ['d', { unit: 'day', kind: 'duration' }],
  ['us', { unit: 'µs', kind: 'duration' }],
  ['g', { unit: 'g', kind: 'measure' }],
  ['t', { unit: 't', kind: 'measure' }],
  ['l', { unit: 'l', kind: 'measure' }],
  ['V', { unit: 'V', kind: 'measure' }],
  ['W', { unit: 'W', kind: 'measure' }],
]);

/** Pence; “1080p” is a picture. */
export const pence: UnitOfMeasure = { unit: 'penny', kind: 'currency' };

export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
]);

/** What may follow a number and make it larger. `m` can be metres, `b` a step: they need a currency or a noun. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['Mio', 1e6],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Scales only beside a sign or a code of a currency. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** Units so long that “in six weeks” says when, while “in two hours” says how fast. */
export const longUnits = set(
  'day workday week working-week fortnight month quarter year sprint decade century',
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
