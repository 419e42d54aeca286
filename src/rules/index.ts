import type { Rule } from '../engine/rule.ts';

/** Every rule, in the order in which findings at the same place are told. */
export const rules: readonly Rule[] = [];
