import type { Miscount } from '../../evidence/arithmetic/miscount.ts';

/** A number that does not follow from those of other blocks of its section. */
export interface SectionMiscount {
  /** Index, in the section, of the block from whose start the span counts. */
  readonly at: number;
  readonly miscount: Miscount;
}
