import { verbForms, wordSet } from './word-list.ts';

/** Say with a number how far something moved, in all forms: with a subject (“fell”) or an object (“cut”). */
export const movers: ReadonlySet<string> = new Set([
  ...verbForms(`
    accelerate boost climb compress curb decline decrease diminish dip double drop dwindle edge expand halve improve increase
    jump lift lower multiply narrow plummet plunge push quadruple raise rebound recover reduce shave shorten slash slip
    slow soar spike surge tighten trim triple widen worsen
  `),
  ...wordSet(`
    brought came crept cut cuts cutting dipped dipping driven dropped dropping drove fall fallen falling falls fell gone grew grow growing
    grown grows moved went rise risen rises rising rose sank shrank shrink shrinking shrinks shrunk slid sped swelled took trimmed trimming
  `),
]);

/** The same as nouns: “a 20% drop in contacts”. */
export const movementNouns = wordSet(`
  climb cut decline decrease dip drop fall gain growth improvement increase jump lift rebound reduction rise saving savings slump spike
  surge uplift uptick
`);

/** After “40%”: how the thing compares with what it was. */
export const comparedAs = wordSet(`
  better bigger cheaper easier faster fewer greater heavier higher larger less lighter longer lower more quicker shorter slower smaller
  sooner thinner worse
`);

/** What somebody or something got, with an amount after it: “saved $2M”, “gained 12,000 sellers”. */
export const gainers: ReadonlySet<string> = new Set([
  ...verbForms('attract earn gain generate produce recover save'),
  ...wordSet('brought drives driving drove freed lost win winning wins won'),
]);

/** Before “to cut”: it was done, and not only meant. */
export const achieving = wordSet(
  'able allowed allowing allows enabled enabling helped helping helps let lets letting managed succeeded',
);

/** Before a verb: what it says has not happened yet, or need not. */
export const notYet = wordSet(`
  aim aimed aiming aims can can't cannot could couldn't expected forecast forecasts goal hope hopes if intend intends may might must need needs plan planned plans
  potentially projected projects proposal seek seeks shall should target targeted targeting targets unless whether will would wouldn't won't
`);

/** Words of a topic that too many topics share. */
export const commonTopics = wordSet(`
  amount average count day days figure group hour hours level mean median minute minutes month months number numbers one ones
  percent percentage period point points quarter rate rates result results same score scores share time times total value values week
  weeks year years thing things business company team teams people new
`);
