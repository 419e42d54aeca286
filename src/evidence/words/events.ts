import { wordSet } from './word-list.ts';

/** What goes wrong now and then, in the singular: its number says little without the number of times that it could have. */
export const events = wordSet(`
  accident breach breakage breakdown bug claim complaint crash defect delay dispute error escalation failure fall fault grievance
  incident infection injury leak lockout loss mistake mix-up no-show outage rejection recall spill stockout theft ticket typo
`);

/** The same of what is counted beside its whole: “300 complaints in 1.2 million orders”. */
export const countedEvents = wordSet(`
  accidents breakages breakdowns bugs cancellations cancelations chargebacks complaints crashes defects disputes errors escalations failures faults
  incidents injuries mistakes no-shows outages recalls refunds rejections stockouts tickets
`);
