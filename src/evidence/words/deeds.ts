const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of being, having, thinking and feeling, in the base form: in the past they tell how things stood, and no deed. */
export const states: ReadonlySet<string> = set(`
  appear assume be believe belong care consist contain cost could depend deserve differ disagree dislike doubt enjoy exist expect
  fear feel guess hate have hear hesitate hope imagine intend involve know lack like live look love matter mean mind need owe own
  possess prefer realise realize regret remain remember require resemble see seem sit sleep sound stand stay suppose suspect
  tend think trust understand used wait want wish wonder worry
`);

/** Base forms that say how an amount or a state moved, without an object. */
export const movements: ReadonlySet<string> = set(`
  accelerate climb decline decrease deteriorate diminish dip double drop dwindle fall grow halve improve increase jump
  plateau plummet plunge quadruple rebound recover rise shrink skyrocket slip slow soar spike stagnate stall surge triple
  widen worsen
`);

/** Base forms that say what something brought about. */
export const effectVerbs: ReadonlySet<string> = set('cause enable lead prevent produce result yield');

/** Base forms of what a project has done to its work: “will be launched” is a plan, “will be sent” how a thing behaves. */
export const projects: ReadonlySet<string> = set(`
  abolish add adopt announce appoint approve archive assess begin build cancel change close commission complete conduct
  cut decide decommission delay deliver deploy deprecate design develop discontinue drop evaluate expand extend finalise
  finalize finish fund hire hold implement improve install introduce investigate launch lift merge migrate move open pause
  phase pilot plan postpone publish ratify rebuild redesign refactor release relocate remove rename repeat replace
  reopen restructure retire review revise revisit rewrite roll run scrap ship shut spend start stop switch test trial train
  unveil upgrade withdraw write
`);

/** What a person does and a product does not. */
export const personal: ReadonlySet<string> = set(`
  approve ask attend call decide discuss draft hire interview join lead meet move negotiate own prepare present recruit report review
  resign sign speak talk travel visit write
`);

/** What a text says of itself: “we will see below”, “I’ll call it”. */
export const discourse: ReadonlySet<string> = set(`
  argue assume call compare define describe discuss explain explore focus illustrate note outline present refer
  say see show summarise summarize walk
`);
