import { phraseList, valued, wordSet } from './word-list.ts';

/**
 * How a phrase leads to the value before. `says` is enough by itself; `value` needs an amount after it, `compared` an
 * amount or something from before; `after` needs an amount on either side.
 */
export type BaselineLead = 'says' | 'value' | 'compared' | 'either';

export const baselineLeads: readonly (readonly [string, BaselineLead])[] = [
  ...valued(
    `
    control group
    from before
    last year's
    than before
    than previously
    than last year
    than last month
    than last quarter
    than last week
    than a year ago
    than the year before
    same period last year
    `,
    'says',
  ),
  ...valued(
    `
    up from
    down from
    unchanged from
    used to be
    used to take
    used to cost
    used to need
    used to have
    had been
    before the change
    before the launch
    before the pilot
    before the test
    before that
    baseline
    baseline of
    baseline is
    baseline was
    base line
    currently
    current
    at present
    presently
    previously
    until now
    so far
    today
    today's
    `,
    'value',
  ),
  ...valued(
    `
    against
    as against
    compared to
    compared with
    in comparison to
    in comparison with
    relative to
    versus
    vs
    than
    instead of
    rather than
    `,
    'compared',
  ),
  ...valued(
    `
    month on month
    month over month
    quarter on quarter
    quarter over quarter
    week on week
    week over week
    year on year
    year over year
    mom
    qoq
    wow
    yoy
    a year earlier
    a year before
    the year before
    the month before
    the quarter before
    the week before
    a month earlier
    a quarter earlier
    a week earlier
    same month last year
    same quarter last year
    same week last year
    `,
    'either',
  ),
];

/** What was before, or was left as it was, when no number tells it. */
export const earlier = wordSet(`
  ago base baseline before cohort comparison control controls earlier february former last old placebo preceding present
  previous previously prior same then today untreated year's
`);

/** A phrase of these is about which of two to take. */
export const choosing = new Set(phraseList('instead of\nrather than'));
