const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Participles that tell of a state or a feeling after “be”: no passive unless somebody is named with “by”. */
export const stative: ReadonlySet<string> = set(`
  accustomed acquainted advanced allowed amazed amused annoyed ashamed associated authorised authorized aligned bored
  born bound broke based certified committed complicated composed comprised concerned confused convinced correlated coupled
  crowded dated dedicated delighted deprecated detailed determined disabled disappointed dissatisfied distressed
  embarrassed enabled engaged entitled equipped excited exhausted expected experienced fascinated focused focussed
  frightened frustrated furnished gifted gone grown headquartered inclined interested involved isolated known limited
  living located married meant mistaken mixed motivated needed nested obliged opinionated opposed outdated overwhelmed pleased
  positioned prepared puzzled qualified related relaxed relieved reserved rooted satisfied scared settled
  shaped shocked situated skilled sophisticated stuck suited supposed surprised terrified thrilled tied tired troubled
  undecided unemployed varied versed worried
  required scoped intended inspired integrated aimed hidden
`);

/**
 * Participles of a change that leaves a state: “the shop is closed” tells how it stands, “was closed in May” what was
 * done. States in the simple present.
 */
export const resultative: ReadonlySet<string> = set(`
  arranged blocked booked broken closed completed configured connected contained covered crowded decoupled designed distinguished distributed done
  fenced filled finished fixed formatted frozen hosted included installed joined laid lit locked lost loaded named open
  organised organized packed parked painted permitted planned powered priced recorded sealed shut signed sold spread staffed structured
  swollen torn typed understood worn written
`);

/** Verbs without an object: “is gone”, “had arrived” hide nobody. */
export const intransitive: ReadonlySet<string> = set(`
  appear arise arrive be become begin belong come depart die disappear elapse emerge exist expire fall go happen lie
  matter occur rise seem sit sleep stay vanish
`);
