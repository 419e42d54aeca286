import { valued, wordSet } from './word-list.ts';

/** A noun names what is to be reached; a verb and `success` tell it; a bound needs an amount right after it. */
export type TargetLead = 'noun' | 'verb' | 'success' | 'bound';

export const targetLeads: readonly (readonly [string, TargetLead])[] = [
  ...valued(
    `
    aim
    aims
    goal
    goals
    key result
    key results
    kpi target
    kpi targets
    objective
    objectives
    okr
    okrs
    performance target
    quota
    service level agreement
    service level objective
    sla
    slas
    slo
    slos
    success criteria
    success criterion
    success measure
    success metric
    success metrics
    target
    targets
    threshold
    thresholds
    `,
    'noun',
  ),
  ...valued(
    `
    aim at
    aim for
    aim to
    aimed at
    aimed for
    aimed to
    aiming at
    aiming for
    aiming to
    aims at
    aims for
    aims to
    commit to
    committed to
    commits to
    expect to reach
    hope to reach
    plan to reach
    targeting
    to achieve
    to bring
    to cut
    to get to
    to grow
    to hit
    to increase
    to lower
    to raise
    to reach
    to reduce
    plan reaches
    we'll be
    we'll bring
    we'll cut
    we'll get to
    we'll grow
    we'll have
    we'll hit
    we'll reach
    we'll reduce
    we reach
    we target
    we want
    we will have
    will be
    will bring
    will cut
    will get to
    will grow
    will hit
    will increase
    will lower
    will raise
    will reach
    will reduce
    `,
    'verb',
  ),
  ...valued(
    `
    a success if
    a success when
    call it done when
    done means
    done when
    success is when
    success looks like
    success means
    successful if
    successful when
    `,
    'success',
  ),
  ...valued(
    `
    at least
    at most
    below
    fewer than
    less than
    more than
    no fewer than
    no less than
    no more than
    not more than
    under
    up to
    within
    above
    over
    `,
    'bound',
  ),
];

/** A noun after “target” that makes it something else: whom or what is aimed at. */
export const aimedAt = wordSet(`
  account accounts api architecture architectures area areas audience audiences branch browser browsers build buyer buyers city cities
  cluster company companies customer customers date dates device devices directory environment environments file files framework
  group groups host keeping language languages location locations machine machines market markets name namespace node object
  oriented page persona personas platform platforms population populations practice practices process processor region release repository resource
  resources segment segments server site space state system systems table tables url urls user users version versions
`);

/** Verbs of `verb` leads that promise a value only with an amount and a day. */
export const dayNeeded = wordSet('want have be bring cut grow increase lower raise reduce achieve');

/** What binds somebody to a bound: “must stay under 200 ms”. */
export const binding = wordSet(
  'must shall should will needs need ought required require requires guarantee guarantees promise promised promises commit',
);
