const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Base forms of verbs that hand on what somebody said. */
export const speechVerbs: ReadonlySet<string> = set(`
  add admit advise announce answer argue ask claim comment complain concede confirm declare deny explain insist mention
  note object observe promise propose protest recall recommend remark repeat reply report respond say shout state suggest
  swear tell testify urge warn whisper write
`);

/** Of those, the ones that take “that” or a clause of their own as what was said. */
export const reportVerbs: ReadonlySet<string> = set(`
  add admit advise announce answer argue claim comment complain concede declare deny explain insist mention
  note object observe promise protest recall remark reply report respond say state swear tell testify warn write
`);

/** Verbs after which “if” and “whether” ask: “we checked whether it loads”. */
export const askingVerbs: ReadonlySet<string> = set(`
  ask assess care check clarify consider control debate decide define describe detect determine discover discuss doubt
  evaluate examine explain explore find indicate inquire enquire investigate judge know learn question remember report
  research see show study tell test understand verify wonder
`);
