import { valued, wordSet } from './word-list.ts';

/** `told`: a phrase that a cost follows. `noun`: it says what the cost is if a verb or a colon follows. */
export type CostLead = 'told' | 'noun';

export const costLeads: readonly (readonly [string, CostLead])[] = [
  ...valued(
    `
    at a cost of
    at the cost of
    at the expense of
    at the price of
    comes at the cost
    comes at the expense
    in exchange for
    in return for giving up
    opportunity cost of
    sets us back
    set us back
    the opportunity cost is
    the opportunity cost was
    we are worse off
    `,
    'told',
  ),
  ...valued(
    `
    cost
    catch
    disadvantage
    disadvantages
    downside
    downsides
    drawback
    drawbacks
    opportunity cost
    price
    trade off
    trade offs
    tradeoff
    tradeoffs
    `,
    'noun',
  ),
];

export const loses = wordSet(`
  lose lost loses losing forfeit forfeited forfeits forgo forgoes forgone forwent forego foregone sacrifice sacrificed sacrifices sacrificing
  forfeiting forgoing foregoing
`);

export const spends = wordSet('burned burnt pay paid spend spent spending wasted waste invested invest');

export const delays = wordSet(`
  defer deferred defers delay delayed delaying delays postpone postponed postpones postponing slip slipped slips
`);

/** Nothing that can be lost at a price: “lost and found”, “lost sight”. */
export const noLoss = wordSet('and sight touch track count interest money-back in on the-plot');

/** People's time. */
export const labour = wordSet(`
  analyst analysts designer designers developer developers engineer engineers headcount hire hires nurse nurses people person persons planner
  planners staff tester testers writer writers fte ftes contractors
`);

/** “we accept” is a cost only with one of these, a comparative or an amount. */
export const burdens = wordSet(`
  complexity cost costs debt decline delay delays disruption drop duplication effort expense fee fees fewer friction harder higher hit less
  longer loss losses lower overhead penalty risk slower smaller trade-off tradeoff wait waste worse later inconvenience
`);
