const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adjectives that often stand before a participle and its noun: “new improved tools”. */
export const adjectives: ReadonlySet<string> = set(`
  bad big current existing good great large local new non old other own recent same small well
`);

/** Nouns that end as adjectives do. */
export const nounsLikeAdjectives: ReadonlySet<string> = set(`
  academic animal appeal approval archive arrival cable capital clinic critic deal detective disposal drive executive
  fabric festival goal hospital individual initiative interval journal logic manual mechanic meal medal metal metric motive music
  native objective official perspective portal professional proposal public referral removal renewal rental representative
  retrieval rival signal survival table terminal timetable topic total traffic trial variable vegetable withdrawal
`);
