import { valued, wordSet } from './word-list.ts';

/** How a cause is told: a reason, a cause named as a noun phrase, what follows from something. */
export type MechanismLead = 'reason' | 'cause' | 'effect';

export const mechanismLeads: readonly (readonly [string, MechanismLead])[] = [
  ...valued(
    `
    because
    because of
    given that
    so that
    `,
    'reason',
  ),
  ...valued(
    `
    as a consequence of
    as a result of
    attributable to
    caused by
    causes are
    causes were
    driven by
    due to
    explained by
    on account of
    owing to
    root cause is
    root cause was
    stemmed from
    stems from
    thanks to
    the cause is
    the cause was
    the driver is
    the driver was
    the main cause is
    the main cause was
    the mechanism is
    the mechanism was
    the reason being
    the reason is
    the reason was
    through which
    triggered by
    works because
    works by
    worked by
    `,
    'cause',
  ),
  ...valued(
    `
    meaning that
    which allowed
    which allows
    which brought
    which cut
    which cuts
    which drove
    which eliminated
    which eliminates
    which freed
    which frees
    which halved
    which kept
    which keeps
    which let
    which lets
    which lowered
    which lowers
    which made
    which makes
    which meant
    which means
    which pushed
    which raised
    which raises
    which reduced
    which reduces
    which removed
    which removes
    which saved
    which saves
    which shortened
    which shortens
    which slowed
    which stopped
    which stops
    `,
    'effect',
  ),
];

/** Said of what came before, a cause without a content. */
export const pointers = wordSet('it that these this those which them');

/** After “driven by”: nobody's lever. */
export const hollowLevers = wordSet(
  'ambition curiosity data excellence innovation mission passion purpose success values vision',
);

/** After “due to”: what is to happen. */
export const scheduled = wordSet(
  'arrive be become begin close complete end expire finish go join land launch leave meet open report retire return ship start stop take',
);

/** End in “-ing” and are nouns, so that “by” before them is no means. */
export const ingNouns = wordSet(`
  accounting advertising anything beijing billing building ceiling clothing engineering evening everything hearing king manufacturing
  marketing meeting morning nothing offering packaging planning pricing purchasing shipping sibling something spring string sterling thing training
  viking wedding wing
`);

/** Before “by”: a beginning or a yardstick, and no means. */
export const yardsticks = wordSet(`
  began begin begins began-with end ended ends finish finished judge judged know known measure measured opened opening recognised recognized start started starting starts
`);
