import { valued, wordSet } from './word-list.ts';

/** How an option is named. `nothing` is the option to leave things as they are; `set` needs a writer who chooses. */
export type OptionLead = 'option' | 'nothing' | 'set' | 'out';

export const optionLeads: readonly (readonly [string, OptionLead])[] = [
  ...valued(
    `
    alternative approach
    alternative design
    alternative is
    alternative proposal
    alternative solution
    alternative to this
    alternative was
    alternative would
    alternatives are
    alternatives considered
    alternatives were
    another alternative
    another approach
    another choice
    another option
    another way would
    build or buy
    build versus buy
    build vs buy
    buy or build
    buy versus build
    buy vs build
    make or buy
    one alternative
    one option is to
    one option was
    one option would
    options considered
    other options considered
    other options we
    other options were
    obvious answer was
    obvious choice was
    obvious course was
    obvious thing to do
    safe choice was
    second option is to
    second option was
    second option would
    other alternatives
    other choice
    other option
    we also considered
    we also looked at
    we also weighed
    `,
    'option',
  ),
  ...valued(
    `
    by doing nothing
    change nothing
    changing nothing
    cost of inaction
    do nothing
    doing nothing
    keep the current
    keep things as they are
    keeping the current
    keeping things as they are
    leave it as it is
    leave things as they are
    leaving it as it is
    leaving things as they are
    not doing anything
    status quo
    `,
    'nothing',
  ),
  ...valued(
    `
    in place of
    instead of
    rather than
    `,
    'set',
  ),
  ...valued(
    `
    decided against
    decided not to
    discarded
    lost because
    dismissed
    passed on
    rejected
    ruled it out
    ruled out
    ruled that out
    ruled them out
    ruling out
    turned down
    voted down
    `,
    'out',
  ),
];

/** What an option goes by: “Option B”, “Plan 2”. */
export const lettered = wordSet('alternative approach option plan proposal scenario variant');

/** Somebody weighs: “we considered a refund”. */
export const weighs = wordSet('assessed compared considered debated evaluated explored weighed');

/** What can be ruled out as a choice. */
export const choices = wordSet(`
  alternative alternatives approach approaches bid design designs idea ideas offer option options path plan plans proposal proposals solution
  solutions suggestion vendor vendors version
`);

/** Somebody chooses. */
export const chooses = wordSet(`
  adopt adopted choose chooses chose choosing chosen decide decided decides favour favoured favor favored opt opted opting
  pick picked picking prefer preferred propose proposed proposes proposing recommend recommended recommends select selected
  selecting suggest suggested went
`);
