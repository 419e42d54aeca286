import { wordSet } from './word-list.ts';

/** Ends, halts or turns back the work. */
export const stopping = wordSet(`
  abandon abort aborts cancel change cut end ends halt halts kill pause paused pauses pull reconsider retire revert reverted
  revisit rollback roll rolled shut stop stopped stops suspend switch switched switches terminate turn turned turns withdraw
`);

/** Opens what has to happen first. */
export const conditional = wordSet(`
  above after at below beyond exceed exceeds falls fewer if less more once over passes should under unless until when whenever
`);

/** Says of a result that it is bad, and not how bad. */
export const poor = wordSet(`
  bad badly disappointing enough fails insufficient issue issues low necessary needed poor poorly problem problems slow
  sufficient trouble weak wrong
`);
