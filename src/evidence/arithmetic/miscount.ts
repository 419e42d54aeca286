import type { Span } from '../../document/span.ts';

/** A number that does not follow from the others. Spans count from the start of the block. */
export interface Miscount {
  readonly code:
    | 'change'
    | 'points'
    | 'direction'
    | 'share'
    | 'sum'
    | 'years'
    | 'rest'
    | 'product'
    | 'ratio'
    | 'difference'
    | 'result';
  /** Where the number stands that does not follow. */
  readonly span: Span;
  /** What follows in its place, in words that can stand after “is” or “are”. */
  readonly says: string;
  /** The number that the message names, where the place is that of others. */
  readonly stated?: string;
  /** What could be put in place of the number. */
  readonly put?: string;
}
