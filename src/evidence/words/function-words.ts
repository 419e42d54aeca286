/** What a word of the closed classes does in a sentence, before its neighbours are asked. */
export type FunctionClass =
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'not'
  /** I, we, he, they: nothing but a subject. */
  | 'subject'
  /** me, us, them: never a subject. */
  | 'object'
  /** it, you, this, that, everyone: subject or object. */
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  /** who, which, what: opens a relative clause or a question. */
  | 'wh'
  | 'adverb'
  | 'number';

const classes: Readonly<Record<FunctionClass, string>> = {
  be: 'be am is are was were been being',
  have: 'have has had having',
  do: 'do does did',
  modal: 'will shall would should can could may might must cannot ought',
  to: 'to',
  not: 'not never',
  subject: 'i we he they she',
  object: 'me us him them myself ourselves himself herself itself themselves yourself yourselves',
  pronoun: `it you this that these those there one everyone everybody someone somebody anyone anybody nobody none nothing
    something anything everything mine ours yours theirs`,
  determiner: `a an the my our your his her its their no every each any some all both either neither another such
    several many most few fewer much more less enough various certain multiple numerous whose`,
  preposition: `of in on at by for from with without into onto within through throughout across over under between among
    amongst against during about above below beyond behind beside besides despite toward towards upon via per until till
    before after since like unlike near off out up down along around round past plus minus versus except including
    regarding concerning following due`,
  coordinator: 'and or but nor',
  subordinator: `because although though if when while whereas unless whenever wherever once as so than whether where why
    how lest`,
  wh: 'who whom which what whoever whatever whichever',
  adverb: `yet also already always again ago almost alone altogether anyway away back even ever far fast first forward further
    furthermore hard hence here however indeed instead just last late later least maybe meanwhile moreover nearly next now
    often only otherwise perhaps quite rather really right second seldom so sometimes somewhat soon still then therefore
    thus today together tomorrow tonight too twice usually very well yesterday hardly barely scarcely rarely
    likewise eventually ultimately somehow elsewhere abroad currently recently`,
  number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty
    hundred thousand million billion half third dozen`,
};

/** Earlier classes win where a word is in two, except that `one` is a number and a pronoun: see the tagger. */
export const functionWords: ReadonlyMap<string, FunctionClass> = new Map(
  (Object.entries(classes) as [FunctionClass, string][])
    .reverse()
    .flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** Words in `-ly` that are no adverbs. */
export const notAdverbs: ReadonlySet<string> = new Set(
  `ally anomaly apply assembly bully butterfly comply costly daily deadly early elderly family fly friendly holy imply italy
   july likely lively lonely lovely monopoly multiply only orderly rely reply silly supply timely ugly unlikely weekly monthly
   yearly quarterly hourly user-friendly`.split(/\s+/),
);

/** Words in `-ed` that are no form of a verb. */
export const notParticiples: ReadonlySet<string> = new Set(
  `hundred indeed naked sacred wicked rugged ragged seabed testbed biped aged beloved moped shed bed red feed need seed speed
   weed embed exceed proceed succeed unprecedented unlimited unexpected unauthorised unauthorized unrelated`.split(
    /\s+/,
  ),
);
