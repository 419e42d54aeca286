import { wordSet } from './word-list.ts';

/**
 * Base forms of what one person decides, thinks out or makes, so that “we” leaves open who it was. What a company does
 * as a whole (sold, charged, opened, lost) is not among them.
 */
export const actsOfOne: ReadonlySet<string> = wordSet(`
  agree analyse analyze argue ask build cancel change choose compare consider convince create cut decide define delay
  design develop discover discuss draft drop escalate estimate evaluate explain find fix identify implement interview
  introduce invent investigate launch look measure move negotiate notice persuade pick pilot plan postpone present
  prioritise prioritize propose prototype realise realize recommend redesign reject remove replace rethink rewrite roll
  select ship simplify solve split start stop suggest test write
`);
