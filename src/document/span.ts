/** A piece of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span seen from `by` characters further left. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
