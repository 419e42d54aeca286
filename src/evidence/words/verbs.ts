const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Says that something went up or down, or got better or worse; with a subject: “churn fell”. */
export const moved = set(`
  rose risen rising rises fell fallen falling falls grew grown growing grows climbed climbing climbs dropped dropping drops
  declined declining declines decreased decreasing decreases increased increasing increases improved improving improves
  slipped slipping slips jumped jumping jumps surged surging surges soared soaring soars plunged plunging plummeted
  shrank shrunk shrinking shrinks worsened worsening worsens recovered recovering recovers stalled plateaued rebounded
  deteriorated deteriorating suffered suffering skyrocketed spiked dipped accelerated slowed
`);

/** Says that something stayed as it was. */
export const stayed = set(
  'remained remains remain stayed stays stay held holds continued continues kept keeps looked looks look seemed seems',
);

/** Judges a level without giving it: “retention was healthy”. */
export const judged = set(`
  healthy strong weak low high good great poor bad flat stable steady solid excellent encouraging disappointing positive negative
  fine acceptable unacceptable impressive better worse higher lower unchanged improving growing declining rising falling
  concern concerning problem issue challenge worrying worrisome outstanding exceptional terrible robust soft sluggish mixed
  promising satisfactory unsatisfactory attractive affected hurt alarming excellent abysmal up down off
`);

/** Transitive claims of change, all forms. */
export const changes = set(`
  betters bettered improve improves improved improving enhance enhances enhanced enhancing boost boosts boosted boosting
  accelerate accelerates accelerated accelerating streamline streamlines streamlined streamlining
  optimize optimizes optimized optimizing optimise optimises optimised optimising
  maximize maximizes maximized maximizing maximise maximises maximised maximising
  minimize minimizes minimized minimizing minimise minimises minimised minimising
  reduce reduces reduced reducing increase increases increased increasing decrease decreases decreased decreasing
  lower lowers lowered lowering raise raises raised raising cut cuts cutting
  shorten shortens shortened shortening shrink shrinks shrank speed speeds sped
  strengthen strengthens strengthened deepen deepens deepened lift lifts lifted
`);

/** Gains that a modal verb promises without committing: “this should help”; “could cause” states a risk, “would differ” an option, “should make clear” a rule. */
export const benefits = set(`
  accelerate attract benefit boost cut decrease drive ease eliminate encourage free generate grow help improve increase lead lower
  prevent reduce result retain save shorten simplify solve speed strengthen streamline unlock yield
`);

/** What writers leave open by “we may”: “we may extend it”. */
export const undertakings = set(`
  add build consider expand explore extend implement include introduce invest launch look move offer open reconsider revisit
  roll ship support switch try
`);

/** Subjects that are persons: their modals advise, permit or tell what they can do. */
export const persons = set(`
  i we you he she they who one anyone everyone nobody somebody people person customer customers user users seller sellers buyer
  buyers member members engineer engineers team teams manager managers employee employees guest guests tenant tenants driver
  drivers reader readers reviewer reviewers subscriber subscribers patient patients parent parents teacher teachers student
  students applicant applicants partner partners client clients shopper shoppers merchant merchants owner owners ceo cto cfo
  director directors analyst analysts developer developers carrier carriers vendor vendors staff admins admin
`);
