import { phraseList, valued } from './word-list.ts';

/**
 * Words that tell what somebody was busy with and not what came of it, by what would have to be said instead.
 * Source: domain catalogue, process verbs. Left out is what states a scope as often as it hides a deed: led, managed,
 * owned, ran with a team or a shop.
 */
export type Activity = 'relation' | 'consensus' | 'coordination' | 'status' | 'study' | 'posture';

const relation = `
  collaborated
  collaborating
  cross-functional collaboration
  dealt with stakeholders
  engaged stakeholders
  engaged with
  engaging stakeholders
  interfaced with
  liaised
  looked after stakeholders
  looked after the stakeholders
  manage expectations
  manage stakeholders
  managed expectations
  managed stakeholder
  managed stakeholders
  managed the stakeholders
  managing expectations
  managing stakeholders
  partnered closely
  partnered with
  stakeholder management
  teamed up
  work cross-functionally
  worked across functions
  worked closely with
  worked cross-functionally
  worked hand in hand
  worked together with
  worked with
  working closely with
  working cross-functionally
`;
const consensus = `
  achieved alignment
  aligned everybody
  aligned everyone
  aligned on
  aligned our
  aligned stakeholders
  aligned the
  aligned with
  aligning stakeholders
  aligning the
  brought alignment
  brought everyone along
  brought everyone on board
  build consensus
  built alignment
  built consensus
  created alignment
  drive alignment
  drive consensus
  driving alignment
  driving consensus
  drove alignment
  drove consensus
  ensured alignment
  gained alignment
  gained buy-in
  gaining buy-in
  get buy-in
  got buy-in
  got everyone aligned
  got everyone on board
  kept alignment
  kept everyone aligned
  maintained alignment
  reached alignment
  reached consensus
  secured alignment
  secured buy-in
  socialised
  socialized
  stakeholder alignment
  team aligned
  team alignment
  teams aligned
`;
const coordination = `
  assisted with
  championed
  contributed to
  coordinated
  coordinating
  drove the initiative
  drove the project
  facilitated
  facilitating
  led the charge
  led the effort
  led the initiative
  orchestrated
  oversaw
  participated in
  played a key role
  spearheaded
  supported the team
  was involved in
  was part of
  was responsible for
  were involved in
  were responsible for
`;
const status = `
  communicated regularly
  communicated the plan
  communicated with stakeholders
  executed the roadmap
  gathered requirements
  gave visibility
  groomed the backlog
  held meetings
  held regular meetings
  held weekly meetings
  held weekly syncs
  kept communication open
  kept everybody informed
  kept everyone informed
  kept leadership informed
  kept stakeholders informed
  kept the project on track
  kept the roadmap going
  kept the roadmap moving
  kept the team informed
  kept the team moving
  kept things moving
  managed the backlog
  managed the roadmap
  provided regular updates
  provided updates
  ran meetings
  ran regular meetings
  ran weekly syncs
  reported on progress
  shared regular updates
  wrote user stories
`;
const study = `
  analysed data
  analysed the data
  analyzed data
  analyzed the data
  brainstormed
  conducted analysis
  conducted research
  did research
  explored options
  explored several options
  explored various options
  performed analysis
`;
const posture = `
  led by example
  pushed harder
  rolled up my sleeves
  stepped up
  took ownership
  took the lead
  went above and beyond
  went the extra mile
  wore many hats
`;

export const activities: readonly (readonly [phrase: string, value: Activity])[] = [
  ...valued(relation, 'relation'),
  ...valued(consensus, 'consensus'),
  ...valued(coordination, 'coordination'),
  ...valued(status, 'status'),
  ...valued(study, 'study'),
  ...valued(posture, 'posture'),
];

/** Verbs in their base form that, said of the writer, tell a choice or a deed with an effect. */
export const deeds: ReadonlySet<string> = new Set(
  phraseList(`
    accept
    break
    build
    buy
    cancel
    change
    choose
    close
    cut
    decide
    decline
    defer
    delay
    delete
    drop
    exclude
    find
    fire
    fix
    hire
    kill
    limit
    merge
    move
    narrow
    offer
    overrule
    pause
    pay
    pick
    postpone
    raise
    reassign
    refuse
    reject
    remove
    replace
    return
    reverse
    rewrite
    sacrifice
    select
    sell
    ship
    shut
    sign
    spend
    split
    stop
    swap
    take
    trade
    turn
    withdraw
  `),
);
