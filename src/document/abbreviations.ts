/**
 * What a full stop after an abbreviation can mean.
 * - `introducer`: never an end: “e.g.”, “vs.”
 * - `title`: a name follows: “Dr. Smith”
 * - `reference`: a number or a letter of a list follows: “No. 5”, “Fig. A”; else it is a word: “The answer is no.”
 * - `section`: the same, if it has a capital: “App. 3”, and not “We built the app. 40 people use it.”
 * - `calendar`: a number follows, and it has a capital: “Jan. 5”, and not “He sat. 40 people left.”
 * - `hour`: an end before a capital, but not before a day or a time zone: “9 a.m. Monday”
 * - `closing`: an end before a capital: “etc.”
 * - `measure`: an end after a number: “for 45 min. Then”; else as `either`: “min. 40”
 * - `place`: with a capital, as `either`: “Mass. General”; else a word: “a mass.”
 * - `either`: an end when the next word is one that starts sentences: “Acme Inc. The”
 */
export type Abbreviation =
  | 'introducer'
  | 'title'
  | 'reference'
  | 'section'
  | 'calendar'
  | 'hour'
  | 'closing'
  | 'measure'
  | 'place'
  | 'either';

/** Lower case, without the final full stop. */
export const abbreviations: Readonly<Record<Abbreviation, string>> = {
  introducer: 'approx ca cf e.g eg esp i.e ie incl resp v viz vs',
  title: `
    adm amb asst atty brig capt cdr cmdr col cpl dr fr gen gov hon lt maj messrs mlle mme mr mrs ms mt prof
    rev sen sgt supt
  `,
  reference: `
    ch chap eq eqs fig figs no nos op p para paras pg pgs pp pt pts ref refs sec sect ver vol vols
  `,
  section: 'app art ed ex rep',
  calendar: 'apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed',
  hour: 'a.m am p.m pm',
  closing: 'etc',
  measure: 'avg cu ft gal hr hrs km lb lbs max mi min mins mo mos oz qt secs sq temp wk wks yr yrs',
  place: `
    ala ariz calif colo conn fla ga ill kan la mass md mich minn miss mont neb nev okla ore pa tenn tex va
    vt wash wis wyo
  `,
  either: `
    abbr acct addr al alt amt assn assoc ave b.a b.sc bldg blvd bros cert cie co comm cont coord corp d.c
    dept e.u est excl ext gmbh govt hwy inc intl jr l.a ltd m.a m.b.a m.d m.sc mfg mgmt mgr misc n.y natl
    neg nr num obs orig pct ph.d pkg plc pres prev prob proj pty qty rd req sr st std supp tel u.k u.n u.s
    u.s.a univ vac
  `,
};

const known = new Map<string, Abbreviation>();
for (const [kind, words] of Object.entries(abbreviations) as [Abbreviation, string][]) {
  for (const word of words.trim().split(/\s+/)) known.set(word, kind);
}

/** What the word before a full stop is; it is in lower case and without the stop. */
export function abbreviationOf(word: string): Abbreviation | undefined {
  return known.get(word);
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that start a sentence far oftener than they continue one with a capital. */
export const starters = set(`
  a additionally after all alternatively although an and another any are aren as at because before both but
  by can clearly consequently conversely couldn currently despite did didn do does doesn don during each
  even eventually every few finally for from furthermore generally has hasn have haven he hence her here his
  how however i if in initially instead is isn it its let many meanwhile moreover most much my neither
  nevertheless no nobody not nothing of often on once one or other otherwise our over people perhaps she
  should shouldn similarly since so some sometimes specifically still such that the their then there
  therefore these they this those though three thus to today two typically ultimately unless until usually
  wasn we were weren what when where whether which while who why with within without won wouldn yes
  yesterday yet you your
`);

/** Words that go on with a sentence even after a full stop: “It rose. and fell.” */
export const continuers = set('and but nor of or than which who whom whose');

/** Words before the name of a person: “by J. Smith”. */
export const beforePerson = set('and by for from of or to with');

/** Words of two letters. Others before a full stop are taken for abbreviations when a small letter follows. */
export const shortWords = set(`
  ad ah ai am an as at be by db do go he hi id if in is it me my of oh ok on or os pr so tv ui up us ux vm
  we
`);

/** “Plan B. We …”: the letter after these names a thing and is no initial. */
export const lettered = set(`
  annex answer appendix area arm block bucket building case category chapter choice class clause cohort
  column company criterion customer exhibit factor figure form gate generation grade group hepatitis item
  layer level line method model node objective option panel part party path person phase plan point product
  proposal question room round route row scenario schedule section segment series site stage step stream
  system tab table team terminal test tier track tranche type unit user variant vendor version vitamin zone
`);

/** After an hour: “9 a.m. Eastern”. */
export const afterHour = set(`
  central cest cet cst ct eastern edt est et fri friday gmt mon monday mountain mst mt pacific pdt pst pt
  sat saturday sun sunday thu thursday tue tuesday utc wed wednesday
`);

export const months = set(`
  apr april aug august dec december feb february jan january jul july jun june mar march may nov november
  oct october sep sept september
`);

/** Names that end with an exclamation mark. */
export const exclaimed = set('joomla kahoot yahoo');
