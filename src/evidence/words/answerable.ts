import { wordSet } from './word-list.ts';

/** Base forms of what somebody has to answer for: decisions, permissions, oversights. */
export const answerable: ReadonlySet<string> = wordSet(`
  abandon adopt agree approve assume authorise authorize choose decide defer delay deprioritise deprioritize disable discard escalate
  forget halt ignore mishandle misjudge misread mute overlook override overrule pause postpone promise reject scrap shelve silence
  suspend veto waive
`);

/** Base forms of a judgment that hides its judge where it is told of nobody: “it was felt that”. */
export const judged: ReadonlySet<string> = wordSet(`believe consider deem feel judge think`);

/** Base forms of work on a question that is put off without saying to whom: “will be discussed separately”. */
export const putOff: ReadonlySet<string> = wordSet(`
  address assess clarify cover decide find determine discuss evaluate investigate reconsider resolve review revisit settle
`);

/** Base forms that hide somebody only with some subjects, told by the words before the verb. */
export const missable: ReadonlyMap<string, RegExp> = new Map([
  [
    'freeze',
    /\b(?:budgets?|hiring|prices?|posts?|wages?|salaries|pay|spending|projects?|scope|rents?|fees?)\b/,
  ],
  ['cut', /\b(?:budgets?|scope|features?|headcount|teams?|programmes?|programs?|funding)\b/],
  [
    'cancel',
    /\b(?:launch|launches|projects?|programmes?|programs?|plans?|pilots?|contracts?|releases?|leases?|hires?)\b/,
  ],
  ['correct', /\b(?:errors?|mistakes?|faults?|problems?|issues?|bugs?|settings?|defects?)\b/],
  ['drop', /\b(?:features?|requirements?|scope|options?|plans?|projects?)\b/],
  ['find', /\b(?:money|funds?|funding|space|room|cover|savings?|balance|difference|remaining|rest|time)\b/],
  ['identify', /\b(?:risks?|issues?|problems?|errors?|faults?|causes?|bugs?|gaps?)\b/],
  [
    'make',
    /\b(?:mistakes?|errors?|decisions?|choices?|calls?|judge?ments?|exceptions?|commitments?|assumptions?|arrangements?)\b/,
  ],
  ['miss', /\b(?:deadlines?|targets?|dates?|goals?|signals?|warnings?|alarms?|alerts?|commitments?)\b/],
  [
    'move',
    /\b(?:deadlines?|dates?|freeze|launch|release|opening|go-live|cut-?over|trial|pilot|meeting|review)\b/,
  ],
  ['lower', /\b(?:prices?|fees?|premiums?|tariffs?|limits?|thresholds?|targets?|budgets?|caps?)\b/],
  ['put', /\b(?:prices?|fees?|premiums?|limits?|thresholds?|targets?|budgets?|caps?|fares?|reserves?)$/],
  [
    'set',
    /\b(?:prices?|fees?|premiums?|tariffs?|limits?|thresholds?|targets?|budgets?|deadlines?|caps?|fares?)\b/,
  ],
  [
    'raise',
    /\b(?:prices?|fees?|premiums?|tariffs?|limits?|thresholds?|caps?|fares?|concerns?|objections?|doubts?|risks?|alarms?)\b/,
  ],
  ['take', /\b(?:decisions?|risks?|shortcuts?)\b/],
]);

/** Base forms of what a teller of a story did, or somebody else whom the reader would want to know. */
export const deedsOfAStory: ReadonlySet<string> = wordSet(`
  agree analyse analyze announce approve build buy cancel change choose convince create cut decide defer delay design develop
  drop escalate find fix identify implement introduce investigate launch move overlook persuade pick postpone propose
  redesign reject release remove replace rewrite roll schedule scrap select ship solve stop test write
`);
