const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Of a person, “may” with one of these permits; with others (“may leave”, “may forget”) it is a chance. */
export const permitted: ReadonlySet<string> = set(`
  access add appeal apply appoint ask assign attend borrow bring buy call cancel carry change charge choose claim close collect
  contact continue copy create decline deduct define delegate delete designate determine disable display download edit elect enrol enroll
  enter exchange export file hold include install invite invoice join keep list make modify object offer omit open opt order override pay
  place post propose publish purchase refuse register reject remove rename renew rent request resell reserve retain return
  review revoke save schedule select sell send serve share skip specify submit subcontract supply suspend switch take terminate
  transfer unsubscribe update upload use view visit vote waive withdraw withhold work
`);

/** Of these, “can” permits as well: “you can opt out”. */
export const optional: ReadonlySet<string> = set(`
  appeal apply cancel choose decline elect opt refuse unsubscribe withdraw
`);

/** Adjectives and participles after “be” that state a rule, with what they state. */
export const normAdjectives: ReadonlyMap<string, 'permission' | 'obligation' | 'prohibition'> = new Map([
  ['allowed', 'permission'],
  ['authorised', 'permission'],
  ['authorized', 'permission'],
  ['banned', 'prohibition'],
  ['compulsory', 'obligation'],
  ['eligible', 'permission'],
  ['entitled', 'permission'],
  ['exempt', 'permission'],
  ['forbidden', 'prohibition'],
  ['free', 'permission'],
  ['mandatory', 'obligation'],
  ['obligatory', 'obligation'],
  ['obliged', 'obligation'],
  ['obligated', 'obligation'],
  ['optional', 'permission'],
  ['permitted', 'permission'],
  ['prohibited', 'prohibition'],
  ['required', 'obligation'],
]);
