/** A place in a text: line and UTF-16 offset in it, both from 0, as editors count. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** What replaced a stretch of the text as it stood before. */
export interface TextChange {
  readonly range: Stretch;
  readonly text: string;
}

/**
 * Where the words of `stretch` stand after `changes`, or `undefined` if none of them is left. As with an editor's own
 * marks, text typed at an edge stays outside. `changes` do not overlap and go from the last in the text to the first,
 * as VS Code tells them.
 */
export function moved(stretch: Stretch, changes: readonly TextChange[]): Stretch | undefined {
  const { start, end } = changes.reduce(afterChange, stretch);
  return compare(start, end) < 0 ? { start, end } : undefined;
}

function afterChange({ start, end }: Stretch, { range, text }: TextChange): Stretch {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  const grown: Place = {
    line: range.start.line + lines.length - 1,
    character: lines.length === 1 ? range.start.character + last : last,
  };
  const behind = (place: Place): Place => ({
    line: place.line - range.end.line + grown.line,
    character:
      place.line === range.end.line
        ? place.character - range.end.character + grown.character
        : place.character,
  });
  return {
    start: compare(start, range.start) < 0 ? start : compare(start, range.end) < 0 ? grown : behind(start),
    end: compare(end, range.start) <= 0 ? end : compare(end, range.end) < 0 ? range.start : behind(end),
  };
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
