/** What a profile can make of a rule: how grave it is told, or that it is not asked. */
export type Grade = 'error' | 'warning' | 'info' | 'hint' | 'off';

/** By rule, or by rule and code (`section-hollow/placeholder`); `*` is every rule that is not named. */
export type Grades = Readonly<Record<string, Grade>>;

/** How grave the rules are in one kind of narrative. What is not named stays as the rule says. */
export interface Profile {
  /** Takes the place of a rule’s severity; a fault that is graver or slighter than others of its rule stays so. */
  readonly severity?: Grades;
  /** For `status: outline` and `status: final`, whatever the fault. */
  readonly outline?: Grades;
  readonly final?: Grades;
  /** Rules of depth: told one severity slighter to L4 and L5, one graver to L7 and above. */
  readonly byLevel?: readonly string[];
}

/** What holds in every kind that does not say otherwise. */
export const houseProfile: Required<Profile> = {
  severity: {},
  outline: { '*': 'off', 'section-missing': 'hint' },
  final: { 'section-hollow/placeholder': 'error' },
  byLevel: [
    'average-only',
    'missing-denominator',
    'missing-source',
    'no-dissent',
    'no-kill-criteria',
    'no-reversibility',
    'post-hoc-claim',
    'vanity-metric',
  ],
};
