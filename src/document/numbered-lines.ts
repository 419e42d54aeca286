import { classAt, DIGIT, SPACE } from './characters.ts';
import type { Word } from './words.ts';

/**
 * Where lines of a paragraph begin that are items of a list, though markdown reads none: “either:⏎ 3. by hand⏎ 4. by
 * a script”. The first follows a colon, the others count on; a number that a line merely wraps to does neither.
 */
export function numberedLines(prose: string, words: readonly Word[]): number[] {
  const starts: number[] = [];
  if (!prose.includes('\n')) return starts;
  let last = Number.NaN;
  for (const { start, end, text } of words) {
    if (end - start > 2 || !(classAt(prose, start) & DIGIT) || !isItem(prose, end)) continue;
    const line = endOfLineBefore(prose, start);
    if (line < 0) continue;
    const number = Number(text);
    if (number !== last + 1 && prose.charAt(line) !== ':') continue;
    starts.push(start);
    last = number;
  }
  return starts;
}

/** “3. by hand” or “3) by hand” */
function isItem(prose: string, end: number): boolean {
  const mark = prose.charAt(end);
  return (mark === '.' || mark === ')') && (classAt(prose, end + 1) & SPACE) !== 0;
}

/** The last character that is no space of the line before, if only spaces stand before `start` in its own; else -1. */
function endOfLineBefore(prose: string, start: number): number {
  let at = start;
  let lines = 0;
  while (classAt(prose, at - 1) & SPACE) {
    at--;
    if (prose.charCodeAt(at) === 0x0a) lines++;
  }
  return lines > 0 ? at - 1 : -1;
}
