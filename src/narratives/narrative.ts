/** The kinds of narrative that have a shape of their own, and `plain` for everything else. */
export type KindId = 'prfaq' | 'writing-assessment' | 'plain';
