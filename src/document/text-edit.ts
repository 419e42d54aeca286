/** An edit of a text: what lay between two of its UTF-16 offsets gives way to `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text after an edit.
 * @throws RangeError if the edit does not lie within the text, in order.
 */
export function applyEdit(before: string, { start, end, text }: TextEdit): string {
  if (!(start >= 0 && start <= end && end <= before.length)) {
    throw new RangeError(`edit(${start}, ${end}) does not lie within a text of ${before.length} characters`);
  }
  return before.slice(0, start) + text + before.slice(end);
}

/** How much further back an edit moves what comes after it. */
export function movedBy({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}

/** One edit with the effect of two. The offsets of the second are those of the text after the first; `after` is after both. */
export function joinEdits(first: TextEdit, second: TextEdit, after: string): TextEdit {
  const firstEnd = first.start + first.text.length;
  const start = Math.min(first.start, second.start);
  const end = first.end + Math.max(0, second.end - firstEnd);
  return { start, end, text: after.slice(start, Math.max(firstEnd, second.end) + movedBy(second)) };
}
