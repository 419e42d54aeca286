import type { Span } from '../../document/span.ts';

/** Two times that cannot both be right. Spans count from the start of the block, or are the document’s. */
export interface Misorder extends Span {
  readonly code:
    | 'weekday'
    | 'day'
    | 'range'
    | 'deadline'
    | 'sequence'
    | 'later'
    | 'length'
    | 'rows'
    | 'late-step'
    | 'before-trial'
    | 'overdue'
    | 'launch';
  /** What is asked, up to the question mark and after it. */
  readonly message: string;
  /** The time that it is set against, where that stands elsewhere. */
  readonly against?: Span;
  readonly put?: string;
}
