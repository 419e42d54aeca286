import { wordSet } from './word-list.ts';

/** After “per”: a rate over time, or a fixed expression, and no whole. */
export const noWhole = wordSet(`
  annum capita cent day decade diem fortnight hour minute month our quarter se second week year sprint night weekday weekend
  the your my millisecond
`);

/** Nouns of a part: “share of sellers”. */
export const parts = wordSet('fraction majority minority percentage portion proportion share');

/** After “of”: nothing that can be counted. */
export const noBase = wordSet('course it this that them which whom use interest note charge');
