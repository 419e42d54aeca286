import { verbForms, wordSet } from './word-list.ts';

/** What persons do and things do not: the verb of an action that somebody owns. */
export const deeds = new Set([
  ...verbForms(`
    announce answer appoint approve argue arrange ask assign audit call chair check choose coordinate contact decide deliver design
    discuss document draft email escalate evaluate file finalise finalize fix hire host implement inform inspect install interview
    investigate invite launch maintain manage measure merge migrate monitor negotiate notify order organise organize own pay phone
    pilot plan prepare present prioritise prioritize propose publish reply report request research resolve review revise
    schedule sign staff supervise test train translate update verify visit
  `),
  ...wordSet(`
    brings buy buys chose chosen find finds hires holds keep keeps lead leads led meet meets picks reads run runs sell sells send sends
    sent sets ships speak speaks take takes took teach teaches tell tells told write writes wrote written begin begins build builds
    built bought met kept ran read set shipped stopped began brought picked handles handled handle confirm confirms confirmed
    collect collects collected compare compares compared remove removes removed replace replaces replaced sort sorts sorted
    drafted drops cut cuts rolls add adds added move moves moved complete completes completed close closes closed
  `),
]);

/** Only persons do these, so that any capital name before them is a person's. */
export const personal = verbForms(`
  appoint approve argue chair decide hire negotiate propose sign
`);

/** After “I will”, “Ana will”: what nobody owns as an action. */
export const states = wordSet(`
  be become feel forget guess have hope know like look love mean miss need never not regret remember see seem suffer think understand want
`);

/** Who owns it stands after these. */
export const ownerNouns = wordSet('accountable assignee dri lead owner owners responsible reporter');
